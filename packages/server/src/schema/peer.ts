import { type Peer, rankPeers } from '@second-opinion/core';
import { regionOf } from '../database/region.ts';
import { builder } from './builder.ts';
import type { PeerRow } from './loaders.ts';
import { ProgramNode } from './program.ts';

const PEER_LIMIT = 20;
const DEFAULT_PEERS = 7;

const PeerObject = builder.objectRef<Peer<ReturnType<typeof toCandidate>>>('Peer').implement({
  description: 'A program to compare with.',
  fields: (t) => ({
    program: t.field({
      type: ProgramNode,
      description: 'The program.',
      resolve: ({ program }) => program.row,
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
    resolve: async (row, { first }, { loaders }) => {
      const candidates = (await loaders.candidates()).map(toCandidate);
      const subject = candidates.find(({ slug }) => slug === row.slug);
      return subject === undefined ? [] : rankPeers(subject, candidates).slice(0, clamp(first));
    },
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
    resolve: async (_root, given, { loaders }) => {
      const subject = {
        slug: null,
        award: given.award ?? '',
        name: '',
        specialties: given.specialties,
        country: given.country ?? '',
        region: given.country == null ? '' : regionOf(given.country),
        umbrella: false,
      };
      const candidates = (await loaders.candidates()).map(toCandidate);
      return rankPeers(subject, candidates).slice(0, clamp(given.first));
    },
  }),
);
