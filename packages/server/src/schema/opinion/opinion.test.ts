import { Writable } from 'node:stream';
import { loadCatalogue } from '@second-opinion/catalogue';
import { sql } from 'kysely';
import { createLogger } from '../../operations/logger.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { engineOf } from '../../database/engine.ts';
import { type TestServer, startTestServer } from '../../testing/test-server.ts';

let server: TestServer;
let logged = '';
let slugs: string[] = [];
beforeAll(async () => {
  const catalogue = await loadCatalogue();
  if (catalogue.kind === 'FAULTY') throw new Error(JSON.stringify(catalogue.faults));
  slugs = catalogue.institutions
    .flatMap(({ programs }) => programs)
    .toSorted((a, b) => b.claims.length - a.claims.length)
    .slice(0, 20)
    .map(({ slug }) => slug);
  const sink = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      logged += chunk.toString();
      done();
    },
  });
  server = await startTestServer(catalogue.institutions, createLogger('debug', sink));
});
afterAll(() => server[Symbol.asyncDispose]());
beforeEach(() => {
  server.statements.length = 0;
  logged = '';
});

const PROFILE = {
  residence: 'PK',
  citizenships: ['PK'],
  medicalDegree: true,
  experienceMonths: 30,
  pay: { amount: '3600000', currency: 'PKR' },
  taxRate: 0.2,
  keptPay: { fullTime: 0 },
  payAfter: { from: { amount: '9000000.50', currency: 'PKR' } },
  weights: [{ criterion: 'COST', weight: 2 }],
};

const FIGURE =
  'range { min max currency } unknown { text } lines { label bases { claims { id } figures { key } } }';
const COMPARISON = `query ($programs: [String!]!, $profile: ProfileInput, $currency: String, $samples: Int) {
  comparison(programs: $programs, profile: $profile, currency: $currency, samples: $samples) {
    __typename
    ... on InvalidProfile { message problems { field message } }
    ... on Comparison {
      rows { label terms { slug } }
      columns { program { slug } opinion {
        cost { total { ${FIGURE} } }
        returns { requiredRaise { perYear { min } } netPresentValue { range { min max } } internalRate { kind } payback { kind } }
        eligibility { status groups { requirements { label claims { id } } } }
      } }
      fit { sentences programs { program { slug } rankAcceptability contributions { claims { id } } } }
      barred { slug }
      differencesInWords { text evidence { column } }
    }
  }
}`;

describe('a comparison for a profile', () => {
  test('takes as many statements for twenty programs as for one', async () => {
    const ask = async (count: number): Promise<number> => {
      server.statements.length = 0;
      const answer = await server.ask(COMPARISON, {
        programs: slugs.slice(0, count),
        profile: PROFILE,
        currency: 'USD',
        samples: 100,
      });
      expect(answer).not.toHaveProperty('errors');
      return server.statements.length;
    };
    const [twenty, one] = [await ask(20), await ask(1)];
    expect(twenty).toBeLessThanOrEqual(8);
    // What was resolved for twenty is still kept for one of them.
    expect(one).toBeLessThanOrEqual(twenty);
    expect(await ask(20)).toBe(one);
  });

  test('answers the same again, and ranks each program that is not barred', async () => {
    const variables = { programs: slugs.slice(0, 6), profile: PROFILE, currency: 'USD' };
    const answer: unknown = await server.ask(COMPARISON, variables);
    expect(await server.ask(COMPARISON, variables)).toEqual(answer);
    const { fit, barred } = (
      answer as {
        data: {
          comparison: { fit: { programs: { rankAcceptability: number[] }[] }; barred: object[] };
        };
      }
    ).data.comparison;
    expect(fit.programs.length + barred.length).toBe(6);
    for (const { rankAcceptability } of fit.programs) {
      expect(rankAcceptability.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    }
  });

  test('says the same of a program as the program itself', async () => {
    const [slug = ''] = slugs;
    const parts = `cost { total { ${FIGURE} } } returns { requiredRaise { perYear { min max } } }`;
    const answer = await server.ask(
      `query ($slug: String!, $programs: [String!]!, $profile: ProfileInput) {
        program(slug: $slug) { opinion(profile: $profile, currency: "USD") { ... on ProgramOpinion { ${parts} } } }
        comparison(programs: $programs, profile: $profile, currency: "USD") { ... on Comparison { columns { opinion { ${parts} } } } }
      }`,
      { slug, programs: [slug], profile: PROFILE },
    );
    const { program, comparison } = (
      answer as {
        data: { program: { opinion: object }; comparison: { columns: { opinion: object }[] } };
      }
    ).data;
    expect(comparison.columns[0]?.opinion).toEqual(program.opinion);
  });

  test('reckons nothing in money where no currency is asked for', async () => {
    const answer = await server.ask(COMPARISON, { programs: slugs.slice(0, 2), profile: PROFILE });
    expect(answer).toMatchObject({
      data: { comparison: { fit: null, columns: [{ opinion: null }, { opinion: null }] } },
    });
  });

  test('leaves no trace of a profile in the database or the log', async () => {
    const marked = { ...PROFILE, pay: { amount: '1234567.89', currency: 'PKR' }, residence: 'XZ' };
    const before = await everything(server);
    const { residence: _unknownCountry, ...known } = marked;
    await server.ask(COMPARISON, { programs: slugs.slice(0, 3), profile: known, currency: 'USD' });
    await server.ask(COMPARISON, { programs: slugs.slice(0, 3), profile: marked, currency: 'USD' });
    expect(await everything(server)).toBe(before);
    expect(logged).not.toMatch(/1234567|experienceMonths|XZ/);
  });
});

test('a query that fails leaves no trace of its profile in the log either', async () => {
  let failures = '';
  const sink = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      failures += chunk.toString();
      done();
    },
  });
  await using broken = await startTestServer(undefined, createLogger('debug', sink));
  await broken.database.schema.dropTable('exchangeRate').execute();
  const opinion = (profile: string) =>
    `program(slug: "alpha-psychiatry") { opinion(currency: "USD", profile: ${profile}) { __typename } }`;
  const pay = { amount: '1234567.89', currency: 'PKR' };
  const literal = `{ ${opinion('{ pay: { amount: "1234567.89", currency: "PKR" } }')} }`;
  const variable = `query ($profile: ProfileInput) { ${opinion('$profile')} }`;
  expect(await broken.ask(literal)).toHaveProperty('errors');
  expect(await broken.ask(variable, { profile: { pay } })).toHaveProperty('errors');
  const address = new URLSearchParams({
    query: variable,
    variables: JSON.stringify({ profile: { pay } }),
  });
  await fetch(`${broken.url}/graphql?${address.toString()}`);
  expect(failures).toMatch(/no such table|does not exist/);
  expect(failures).not.toContain('1234567');
});

describe('a profile that cannot be reckoned with', () => {
  test.each([
    ['pay below zero', { pay: { amount: '-1', currency: 'PKR' } }, 'pay'],
    ['a currency that does not exist', { pay: { amount: '1', currency: 'XXQ' } }, 'pay'],
    ['a horizon of nothing', { horizonYears: 0 }, 'horizonYears'],
    ['a rate of −100 %', { discountRate: -1 }, 'discountRate'],
    ['absurd experience', { experienceMonths: 100_000 }, 'experienceMonths'],
    ['no choice of pay', { payAfter: {} }, 'payAfter'],
    ['two choices of pay', { payAfter: { reference: 'pay-1', stated: true } }, 'payAfter'],
    [
      'a weight below zero',
      {
        weights: [
          { criterion: 'COST', weight: -1 },
          { criterion: 'DURATION', weight: 1 },
        ],
      },
      'weights.cost',
    ],
    ['a country that does not exist', { residence: 'QQ' }, 'residence'],
    ['more pay than can be held', { pay: { amount: '99999999999999', currency: 'PKR' } }, 'pay'],
  ])('because of %s is answered with the field', async (_what, profile, field) => {
    const answer = await server.ask(COMPARISON, {
      programs: slugs.slice(0, 1),
      profile,
      currency: 'USD',
    });
    expect(answer).toMatchObject({
      data: { comparison: { __typename: 'InvalidProfile', problems: [{ field }] } },
    });
  });

  test.each([
    ['currency', { currency: 'usd' }],
    ['samples', { currency: 'USD', samples: 0 }],
  ])('because of the argument %s is answered with its name', async (field, given) => {
    const answer = await server.ask(COMPARISON, { programs: slugs.slice(0, 1), ...given });
    expect(answer).toMatchObject({ data: { comparison: { problems: [{ field }] } } });
  });
});

/** Every row of every table, as text. */
async function everything({ database }: TestServer): Promise<string> {
  const made = await database.introspection.getTables();
  // An index without content can only be searched; its shadow tables hold what it has.
  const tables = made.filter(
    ({ name }) => engineOf(database) === 'postgres' || name !== 'program_words',
  );
  const rows = await Promise.all(
    tables.map(
      async ({ name }) => (await sql`select * from ${sql.table(name)}`.execute(database)).rows,
    ),
  );
  return JSON.stringify(rows);
}
