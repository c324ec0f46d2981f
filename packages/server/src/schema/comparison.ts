import { type Cell, type ComparisonRow, compare } from '@second-opinion/core';
import type { ProgramRow } from '../database/queries/programs.ts';
import { type Context, builder } from './builder.ts';
import { AttributeEnum } from './enums.ts';
import { loadAll } from './kept-loader.ts';
import { ProgramNode } from './program.ts';
import { ResolvedValue } from './resolved-value.ts';

/** No more than this many columns can be read side by side. */
const COLUMN_LIMIT = 20;

class UnknownPrograms {
  readonly kind = 'UnknownPrograms';
  readonly slugs: readonly string[];
  constructor(slugs: readonly string[]) {
    this.slugs = slugs;
  }
}

class TooManyPrograms {
  readonly kind = 'TooManyPrograms';
  readonly given: number;
  constructor(given: number) {
    this.given = given;
  }
}

class TooFewPrograms {
  readonly kind = 'TooFewPrograms';
  readonly given = 0;
  readonly least = 1;
}

class Comparison {
  readonly kind = 'Comparison';
  readonly programs: readonly ProgramRow[];
  readonly rows: readonly ComparisonRow[];
  constructor(programs: readonly ProgramRow[], rows: readonly ComparisonRow[]) {
    this.programs = programs;
    this.rows = rows;
  }
}

const ColumnObject = builder.objectRef<ProgramRow>('ComparisonColumn').implement({
  description: 'One of the compared programs.',
  fields: (t) => ({
    program: t.field({ type: ProgramNode, description: 'The program.', resolve: (row) => row }),
  }),
});

const CellObject = builder.objectRef<Cell>('ComparisonCell').implement({
  description: "One program's value in one row.",
  interfaces: [ResolvedValue],
  fields: (t) => ({
    best: t.exposeBoolean('best', {
      description: 'Whether it is the best of a row whose known values are all on one scale.',
    }),
  }),
});

const RowObject = builder.objectRef<ComparisonRow>('ComparisonRow').implement({
  description: 'One attribute and qualifier over all columns.',
  fields: (t) => ({
    attribute: t.expose('attribute', { type: AttributeEnum, description: 'Which fact it is.' }),
    qualifier: t.exposeString('qualifier', {
      nullable: true,
      description: 'What makes its cells comparable: "PART_TIME".',
    }),
    label: t.exposeString('label', { description: '"Duration, part-time"' }),
    differs: t.exposeBoolean('differs', {
      description: 'Whether at least two known cells can be told apart.',
    }),
    missing: t.exposeInt('missing', { description: 'How many cells are not known.' }),
    cells: t.field({
      type: [CellObject],
      description: 'A cell a column, in their order.',
      resolve: (row) => [...row.cells],
    }),
  }),
});

const ComparisonObject = builder.objectType(Comparison, {
  name: 'Comparison',
  description: 'Programs side by side.',
  fields: (t) => ({
    columns: t.field({
      type: [ColumnObject],
      description: 'The programs, in the order asked.',
      resolve: ({ programs }) => [...programs],
    }),
    rows: t.field({
      type: [RowObject],
      description: 'A row an attribute and qualifier that any of them knows.',
      resolve: ({ rows }) => [...rows],
    }),
  }),
});

const UnknownProgramsObject = builder.objectType(UnknownPrograms, {
  name: 'UnknownPrograms',
  description: 'Some of the asked programs are not in the catalogue.',
  fields: (t) => ({
    slugs: t.stringList({ description: 'Those that are not.', resolve: ({ slugs }) => [...slugs] }),
    message: t.string({
      description: 'The same in a sentence.',
      resolve: ({ slugs }) =>
        `No program has the slug ${slugs.map((slug) => `"${slug}"`).join(', ')}; find slugs with \`programs(search:)\`.`,
    }),
  }),
});

const TooManyProgramsObject = builder.objectType(TooManyPrograms, {
  name: 'TooManyPrograms',
  description: 'More programs were asked than can be compared at once.',
  fields: (t) => ({
    given: t.exposeInt('given', { description: 'How many were asked.' }),
    limit: t.int({ description: 'How many there may be.', resolve: () => COLUMN_LIMIT }),
    message: t.string({
      description: 'The same in a sentence.',
      resolve: ({ given }) => `A comparison holds at most ${COLUMN_LIMIT} programs, not ${given}.`,
    }),
  }),
});

const TooFewProgramsObject = builder.objectType(TooFewPrograms, {
  name: 'TooFewPrograms',
  description: 'No program was asked.',
  fields: (t) => ({
    given: t.exposeInt('given', { description: 'How many were asked.' }),
    least: t.exposeInt('least', { description: 'How many there must be.' }),
    message: t.string({
      description: 'The same in a sentence.',
      resolve: () => 'A comparison needs at least one program.',
    }),
  }),
});

const ComparisonResult = builder.unionType('ComparisonResult', {
  description: 'A comparison, or why there is none.',
  types: [ComparisonObject, UnknownProgramsObject, TooManyProgramsObject, TooFewProgramsObject],
  resolveType: ({ kind }) => kind,
});

builder.queryField('comparison', (t) =>
  t.field({
    type: ComparisonResult,
    description: 'Programs side by side: a column a program, a row an attribute and qualifier.',
    args: {
      programs: t.arg.stringList({
        required: true,
        description: 'Slugs, in the order of columns.',
      }),
    },
    resolve: (_root, { programs }, context) => comparePrograms([...new Set(programs)], context),
  }),
);

async function comparePrograms(slugs: readonly string[], { loaders }: Context) {
  if (slugs.length === 0) return new TooFewPrograms();
  if (slugs.length > COLUMN_LIMIT) return new TooManyPrograms(slugs.length);
  const found = await loadAll(loaders.program, slugs);
  const rows = found.filter((row) => row !== null);
  if (rows.length < slugs.length) {
    return new UnknownPrograms(slugs.filter((_slug, place) => found[place] === null));
  }
  const resolutions = await loadAll(
    loaders.resolved,
    rows.map((row) => row.id),
  );
  return new Comparison(rows, compare(resolutions));
}
