import { loadCatalogue } from '@second-opinion/catalogue';
import * as fc from 'fast-check';
import type { Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TESTED_ENGINE, openTestDatabase } from '../../testing/test-database.ts';
import { TODAY } from '../../testing/today.ts';
import { migrate } from '../migrate.ts';
import { openDatabase } from '../open.ts';
import { replaceCatalogue } from '../queries/replace-catalogue.ts';
import type { Database } from '../tables.ts';
import { readSearch } from './match.ts';
import { RANKS } from './ranks.ts';
import { searchEntries } from './search-entry.ts';
import { searchOn } from './search-index.ts';
import { createSearchStore } from './search-store.ts';
import { wordsOf } from './words.ts';

// The run on SQLite has nothing to compare with; the run on PostgreSQL compares it with SQLite.
describe.runIf(TESTED_ENGINE === 'postgres')('a search on PostgreSQL and on SQLite', () => {
  let engines: readonly [Kysely<Database>, Kysely<Database>];
  let vocabulary: string[];

  beforeAll(async () => {
    const read = await loadCatalogue();
    if (read.kind === 'FAULTY') throw new Error('the catalogue has faults');
    const sqlite = openDatabase({ engine: 'sqlite', file: ':memory:' });
    await migrate(sqlite);
    await replaceCatalogue(sqlite, read.institutions, 'digest', undefined, TODAY);
    engines = [sqlite, (await openTestDatabase(read.institutions)).database];
    const slugs = read.institutions.flatMap(({ programs }) => programs.map(({ slug }) => slug));
    const ids = new Map(slugs.map((slug, place) => [slug, place + 1]));
    const entries = read.institutions.flatMap((each) => searchEntries(each, ids));
    const texts = entries.flatMap(({ name, specialty, institution, award }) => [
      ...wordsOf(name),
      ...wordsOf(specialty),
      ...wordsOf(institution),
      ...wordsOf(award),
    ]);
    vocabulary = [...new Set(texts)].toSorted();
  });
  afterAll(() => Promise.all(engines.map((engine) => engine.destroy())));

  /** What each engine makes of a search: the words that it takes, the hits in order from both ends, and how many. */
  async function outcomes(text: string) {
    return Promise.all(
      engines.map(async (engine) => {
        const match = await readSearch(engine, text);
        if (match === null) return null;
        const index = searchOn(engine);
        const source = { database: engine, store: createSearchStore() };
        const window = { between: () => [0, Number.MAX_SAFE_INTEGER] as const, limit: 30 };
        const [first, last] = [
          await index.findHits(source, match, { ...window, backward: false }),
          await index.findHits(source, match, { ...window, backward: true }),
        ];
        const middle = first.at(3)?.id ?? 0;
        return {
          match,
          first,
          last,
          within: await index.findHits(source, match, {
            between: (rank) => [rank === RANKS[0] ? middle : 0, middle + 40],
            limit: 7,
            backward: false,
          }),
          ids: await index.findAllHits(source, match, 50),
          count: await index.countHits(source, match),
        };
      }),
    );
  }

  /** Rejects where the engines differ. */
  async function expectAlike(text: string): Promise<void> {
    const [sqlite, postgres] = await outcomes(text);
    expect({ text, found: postgres }).toEqual({ text, found: sqlite });
  }

  const word = fc.nat().map((place) => vocabulary[place % vocabulary.length] ?? '');
  const slip = fc.record({
    word,
    at: fc.nat(),
    kind: fc.nat(3),
    letter: fc.constantFrom('a', 'e', 'i', 's', 't', 'x'),
  });

  test.each([
    'medicine',
    'master of medicine',
    'psychiatry melbourne',
    'MMed paediatrics Stellenbosch',
    'sydney',
    'm',
    'surg',
    'Pædiatrics (Oral)',
    'orthopedic surgrey',
    'universitet København',
    'anaesthesia makerere uganda',
    "o'brien & \\ % _ ' :* | !",
    'psychatry psychatr',
    'colegge zurgery',
    'København sud',
    'psychiatr'.repeat(6),
    'zzzzzz',
    '',
  ])('find the same by "%s"', async (text) => {
    const [sqlite, postgres] = await outcomes(text);
    expect(postgres).toEqual(sqlite);
  });

  test('find the same by any words of the catalogue, whole or begun', async () => {
    const search = fc
      .tuple(fc.array(word, { minLength: 1, maxLength: 3 }), fc.nat(9))
      .map(([words, cut]) => words.join(' ').slice(0, Math.max(1, words.join(' ').length - cut)));
    await fc.assert(fc.asyncProperty(search, expectAlike), { numRuns: 150 });
  });

  test('take a slip for the same words', async () => {
    const search = slip.map(({ word: meant, at, kind, letter }) => {
      const place = at % (meant.length + 1);
      const [before, after] = [meant.slice(0, place), meant.slice(place)];
      if (kind === 0) return before + letter + after;
      if (kind === 1) return before + after.slice(1);
      if (kind === 2) return before + letter + after.slice(1);
      return before + (after[1] ?? '') + (after[0] ?? '') + after.slice(2);
    });
    await fc.assert(fc.asyncProperty(search, expectAlike), { numRuns: 400 });
  });
});
