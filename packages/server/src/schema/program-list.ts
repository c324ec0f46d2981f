import { canonicalAddress } from '@second-opinion/core';
import { findProgramByAddress } from '../database/queries/programs.ts';
import { builder } from './builder.ts';
import { InstitutionNode } from './institution.ts';
import { ProgramNode } from './program.ts';
import { ProgramConnection } from './program-connection.ts';
import { ProgramFilterInput } from './program-filter.ts';
import { ProgramOrderInput } from './program-order.ts';
import { readProgramPage } from './program-page.ts';
import { badInput } from './window.ts';

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
        throw badInput('Give `slug` or `url`, one of them.');
      }
      if (slug != null) return loaders.program.load(slug);
      const address = canonicalAddress(url ?? '');
      return address === null ? null : ((await findProgramByAddress(database, address)) ?? null);
    },
  }),
);

builder.queryField('programs', (t) =>
  t.connection(
    {
      type: ProgramNode,
      description:
        'Programs: with a search the best match first, then by slug. An order is a function of the query alone; no place is ever paid for.',
      args: {
        search: t.arg.string({
          description:
            'Words of name, specialty, institution, place or award: "psychiatry cape town". Each must occur; the last may be a beginning, and a word that no program has is taken for the nearest one.',
        }),
        filter: t.arg({ type: ProgramFilterInput, description: 'Which of them.' }),
        orderBy: t.arg({
          type: ProgramOrderInput,
          description: 'In which order; left out: the best match first, or by slug.',
        }),
      },
      resolve: (_root, given, context) => readProgramPage(given, context),
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
        readProgramPage({ ...given, filter: { institutions: [row.slug] } }, context),
    },
    ProgramConnection,
  ),
);
