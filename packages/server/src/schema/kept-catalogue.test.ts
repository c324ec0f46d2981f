import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { replaceCatalogue } from '../database/queries/replace-catalogue.ts';
import { keptCatalogue } from './kept-catalogue.ts';
import { institution, program } from '../testing/small-catalogue.ts';
import { type TestServer, startTestServer } from '../testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server[Symbol.asyncDispose]());

const RESOLVED = `{ program(slug: "alpha-psychiatry") {
  institution { name } resolved(attribute: DURATION) { text }
} }`;

describe('what is kept of the catalogue', () => {
  test('spares a second request all but the question which revision it is', async () => {
    const first = await server.ask(RESOLVED);
    server.statements.length = 0;
    expect(await server.ask(RESOLVED)).toEqual(first);
    expect(server.statements).toHaveLength(1);
    expect(server.statements[0]).toContain('"revision"');
  });

  test('is dropped as soon as the catalogue is another one', async () => {
    await server.ask(RESOLVED);
    const changed = institution('alpha', [program('alpha', 'alpha-psychiatry', {}, 48)], {
      name: 'Another name',
    });
    await replaceCatalogue(server.database, [changed], 'another digest');
    expect(await server.ask(RESOLVED)).toEqual({
      data: { program: { institution: { name: 'Another name' }, resolved: [{ text: '4 years' }] } },
    });
  });

  test('takes the cards along into another day, and reads them anew in another year', async () => {
    const cardsOn = async (day: string) => {
      server.statements.length = 0;
      const cards = await (await keptCatalogue(server.database, day)).cards();
      return { cards, read: server.statements.some((sql) => sql.includes('program_card')) };
    };
    const first = await cardsOn('2026-06-01');
    const second = await cardsOn('2026-06-02');
    expect([first.read, second.read]).toEqual([true, false]);
    expect(second.cards.slugs).toBe(first.cards.slugs);
    expect(second.cards.orders).not.toBe(first.cards.orders);
    expect(await cardsOn('2027-01-01')).toMatchObject({ read: true });
  });

  test('does not hold what was not there', async () => {
    const query = '{ program(slug: "gamma-new") { slug } }';
    expect(await server.ask(query)).toEqual({ data: { program: null } });
    const added = institution('gamma', [program('gamma', 'gamma-new')]);
    await replaceCatalogue(server.database, [added], 'a third digest');
    expect(await server.ask(query)).toEqual({ data: { program: { slug: 'gamma-new' } } });
  });
});
