import type { Scope } from './scope.ts';

/** Who asks, as far as that is known: nobody is known but by a token. */
export interface Caller {
  /** The token that was shown; null where none was. Its id is public, its secret is nowhere. */
  readonly token: { readonly id: string; readonly name: string } | null;
  /** What the caller may do beside what anybody may. */
  readonly scopes: ReadonlySet<Scope>;
}

/** A caller without a token. */
export const ANYBODY: Caller = { token: null, scopes: new Set() };
