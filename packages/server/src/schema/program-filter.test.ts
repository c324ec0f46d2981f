import { type LoadedInstitution, loadCatalogue } from '@second-opinion/catalogue';
import {
  type AttributeKey,
  type Resolution,
  eligibilityOf,
  factsOf,
  measureOf,
  resolve,
} from '@second-opinion/core';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TODAY, type TestServer, startTestServer } from '../testing/test-server.ts';

const Answer = v.object({
  data: v.object({
    programs: v.object({
      totalCount: v.number(),
      leftOut: v.array(v.object({ about: v.string(), count: v.number() })),
      facets: v.array(
        v.object({
          by: v.string(),
          unknown: v.number(),
          values: v.array(v.object({ value: v.string(), label: v.string(), count: v.number() })),
        }),
      ),
    }),
  }),
});

interface Known {
  readonly country: string;
  readonly award: string;
  readonly resolutions: readonly Resolution[];
}

let server: TestServer;
let programs: readonly Known[] = [];
beforeAll(async () => {
  const read = await loadCatalogue();
  if (read.kind === 'FAULTY') throw new Error('the catalogue has faults');
  const institutions: readonly LoadedInstitution[] = read.institutions;
  programs = institutions.flatMap(({ institution, programs: own }) =>
    own.map(({ award, claims }) => ({
      country: institution.country,
      award,
      resolutions: resolve(claims, TODAY),
    })),
  );
  server = await startTestServer(institutions);
});
afterAll(() => server[Symbol.asyncDispose]());

async function count(filter: string) {
  const query = `{ programs(filter: { ${filter} }) { totalCount leftOut { about count } facets { by unknown values { value label count } } } }`;
  return v.parse(Answer, await server.ask(query)).data.programs;
}

/** The first known range of an attribute, of the qualifiers in their order. */
function rangeOf({ resolutions }: Known, key: AttributeKey, qualifiers: readonly string[]) {
  for (const wanted of qualifiers) {
    const found = resolutions.find((own) => own.attribute === key && own.qualifier === wanted);
    if (found !== undefined) return measureOf(found);
  }
  return null;
}

const first = ({ resolutions }: Known, key: 'research' | 'delivery') =>
  factsOf({ resolutions }, key).map(({ value }) => ('kind' in value ? value.kind : value.mode));

describe('a filter over the real catalogue', () => {
  test.each([
    [12, 24],
    [36, 36],
    [49, 200],
  ])('keeps exactly the programs that may take %i to %i months', async (atLeast, atMost) => {
    const ranges = programs.map((program) =>
      rangeOf(program, 'duration', ['FULL_TIME', 'ANY', 'PART_TIME']),
    );
    const found = await count(`duration: { atLeast: ${atLeast}, atMost: ${atMost} }`);
    const expected = ranges.filter(
      (own) => own !== null && own.max >= atLeast && own.min <= atMost,
    );
    expect(found.totalCount).toBe(expected.length);
    expect(found.leftOut).toEqual([
      { about: 'duration', count: ranges.filter((own) => own === null).length },
    ]);
  });

  test('keeps exactly the programs that ask for a thesis, and counts those of which nothing is known', async () => {
    const found = await count('research: [THESIS], awards: ["MMed"]');
    const mmed = programs.filter(({ award }) => award === 'MMed');
    const kinds = mmed.map((program) => first(program, 'research'));
    expect(found.totalCount).toBe(kinds.filter((own) => own.includes('THESIS')).length);
    expect(found.leftOut).toEqual([
      { about: 'research', count: kinds.filter((own) => own.length === 0).length },
    ]);
  });

  test('compares tuition in any currency, and never guesses', async () => {
    const all = await count('tuitionPerYear: { payer: INTERNATIONAL, currency: "AUD" }');
    const narrow = await count(
      'tuitionPerYear: { payer: INTERNATIONAL, currency: "AUD", atMost: 3000000 }',
    );
    const inDollars = await count(
      'tuitionPerYear: { payer: INTERNATIONAL, currency: "USD", atMost: 3000000 }',
    );
    const unknown = all.leftOut.find(({ about }) => about === 'internationalYear')?.count ?? 0;
    expect(all.totalCount + unknown).toBe(programs.length);
    expect(narrow.totalCount).toBeGreaterThan(0);
    expect(narrow.totalCount).toBeLessThan(inDollars.totalCount);
    expect(inDollars.totalCount).toBeLessThan(all.totalCount);
    expect(narrow.leftOut).toEqual(all.leftOut);
  });

  test('leaves out a currency that nobody quotes, and counts what it leaves out', async () => {
    const found = await count('tuitionPerYear: { payer: DOMESTIC, currency: "XTS" }');
    expect(found.totalCount).toBe(0);
    expect(found.leftOut).toEqual([{ about: 'domesticYear', count: programs.length }]);
  });

  test('counts each facet without the filter of its own', async () => {
    const { facets } = await count('countries: ["ZA"], awards: ["MMed"], deliveries: [ONLINE]');
    const of = (by: string) => facets.find((facet) => facet.by === by);
    const online = programs.filter((program) => first(program, 'delivery').includes('ONLINE'));
    const expected = Map.groupBy(
      online.filter(({ award }) => award === 'MMed'),
      ({ country }) => country,
    );
    expect(new Map(of('COUNTRY')?.values.map((entry) => [entry.value, entry.count]))).toEqual(
      new Map([...expected].map(([country, own]) => [country, own.length])),
    );
  });

  test('counts all programs by country, the most frequent first, as a reader sees them', async () => {
    const { facets, totalCount } = await count('');
    const country = facets.find(({ by }) => by === 'COUNTRY');
    const counts = country?.values.map((entry) => entry.count) ?? [];
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts.reduce((sum, own) => sum + own, 0)).toBe(totalCount);
    expect(country?.values).toContainEqual({ value: 'ZA', label: 'South Africa', count: 133 });
  });

  test.each([
    ['duration: { atLeast: 5, atMost: 4 }', '`duration` runs backwards'],
    [
      'tuitionInAll: { payer: DOMESTIC, currency: "GBP", atLeast: 2, atMost: 1 }',
      '`tuitionInAll` runs backwards',
    ],
    ['tuitionInAll: { payer: DOMESTIC, currency: "pounds" }', 'is no ISO 4217 currency code'],
  ])('refuses %s and says what would be right', async (filter, message) => {
    const answer = await server.ask(`{ programs(filter: { ${filter} }) { totalCount } }`);
    expect(JSON.stringify(answer)).toContain(message);
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  test('keeps exactly the programs that a reader can apply to, judged one by one', async () => {
    const profile = { medicalDegree: true, experienceMonths: 12, references: true };
    const verdicts = programs.map((program) => {
      const facts = { slug: '', name: '', city: null, ...program };
      return eligibilityOf(facts, { profile, today: TODAY }).status;
    });
    const given = '{ medicalDegree: true, experienceMonths: 12, references: true }';
    for (const status of ['MET', 'NOT_MET', 'UNKNOWN'] as const) {
      const found = await count(`eligibility: { profile: ${given}, statuses: [${status}] }`);
      expect(found.totalCount).toBe(verdicts.filter((own) => own === status).length);
    }
    const met = await count(`eligibility: { profile: ${given} }`);
    expect(met.leftOut).toEqual([
      { about: 'eligibility', count: verdicts.filter((own) => own === 'UNKNOWN').length },
    ]);
  });

  test('says what is wrong with a profile', async () => {
    const answer = await server.ask(
      '{ programs(filter: { eligibility: { profile: { experienceMonths: -1 } } }) { totalCount } }',
    );
    expect(JSON.stringify(answer)).toContain('`experienceMonths`');
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  test('asks the database a handful of questions, however many programs there are', async () => {
    const query = (rows: number) =>
      `{ programs(first: ${rows}, search: "medicine", filter: { countries: ["ZA", "AU"], duration: { atMost: 60 } }, orderBy: { by: DURATION }) { totalCount facets { by } leftOut { count } edges { node { slug institution { name } resolved { text } } } } }`;
    const statements = async (rows: number): Promise<number> => {
      server.statements.length = 0;
      await server.ask(query(rows));
      return server.statements.length;
    };
    const twenty = await statements(20);
    expect(twenty).toBeLessThanOrEqual(8);
    expect(await statements(100)).toBeLessThanOrEqual(twenty);
  });
});
