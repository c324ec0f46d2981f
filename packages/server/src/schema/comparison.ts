import {
  type Cell,
  type ComparisonRow,
  type ConversionBasis,
  SAMPLES,
  compare,
  differencesInFigures,
  differencesInWords,
} from '@second-opinion/core';
import type { ProgramRow } from '../database/queries/programs.ts';
import { type Context, builder } from './builder.ts';
import {
  COLUMN_LIMIT,
  TooFewPrograms,
  TooFewProgramsObject,
  TooManyPrograms,
  TooManyProgramsObject,
  UnknownPrograms,
  UnknownProgramsObject,
} from './comparison-refusal.ts';
import { DifferenceObject } from './difference.ts';
import { AttributeEnum } from './enums.ts';
import { LOCALE, TermObject } from './glossary.ts';
import { termsOf } from './glossary-of.ts';
import { loadAll } from './kept-loader.ts';
import { type Decision, decide } from './opinion/decision.ts';
import { FitObject } from './opinion/fit.ts';
import { InvalidProfile, InvalidProfileObject } from './opinion/invalid-profile.ts';
import { ConversionBasisEnum, ProfileInput } from './opinion/profile-input.ts';
import { OpinionOfProgram, ProgramOpinionObject } from './opinion/program-opinion.ts';
import { readProfileInput } from './opinion/read-profile-input.ts';
import { ProgramNode } from './program.ts';
import { ResolvedValue } from './resolved-value.ts';

class Comparison {
  readonly kind = 'Comparison';
  readonly programs: readonly ProgramRow[];
  /** As sentences name the programs. */
  readonly names: readonly string[];
  readonly rows: readonly ComparisonRow[];
  /** Null where no currency was asked for. */
  readonly decision: Decision | null;
  constructor(
    programs: readonly ProgramRow[],
    names: readonly string[],
    rows: readonly ComparisonRow[],
    decision: Decision | null,
  ) {
    this.programs = programs;
    this.names = names;
    this.rows = rows;
    this.decision = decision;
  }
}

interface Column {
  readonly row: ProgramRow;
  readonly opinion: OpinionOfProgram | null;
}

const ColumnObject = builder.objectRef<Column>('ComparisonColumn').implement({
  description: 'One of the compared programs.',
  fields: (t) => ({
    program: t.field({ type: ProgramNode, description: 'The program.', resolve: ({ row }) => row }),
    opinion: t.field({
      type: ProgramOpinionObject,
      nullable: true,
      description: 'What it means for the reader; null where no currency was asked for.',
      resolve: ({ opinion }) => opinion,
    }),
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
    terms: t.field({
      type: [TermObject],
      description: 'Terms of the glossary that explain its label.',
      args: { locale: t.arg({ type: 'Locale', defaultValue: 'en', description: LOCALE }) },
      resolve: ({ attribute }, { locale }) => termsOf(attribute, locale),
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
      resolve: ({ programs, decision }) =>
        programs.map((row, place) => ({
          row,
          opinion: decision === null ? null : new OpinionOfProgram(decision, place),
        })),
    }),
    rows: t.field({
      type: [RowObject],
      description: 'A row an attribute and qualifier that any of them knows.',
      resolve: ({ rows }) => [...rows],
    }),
    fit: t.field({
      type: FitObject,
      nullable: true,
      description: 'How well the programs fit the reader; null where no currency was asked for.',
      resolve: ({ decision }) => decision?.whole().fit ?? null,
    }),
    barred: t.field({
      type: [ProgramNode],
      description:
        'Programs whose requirements to apply the reader does not meet; they are not ranked.',
      resolve: ({ decision, programs }) => {
        const barred = decision?.whole().barred ?? [];
        return programs.filter(({ slug }) => barred.includes(slug));
      },
    }),
    differencesInWords: t.field({
      type: [DifferenceObject],
      description:
        'The few sentences that a reader would want first: what differs in money, then in facts, what is missing, what is disputed. Never advice.',
      resolve: ({ rows, names, decision }) => [
        ...(decision === null
          ? []
          : differencesInFigures(decision.programs(), names, decision.currency)),
        ...differencesInWords(rows, names),
      ],
    }),
  }),
});

const ComparisonResult = builder.unionType('ComparisonResult', {
  description: 'A comparison, or why there is none.',
  types: [
    ComparisonObject,
    UnknownProgramsObject,
    TooManyProgramsObject,
    TooFewProgramsObject,
    InvalidProfileObject,
  ],
  resolveType: ({ kind }) => kind,
});

builder.queryField('comparison', (t) =>
  t.field({
    type: ComparisonResult,
    description:
      'Programs side by side: a column a program, a row an attribute and qualifier; in a currency and for a profile also what each costs, brings and asks.',
    args: {
      programs: t.arg.stringList({
        required: true,
        description: 'Slugs, in the order of columns.',
      }),
      profile: t.arg({ type: ProfileInput, description: 'Whose circumstances.' }),
      currency: t.arg.string({ description: 'ISO 4217, for all figures: "USD".' }),
      basis: t.arg({
        type: ConversionBasisEnum,
        description: 'The newest rate where it is left out.',
      }),
      seed: t.arg.int({ defaultValue: 1, description: 'The same one gives the same ranks.' }),
      samples: t.arg.int({
        defaultValue: SAMPLES,
        description: `How many weightings are drawn for ranks, 1 to ${SAMPLES}.`,
      }),
    },
    resolve: (_root, asked, context) => comparePrograms(asked, context),
  }),
);

interface Asked {
  readonly programs: readonly string[];
  readonly profile?: typeof ProfileInput.$inferInput | null | undefined;
  readonly currency?: string | null | undefined;
  readonly basis?: ConversionBasis | null | undefined;
  readonly seed?: number | null | undefined;
  readonly samples?: number | null | undefined;
}

async function comparePrograms(asked: Asked, context: Context) {
  const { loaders } = context;
  const slugs = [...new Set(asked.programs)];
  if (slugs.length === 0) return new TooFewPrograms();
  if (slugs.length > COLUMN_LIMIT) return new TooManyPrograms(slugs.length);
  const reading = readProfileInput(asked.profile, asked.currency);
  const samples = asked.samples ?? SAMPLES;
  if (samples < 1 || samples > SAMPLES) {
    const message = `a whole number from 1 to ${SAMPLES}, not ${samples}`;
    return new InvalidProfile([{ field: 'samples', message }]);
  }
  if (reading.kind === 'INVALID') return new InvalidProfile(reading.faults);
  const found = await loadAll(loaders.program, slugs);
  const rows = found.filter((row) => row !== null);
  if (rows.length < slugs.length) {
    return new UnknownPrograms(slugs.filter((_slug, place) => found[place] === null));
  }
  const { profile, currency } = reading;
  const terms = { profile, basis: asked.basis ?? 'TODAY', seed: asked.seed ?? 1, samples } as const;
  const [resolutions, institutions, decision] = await Promise.all([
    loadAll(
      loaders.resolved,
      rows.map((row) => row.id),
    ),
    loadAll(
      loaders.institution,
      rows.map((row) => row.institutionId),
    ),
    currency === null ? null : decide(rows, { ...terms, currency }, context),
  ]);
  const names = rows.map((row, place) =>
    `${institutions[place]?.name ?? ''} ${row.shortName}`.trim(),
  );
  return new Comparison(rows, names, compare(resolutions), decision);
}
