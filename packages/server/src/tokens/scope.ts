/** What the bearer of a token may do beside what anybody may, with a sentence on each for the command line. */
export const SCOPES = {
  READ_MORE: 'ask at the rate of TOKEN_RATE_LIMIT instead of RATE_LIMIT',
  CONTRIBUTE: 'propose facts under the name of the token',
  REVIEW: 'accept and decline what others propose',
  ADMIN: 'all of these, and administer the server',
} as const satisfies Record<string, string>;

/** One thing that a token may allow. */
export type Scope = keyof typeof SCOPES;

/** Whether a word is the name of a scope. */
export function isScope(word: string): word is Scope {
  return Object.hasOwn(SCOPES, word);
}

/** Every scope, in the order in which they are listed. */
export const SCOPE_NAMES: readonly Scope[] = Object.keys(SCOPES).filter(isScope);

/** What the scopes of a token allow: ADMIN allows everything, each other one itself. */
export function allowedBy(scopes: readonly Scope[]): ReadonlySet<Scope> {
  return new Set(scopes.includes('ADMIN') ? SCOPE_NAMES : scopes);
}
