import { GLOSSARY, type LivingCost, type Term, findTerm, glossaryIn } from '@second-opinion/core';
import { words as FRENCH } from '@second-opinion/core/glossary/french';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishedFigures } from '../import/published-figures.ts';
import { type TestServer, TODAY, startTestServer } from '../testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server[Symbol.asyncDispose]());

describe('published figures', () => {
  test('are all there, with what core needs of each', async () => {
    const figures = await publishedFigures();
    const answer = await server.ask(`{ referenceFigures {
      livingCosts { key country city money { min max currency } per covers note source { title url } }
      physicianPay { key country role money { min currency } }
      discountRates { key country rate }
    } }`);
    const living = ({ id, country, city, money, per, covers, note, source }: LivingCost) => ({
      key: id,
      country,
      city,
      money: { min: money.minor, max: money.minor, currency: money.currency },
      per,
      covers,
      note,
      source: { title: source.title, url: source.url },
    });
    expect(answer).toEqual({
      data: {
        referenceFigures: {
          livingCosts: figures.livingCosts.map(living),
          physicianPay: figures.physicianPay.map(({ id, country, role, money }) => ({
            key: id,
            country,
            role,
            money: { min: money.minor, currency: money.currency },
          })),
          discountRates: figures.discountRates.map(({ id, country, rate }) => ({
            key: id,
            country,
            rate,
          })),
        },
      },
    });
  });
});

describe('exchange rates', () => {
  test('are of every currency, in two statements however many days are asked for', async () => {
    await server.database
      .insertInto('exchangeRate')
      .values([
        { currency: 'USD', date: '2020-06-30', perEuro: '1.1198', source: 'Bank' },
        { currency: 'USD', date: TODAY, perEuro: '1.16', source: 'Bank' },
      ])
      .execute();
    server.statements.length = 0;
    const answer = await server.ask(
      '{ exchangeRates(dates: ["2020-07-01", "2020-07-02"]) { currency date perEuro source } }',
    );
    const rates = JSON.stringify(answer);
    expect(rates).toContain(
      '{"currency":"USD","date":"2020-06-30","perEuro":"1.1198","source":"Bank"}',
    );
    expect(rates).toContain(
      `{"currency":"USD","date":"${TODAY}","perEuro":"1.16","source":"Bank"}`,
    );
    expect(rates).toContain('"currency":"UGX"');
    expect(server.statements.length).toBeLessThanOrEqual(3);
  });

  test.each([
    ['a day that is none', '["2020-02-31"]', '"2020-02-31"'],
    [
      'too many days',
      JSON.stringify(
        Array.from({ length: 61 }, (_, day) =>
          new Date(86_400_000 * day).toISOString().slice(0, 10),
        ),
      ),
      '61 of them',
    ],
  ])('refuse %s and say what would be right', async (_what, dates, fault) => {
    const answer = await server.ask(`{ exchangeRates(dates: ${dates}) { currency } }`);
    expect(JSON.stringify(answer)).toContain('at most 60 days such as');
    expect(JSON.stringify(answer)).toContain(JSON.stringify(fault).slice(1, -1));
  });
});

describe('the glossary', () => {
  test('explains a term under any of its names, and knows what an attribute leads to', async () => {
    const answer = await server.ask(
      '{ term(name: "m.med") { slug related { slug } } none: term(name: "nonsense") { slug } glossary(attribute: CREDITS) { slug } }',
    );
    const term = findTerm('MMed');
    expect(answer).toMatchObject({
      data: {
        term: { slug: term?.slug, related: term?.related.map((slug) => ({ slug })) },
        none: null,
      },
    });
    expect(JSON.stringify(answer)).toContain('ects');
  });

  test('speaks the language that is asked, whatever its country, and English where it speaks none', async () => {
    const answer = await server.ask(
      `{ french: term(name: "thesis", locale: "fr-CA") { ...T related { english } }
         english: term(name: "thesis") { ...T } japanese: term(name: "thesis", locale: "ja") { ...T } all: glossary(locale: "es") { slug } }
       fragment T on Term { slug term english definition }`,
    );
    const french = glossaryIn(FRENCH).find('thesis');
    const english = findTerm('thesis');
    expect(french?.term).not.toBe(english?.term);
    const said = (term: Term | undefined) => ({
      slug: term?.slug,
      term: term?.term,
      english: term?.english,
      definition: term?.definition,
    });
    expect(answer).toMatchObject({
      data: { french: said(french), english: said(english), japanese: said(english) },
    });
    expect(JSON.stringify(answer).match(/"slug"/g)).toHaveLength(GLOSSARY.length + 3);
  });

  test('refuses a language that is none', async () => {
    const answer = await server.ask('{ glossary(locale: "no language") { slug } }');
    expect(answer).toHaveProperty('errors[0].message', expect.stringContaining('BCP 47'));
  });
});
