import type { Claim } from '@second-opinion/core';
import type { ProgramRow } from '../database/queries/programs.ts';
import { builder } from './builder.ts';
import { ClaimNode } from './claim.ts';
import { AttributeEnum } from './enums.ts';
import { PEER_LIMIT, peersOf } from './peer.ts';
import { ProgramNode } from './program.ts';
import { orderOfList, sliceOfList } from './slice-of-list.ts';
import { type ConnectionArguments, type Page, toPage, toWindow } from './window.ts';

const [CLAIMS, PEERS] = [orderOfList('claims'), orderOfList('peers')];

/** A page of a list whose length is known. */
interface CountedPage<Node> extends Page<Node> {
  readonly count: number;
}

/** A peer as an edge: the program, and why it is comparable. */
interface PeerPage extends Omit<CountedPage<ProgramRow>, 'edges'> {
  readonly edges: {
    readonly cursor: string;
    readonly node: ProgramRow;
    readonly reasons: readonly string[];
  }[];
}

function pageOfClaims(claims: readonly Claim[], given: ConnectionArguments): CountedPage<Claim> {
  const ordered = claims.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const window = toWindow(given, CLAIMS);
  const slice = sliceOfList(ordered, ({ id }) => id, window);
  const { edges, pageInfo } = toPage(slice, window, CLAIMS, ({ at }) => at);
  return {
    count: ordered.length,
    edges: edges.map(({ cursor, node }) => ({ cursor, node: node.item })),
    pageInfo,
  };
}

builder.objectField(ProgramNode, 'claimsConnection', (t) =>
  t.connection(
    {
      type: ClaimNode,
      description: 'Everything that sources say of it, a page at a time, by `key`.',
      args: { attribute: t.arg({ type: AttributeEnum, description: 'Only this fact.' }) },
      resolve: async (row, given, { loaders }) => {
        const claims = await loaders.claims.load(row.id);
        const { attribute } = given;
        return pageOfClaims(
          claims.filter((claim) => attribute == null || claim.attribute === attribute),
          given,
        );
      },
    },
    {
      name: 'ClaimConnection',
      description: 'Claims, a page at a time.',
      fields: (field) => ({
        totalCount: field.int({
          description: 'How many there are in all.',
          resolve: (page: CountedPage<Claim>) => page.count,
        }),
      }),
    },
    { name: 'ClaimEdge', description: 'A claim in its list.' },
  ),
);

builder.objectField(ProgramNode, 'peersConnection', (t) =>
  t.connection(
    {
      type: ProgramNode,
      description: `The programs that it competes with, a page at a time, in the order of \`peers\`: the nearest ${PEER_LIMIT}.`,
      resolve: async (row, given, context): Promise<PeerPage> => {
        const peers = await peersOf(row, PEER_LIMIT, context);
        const window = toWindow(given, PEERS);
        const slice = sliceOfList(peers, (peer) => peer.row.slug, window);
        const { edges, pageInfo } = toPage(slice, window, PEERS, ({ at }) => at);
        const toEdge = ({ cursor, node }: (typeof edges)[number]) => ({
          cursor,
          node: node.item.row,
          reasons: node.item.reasons,
        });
        return { count: peers.length, edges: edges.map(toEdge), pageInfo };
      },
    },
    {
      name: 'PeerConnection',
      description: 'Programs to compare with, a page at a time.',
      fields: (field) => ({
        totalCount: field.int({
          description: 'How many there are in all.',
          resolve: (page: PeerPage) => page.count,
        }),
      }),
    },
    {
      name: 'PeerEdge',
      description: 'A program to compare with, in its list.',
      fields: (field) => ({
        reasons: field.stringList({
          description: 'Why it is comparable: "same specialty".',
          resolve: (edge: PeerPage['edges'][number]) => [...edge.reasons],
        }),
      }),
    },
  ),
);
