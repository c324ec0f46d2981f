import { loadCatalogue } from '@second-opinion/catalogue';
import { type PeerSubject, NO_SPECIALTY, rankPeers } from '@second-opinion/core';
import type { Kysely } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { createLoaders } from '../../schema/loaders.ts';
import { toCandidate } from '../../schema/peer.ts';
import { TODAY, openTestDatabase } from '../../testing/test-server.ts';
import type { Database } from '../tables.ts';
import { buildCardIndex } from './build.ts';
import type { CardIndex } from './card-index.ts';
import { peerCandidates } from './peer-candidates.ts';

let index: CardIndex;
let database: Kysely<Database>;
let all: readonly ReturnType<typeof toCandidate>[] = [];
beforeAll(async () => {
  const read = await loadCatalogue();
  if (read.kind === 'FAULTY') throw new Error('the catalogue has faults');
  ({ database } = await openTestDatabase(read.institutions));
  index = await buildCardIndex(database);
  all = (await createLoaders(database, TODAY).candidates()).map(toCandidate);
});

function found(subject: PeerSubject, first: number) {
  return rankPeers(subject, peerCandidates(index, subject, first))
    .slice(0, first)
    .map(({ program, score, reasons }) => ({ slug: program.slug, score, reasons }));
}

function expected(subject: PeerSubject, first: number) {
  return rankPeers(subject, all)
    .slice(0, first)
    .map(({ program, score, reasons }) => ({ slug: program.slug, score, reasons }));
}

describe('the peers among the candidates of the index', () => {
  test('are those among all programs, for every program of the real catalogue', () => {
    expect(all.length).toBeGreaterThan(600);
    for (const subject of all) {
      for (const first of [1, 7, 20]) {
        expect(found(subject, first)).toEqual(expected(subject, first));
      }
    }
  });

  test.each([
    { specialties: ['psychiatry'], award: 'MMed', country: 'ZA', region: 'Southern Africa' },
    { specialties: ['psychiatry'], award: '', country: '', region: '' },
    { specialties: [NO_SPECIALTY], award: 'Other', country: 'GB', region: 'Northern Europe' },
    { specialties: ['urology'], award: 'MS', country: 'IN', region: 'Southern Asia' },
    { specialties: [], award: 'MSc', country: 'ZZ', region: 'Elsewhere' },
  ])('are those among all programs, for one that the catalogue lacks: %j', (unknown) => {
    const subject = { name: '', ...unknown, slug: null, umbrella: false };
    expect(found(subject, 20)).toEqual(expected(subject, 20));
  });
});
