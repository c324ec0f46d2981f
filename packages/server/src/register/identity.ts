import type { ImportedInstitution } from './imported.ts';

/** An institution of the catalogue, as far as it can be told by. */
export interface KnownInstitution {
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string;
  readonly ror: string | null;
  readonly domains: readonly string[];
}

/** What a register's institution is in the catalogue. Only `KNOWN` is for certain. */
export type Identity =
  | { readonly kind: 'KNOWN'; readonly slug: string; readonly by: 'ROR' | 'DOMAIN' | 'REVIEW' }
  | { readonly kind: 'AMBIGUOUS'; readonly slugs: readonly string[]; readonly why: string }
  | { readonly kind: 'BY_NAME'; readonly slugs: readonly string[] }
  | { readonly kind: 'UNKNOWN' };

/** What tells institutions. */
type Clues = Pick<ImportedInstitution, 'code' | 'ror' | 'domains' | 'name' | 'aliases' | 'country'>;

/**
 * Tells which institution of the catalogue another source's is: by ROR id, then by what a person has decided, then by domain; a
 * name alone is no proof.
 * @param decided slugs by the codes of the source.
 */
export function createIdentities(
  known: readonly KnownInstitution[],
  decided: ReadonlyMap<string, string> = new Map(),
): (clues: Clues) => Identity {
  const slugs = new Set(known.map(({ slug }) => slug));
  const byRor = new Map(
    known.flatMap((one) => (one.ror === null ? [] : [[one.ror, one] as const])),
  );
  const byDomain = Map.groupBy(
    known.flatMap((one) => one.domains.map((domain) => ({ domain, one }))),
    ({ domain }) => domain,
  );
  const byName = Map.groupBy(
    known.flatMap((one) => namesOf(one).map((name) => ({ name, one }))),
    ({ name }) => name,
  );
  const onDomains = (domains: readonly string[]): KnownInstitution[] => [
    ...new Set(domains.flatMap((domain) => owners(domain, byDomain))),
  ];
  return (clues) => {
    const registered = clues.ror === null ? undefined : byRor.get(clues.ror);
    if (registered !== undefined) return { kind: 'KNOWN', slug: registered.slug, by: 'ROR' };
    const told = decided.get(clues.code);
    if (told !== undefined && slugs.has(told)) return { kind: 'KNOWN', slug: told, by: 'REVIEW' };
    const there = onDomains(clues.domains);
    const [first, second] = there;
    if (second !== undefined)
      return ambiguous(there, 'several institutions publish on its domains');
    if (first === undefined) return byNameAlone(clues, byName);
    if (first.ror !== null && clues.ror !== null) {
      return ambiguous(there, 'its domain is known, with another ROR id');
    }
    if (clues.country !== null && clues.country !== first.country) {
      return ambiguous(there, 'its domain is known, in another country');
    }
    return { kind: 'KNOWN', slug: first.slug, by: 'DOMAIN' };
  };
}

function ambiguous(among: readonly KnownInstitution[], why: string): Identity {
  return { kind: 'AMBIGUOUS', slugs: among.map(({ slug }) => slug), why };
}

/** Who publishes on a domain or on one that it is part of: "student.sydney.edu.au" is on "sydney.edu.au". */
function owners(
  domain: string,
  byDomain: ReadonlyMap<string, readonly { readonly one: KnownInstitution }[]>,
): KnownInstitution[] {
  for (let name = domain; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    const found = byDomain.get(name);
    if (found !== undefined) return found.map(({ one }) => one);
  }
  return [];
}

function byNameAlone(
  clues: Clues,
  byName: ReadonlyMap<string, readonly { readonly one: KnownInstitution }[]>,
): Identity {
  const found = namesOf(clues).flatMap((name) => byName.get(name) ?? []);
  const slugs = new Set(
    found
      .filter(({ one }) => clues.country === null || clues.country === one.country)
      .map(({ one }) => one.slug),
  );
  return slugs.size === 0 ? { kind: 'UNKNOWN' } : { kind: 'BY_NAME', slugs: [...slugs] };
}

function namesOf({ name, aliases }: Pick<Clues, 'name' | 'aliases'>): string[] {
  return [...new Set([name, ...aliases].map(plainName))].filter((plain) => plain !== '');
}

/** "The University of Sydney (USyd)" and "University of Sydney" are one name: letters and digits only, in lower case. */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/\([^)]*\)/g, ' ')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^ ?the /, '')
    .trim();
}
