import { type PeerSubject, rankPeers } from '@second-opinion/core';
import { peerCandidates } from '../database/card-index/peer-candidates.ts';
import type { ProgramRow } from '../database/queries/programs.ts';
import { regionOf } from '../database/region.ts';
import { type Context, builder } from './builder.ts';
import { loadAll } from './kept-loader.ts';
import type { PeerRow } from './loaders.ts';
import { ProgramNode } from './program.ts';

/** So many peers of a program are known at most. */
export const PEER_LIMIT = 20;
const DEFAULT_PEERS = 7;

/** A peer with its row. */
interface PeerEntry {
  readonly row: ProgramRow;
  readonly reasons: readonly string[];
}

const PeerObject = builder.objectRef<PeerEntry>('Peer').implement({
  description: 'A program to compare with.',
  fields: (t) => ({
    program: t.field({
      type: ProgramNode,
      description: 'The program.',
      resolve: ({ row }) => row,
    }),
    reasons: t.stringList({
      description: 'Why it is comparable: "same specialty".',
      resolve: ({ reasons }) => [...reasons],
    }),
  }),
});

/** A stored program as core ranks it. */
export function toCandidate(row: PeerRow) {
  return { ...row, institution: String(row.institutionId), umbrella: row.umbrella === 1, row };
}

/** The peers of a program: ranked by core among those that the index of cards finds most alike. */
async function readPeers(
  subject: PeerSubject,
  first: number,
  { loaders }: Context,
): Promise<PeerEntry[]> {
  if (first === 0) return [];
  const index = await (await loaders.kept()).cards();
  const peers = rankPeers(subject, peerCandidates(index, subject, first)).slice(0, first);
  const rows = await loadAll(
    loaders.programById,
    peers.map(({ program }) => program.id),
  );
  return peers.flatMap(({ reasons }, place): PeerEntry[] => {
    const row = rows[place];
    return row === null || row === undefined ? [] : [{ row, reasons }];
  });
}

/** The nearest peers of a program of the catalogue, in order. */
export async function peersOf(
  { id, slug, award, name, country, region, umbrella }: ProgramRow,
  first: number,
  context: Context,
): Promise<PeerEntry[]> {
  const specialties = await context.loaders.specialties.load(id);
  const subject = { slug, award, name, country, region, specialties, umbrella: umbrella === 1 };
  return readPeers(subject, first, context);
}

function clamp(first: number | null | undefined): number {
  return Math.min(Math.max(first ?? DEFAULT_PEERS, 0), PEER_LIMIT);
}

const FIRST = `How many at most, up to ${PEER_LIMIT}.`;

builder.objectField(ProgramNode, 'peers', (t) =>
  t.field({
    type: [PeerObject],
    description:
      'The programs that it competes with: the same specialty first, then the same award, then the region. No place is ever paid for.',
    args: { first: t.arg.int({ defaultValue: DEFAULT_PEERS, description: FIRST }) },
    resolve: (row, { first }, context) => peersOf(row, clamp(first), context),
  }),
);

builder.queryField('comparables', (t) =>
  t.field({
    type: [PeerObject],
    description: 'Programs to compare a program with that the catalogue lacks.',
    args: {
      award: t.arg.string({ description: 'Its award: "MMed".' }),
      specialties: t.arg.stringList({ required: true, description: 'Slugs of its specialties.' }),
      country: t.arg.string({ description: 'ISO 3166-1 code of where it is.' }),
      first: t.arg.int({ defaultValue: DEFAULT_PEERS, description: FIRST }),
    },
    resolve: (_root, given, context) => {
      const subject = {
        slug: null,
        award: given.award ?? '',
        name: '',
        specialties: given.specialties,
        country: given.country ?? '',
        region: given.country == null ? '' : regionOf(given.country),
        umbrella: false,
      };
      return readPeers(subject, clamp(given.first), context);
    },
  }),
);
