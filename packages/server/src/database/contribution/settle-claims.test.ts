import type { Kysely } from 'kysely';
import { describe, expect, test } from 'vitest';
import { toRecords } from '../../changes/claim-record.ts';
import { institution, program } from '../../testing/small-catalogue.ts';
import { TODAY, openTestDatabase } from '../../testing/test-server.ts';
import { replaceCatalogue } from '../queries/replace-catalogue.ts';
import type { Database } from '../tables.ts';
import { historyOf } from './history.ts';

const SLUG = 'alpha-psychiatry';

async function recordsOf(database: Kysely<Database>) {
  const found = await historyOf(database, [SLUG]);
  return toRecords(found.get(SLUG) ?? { standing: [], past: [] });
}

/** The small catalogue's first program with another duration, whose claim has a key of its own. */
function withMonths(months: number) {
  const own = program('alpha', SLUG, {}, months);
  const claims = own.claims.map((claim) =>
    claim.attribute === 'duration' ? { ...claim, id: `${SLUG}/duration/${months}` } : claim,
  );
  return [institution('alpha', [{ ...own, claims }])];
}

const load = (database: Kysely<Database>, months: number) =>
  replaceCatalogue(database, withMonths(months), `digest ${months}`, undefined, TODAY);

describe('a load of other files', () => {
  test('supersedes a claim whose source says otherwise, and keeps the old one with its end', async () => {
    const { database } = await openTestDatabase(withMonths(24));
    await load(database, 36);
    const durations = (await recordsOf(database)).filter(
      ({ claim }) => claim.attribute === 'duration',
    );
    expect(durations).toMatchObject([
      { claim: { id: `${SLUG}/duration/36` }, brought: { revision: 2 }, ended: null },
      {
        claim: { id: `${SLUG}/duration/24`, value: { minMonths: 24 } },
        brought: { by: 'CATALOGUE', revision: 1 },
        ended: { how: 'SUPERSEDED', revision: 2, supersededBy: `${SLUG}/duration/36` },
      },
    ]);
  });

  test('leaves the origin of what it does not change as it was', async () => {
    const { database } = await openTestDatabase(withMonths(24));
    const before = await recordsOf(database);
    await load(database, 36);
    const after = await recordsOf(database);
    const research = (records: typeof before) =>
      records.filter(({ claim }) => claim.attribute === 'research');
    expect(research(after)).toEqual(research(before));
    expect(research(after)).toHaveLength(1);
  });

  test('withdraws the claims of a program that is gone', async () => {
    const { database } = await openTestDatabase(withMonths(24));
    await replaceCatalogue(database, [institution('beta', [])], 'other', undefined, TODAY);
    expect((await recordsOf(database)).map(({ ended }) => ended?.how)).toEqual([
      'WITHDRAWN',
      'WITHDRAWN',
    ]);
  });

  test('brings back what was imported beside the files, and counts it on the card', async () => {
    const { database } = await openTestDatabase(withMonths(24));
    const { id: programId } = await database
      .selectFrom('program')
      .where('slug', '=', SLUG)
      .select('id')
      .executeTakeFirstOrThrow();
    const { id: sourceId } = await database
      .insertInto('source')
      .values({
        key: 'alpha/register',
        url: 'https://register.example.org/1',
        title: 'Register',
        publisher: null,
        kind: 'REGISTER',
        archivedCopy: 0,
        read: '2026-11-02',
        asOf: null,
        note: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const imported = { broughtBy: 'IMPORT', broughtAt: '2026-11-02T00:00:00.000Z' };
    await database
      .insertInto('claim')
      .values({
        key: 'imported',
        programId,
        attribute: 'language',
        value: '{"code":"en"}',
        sourceId,
        state: 'REVIEWED',
        broughtRevision: 1,
        ...imported,
      })
      .execute();
    await load(database, 36);
    const back = (await recordsOf(database)).find(({ claim }) => claim.id === 'imported');
    expect(back).toMatchObject({
      claim: { source: { id: 'alpha/register' } },
      brought: { by: 'IMPORT', revision: 1 },
      ended: null,
    });
    const card = await database.selectFrom('programCard').selectAll().executeTakeFirstOrThrow();
    expect(card).toMatchObject({ claims: 3, known: 3, languages: 'en' });
  });

  test('keeps nothing twice however often it is done', async () => {
    const { database } = await openTestDatabase(withMonths(24));
    for (const months of [24, 36, 24, 24]) await load(database, months);
    const rows = await database.selectFrom('pastClaim').select(['key', 'ended']).execute();
    expect(rows).toEqual([
      { key: `${SLUG}/duration/24`, ended: 'SUPERSEDED' },
      { key: `${SLUG}/duration/36`, ended: 'SUPERSEDED' },
    ]);
  });
});
