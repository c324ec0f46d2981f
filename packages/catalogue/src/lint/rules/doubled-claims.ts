import type { CatalogueFile } from '../../catalogue-file.ts';
import { claimId } from '../../claim-id.ts';
import { claimsOf } from '../claims-of.ts';
import type { Rule } from '../rule.ts';

export const doubledClaims: Rule = {
  name: 'doubled-claims',
  description:
    'A program states the same value from the same source once, itself or among what is shared.',
  severity: 'ERROR',
  *check(file) {
    const seen = new Map<string, number>();
    const again = repeatedPrograms(file);
    for (const { claim, programs, path } of claimsOf(file)) {
      if (path[0] === 'programs' && again.has(Number(path[1]))) continue;
      const { attribute, value, source = '' } = claim;
      const ids = [...new Set(programs)].map((id) => claimId(id, attribute, value, source));
      const twice = ids.find((id) => seen.has(id));
      if (twice !== undefined) {
        yield {
          path,
          message: `the claim on ${attribute} stands twice for ${twice.split('/')[0] ?? ''} with one value and one source (first on line ${seen.get(twice) ?? 0})`,
          remedy: 'remove one of them; `pnpm catalogue fix` does so where one is shared',
        };
      }
      for (const id of ids) if (!seen.has(id)) seen.set(id, file.lineOf(path));
    }
  },
};

/** Places of programs whose id stood before: `unique-ids` speaks of the whole program, so its claims need no word each. */
function repeatedPrograms(file: CatalogueFile): ReadonlySet<number> {
  const ids = file.content.programs.map(({ id }) => id);
  return new Set(ids.flatMap((id, index) => (ids.indexOf(id) < index ? [index] : [])));
}
