import * as fc from 'fast-check';
import type { Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { institution, program } from '../../testing/small-catalogue.ts';
import { openTestDatabase } from '../../testing/test-database.ts';
import { raiseRevision } from '../queries/catalogue.ts';
import { replaceCatalogue } from '../queries/replace-catalogue.ts';
import type { Database } from '../tables.ts';
import { buildCardIndex } from './build.ts';
import { type CardIndex, COLUMNS, PRICES } from './card-index.ts';
import { nextIndex } from './next-index.ts';

const OWNERS = ['alpha', 'beta'];
const SLUGS = OWNERS.flatMap((owner) => ['a', 'b', 'c'].map((name) => `${owner}-${name}`));

const catalogue = OWNERS.map((owner) =>
  institution(
    owner,
    SLUGS.filter((slug) => slug.startsWith(owner)).map((slug) => program(owner, slug)),
  ),
);

let database: Kysely<Database>;
let revision = 1;
beforeAll(async () => {
  ({ database } = await openTestDatabase(catalogue));
});
afterAll(() => database.destroy());

/** All that an index says. */
function everythingOf(index: CardIndex) {
  const { ids, slugs, institutions, known, umbrellas, columns, prices } = index;
  const values = COLUMNS.map((name) => {
    const own = columns[name].values().toSorted();
    return [
      name,
      columns[name].known.array(),
      own.map((value) => [value, columns[name].of(value).array()]),
    ];
  });
  const amounts = PRICES.map((name) => {
    const priced = prices[name].in('AUD', new Map(), '2026-11-22');
    return [name, slugs.map((_slug, place) => [priced.min(place), priced.max(place)])];
  });
  return { ids, slugs, institutions, known, umbrellas: umbrellas.array(), values, amounts };
}

const amount = fc.option(fc.nat({ max: 9_000 }));
const edit = fc.record({
  slug: fc.constantFrom(...SLUGS),
  umbrella: fc.nat({ max: 1 }),
  known: fc.nat({ max: 20 }),
  research: fc.constantFrom('THESIS', 'NONE', null),
  deliveries: fc.constantFrom('ON_CAMPUS', 'HYBRID ON_CAMPUS', null),
  months: fc.option(fc.nat({ max: 60 })),
  year: amount,
});

type Edit = typeof edit extends fc.Arbitrary<infer Made> ? Made : never;

async function write({
  slug,
  umbrella,
  known,
  research,
  deliveries,
  months,
  year,
}: Edit): Promise<void> {
  const { id } = await database
    .updateTable('program')
    .set({ umbrella })
    .where('slug', '=', slug)
    .returning('id')
    .executeTakeFirstOrThrow();
  const prices = {
    domesticYearMin: year,
    domesticYearMax: year,
    domesticYearCurrency: year === null ? null : 'AUD',
  };
  await database
    .updateTable('programCard')
    .set({
      known,
      research,
      deliveries,
      fullTimeMonthsMin: months,
      fullTimeMonthsMax: months,
      ...prices,
    })
    .where('programId', '=', id)
    .execute();
}

async function raise(changed: readonly string[], added: readonly string[] = []): Promise<void> {
  revision += 1;
  await raiseRevision(database, {
    programs: { added, changed, removed: [] },
    exchangeRates: false,
  });
}

describe('the cards of a later revision', { timeout: 60_000 }, () => {
  test('are what reading all of them gives, and leave the earlier ones as they were', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(edit, { maxLength: 4, selector: ({ slug }) => slug }),
        async (edits) => {
          const earlier = { revision, index: await buildCardIndex(database) };
          const before = everythingOf(earlier.index);
          for (const each of edits) await write(each);
          await raise(edits.map(({ slug }) => slug).toSorted());
          const next = await nextIndex(database, earlier, revision);
          expect(next).not.toBeNull();
          expect(everythingOf(next!)).toEqual(everythingOf(await buildCardIndex(database)));
          expect(everythingOf(earlier.index)).toEqual(before);
        },
      ),
      { numRuns: 15 },
    );
  });

  test('are all to be read where a program came, where too many changed, and where nothing is known', async () => {
    const earlier = { revision, index: await buildCardIndex(database) };
    await raise([], ['alpha-new']);
    expect(await nextIndex(database, earlier, revision)).toBeNull();
    const [from, many] = [revision, Array.from({ length: 21 }, (_none, place) => `x-${place}`)];
    await raise(many);
    expect(await nextIndex(database, { ...earlier, revision: from }, revision)).toBeNull();
    expect(await nextIndex(database, { ...earlier, revision: -500 }, revision)).toBeNull();
  });

  test('are all to be read where institutions have other ids', async () => {
    const earlier = { revision, index: await buildCardIndex(database) };
    const others = [institution('aaa', [program('aaa', 'alpha-a')]), ...catalogue.slice(1)];
    const kept = catalogue.slice(0, 1).map((alpha) => ({
      ...alpha,
      programs: alpha.programs.filter(({ slug }) => slug !== 'alpha-a'),
    }));
    await replaceCatalogue(database, [...kept, ...others], 'other', undefined, '2026-11-22');
    revision += 1;
    expect(await nextIndex(database, earlier, revision)).toBeNull();
  });
});
