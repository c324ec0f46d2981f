import { canonicalAddress } from '@second-opinion/core';
import { GraphQLError } from 'graphql';
import {
  type ProgramRow,
  type ProgramSearch,
  countPrograms,
  findProgramByAddress,
  listPrograms,
} from '../database/queries/programs.ts';
import { type Context, builder } from './builder.ts';
import { ProgramStatusEnum } from './enums.ts';
import { InstitutionNode } from './institution.ts';
import { ProgramNode } from './program.ts';
import { type Page, toPage, toWindow } from './window.ts';

builder.queryField('program', (t) =>
  t.field({
    type: ProgramNode,
    nullable: true,
    description:
      'The program of a slug, or of any of its own addresses, however their scheme, `www.`, case, trailing slash, tracking or fragment differ; null where there is none.',
    args: {
      slug: t.arg.string({ description: '"sydney-mmed"' }),
      url: t.arg.string({ description: '"https://www.sydney.edu.au/courses/…"' }),
    },
    resolve: async (_root, { slug, url }, { database, loaders }) => {
      if ((slug == null) === (url == null)) {
        throw new GraphQLError('Give `slug` or `url`, one of them.', {
          extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
        });
      }
      if (slug != null) return loaders.program.load(slug);
      const address = canonicalAddress(url ?? '');
      return address === null ? null : ((await findProgramByAddress(database, address)) ?? null);
    },
  }),
);

const ProgramFilterInput = builder.inputType('ProgramFilter', {
  description: 'Which programs a list holds: any value of a field, every field that is given.',
  fields: (t) => ({
    awards: t.stringList({ description: '`["MMed", "ChM"]`' }),
    countries: t.stringList({ description: 'ISO 3166-1 codes: `["SG", "MY"]`' }),
    specialties: t.stringList({ description: 'Slugs: `["psychiatry"]`' }),
    institutions: t.stringList({ description: 'Slugs: `["sydney"]`' }),
    statuses: t.field({ type: [ProgramStatusEnum], description: '`[ACTIVE]`' }),
  }),
});

type RankedRow = ProgramRow & { readonly rank: number };

interface ProgramPage extends Page<RankedRow> {
  readonly asked: ProgramSearch;
}

async function readPage(
  asked: ProgramSearch,
  given: Parameters<typeof toWindow>[0],
  { database }: Context,
): Promise<ProgramPage> {
  const window = toWindow(given);
  const slice = await listPrograms(database, asked, window);
  return { asked, ...toPage(slice, window, (row) => ({ rank: row.rank, slug: row.slug })) };
}

const ProgramConnection = builder.connectionObject(
  {
    type: ProgramNode,
    name: 'ProgramConnection',
    description: 'Programs, a page at a time.',
    fields: (t) => ({
      totalCount: t.int({
        description: 'How many there are in all; counted only when asked.',
        resolve: (page, _arguments, { database }) => {
          if (!isProgramPage(page)) throw new TypeError('a connection of programs lost its query');
          return countPrograms(database, page.asked);
        },
      }),
    }),
  },
  { name: 'ProgramEdge', description: 'A program in its list.' },
);

function isProgramPage(page: object): page is ProgramPage {
  return 'asked' in page;
}

builder.queryField('programs', (t) =>
  t.connection(
    {
      type: ProgramNode,
      description: 'Programs, the best match first, then by slug.',
      args: {
        search: t.arg.string({
          description:
            'Words of name, specialty, institution or award; the last may be a beginning.',
        }),
        filter: t.arg({ type: ProgramFilterInput, description: 'Which of them.' }),
      },
      resolve: (_root, given, context) =>
        readPage({ search: given.search ?? null, filter: given.filter ?? {} }, given, context),
    },
    ProgramConnection,
  ),
);

builder.objectField(InstitutionNode, 'programs', (t) =>
  t.connection(
    {
      type: ProgramNode,
      description: 'Its programs, by slug.',
      resolve: (row, given, context) =>
        readPage({ search: null, filter: { institutions: [row.slug] } }, given, context),
    },
    ProgramConnection,
  ),
);
