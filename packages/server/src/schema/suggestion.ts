import { findNamedInstitutions } from '../database/finding/found-institutions.ts';
import { namedValues } from '../database/finding/named-values.ts';
import { pageOfHits } from '../database/finding/page-of-hits.ts';
import { type Context, builder } from './builder.ts';
import { loadAll } from './kept-loader.ts';
import { badInput } from './window.ts';

const DEFAULT_COUNT = 8;
const MOST = 20;

/** Of each kind but programs, which fill what is left. */
const SHARE = 3;

/** Something that a reader may be about to type. */
interface Suggestion {
  readonly kind: 'SPECIALTY' | 'AWARD' | 'INSTITUTION' | 'PROGRAM';
  readonly text: string;
  readonly value: string;
  readonly programs: number;
}

const SuggestionKindEnum = builder.enumType('SuggestionKind', {
  description: 'What a suggestion is.',
  values: {
    SPECIALTY: { description: 'A specialty; `value` is for `ProgramFilter.specialties`.' },
    INSTITUTION: { description: 'An institution; `value` is for `ProgramFilter.institutions`.' },
    AWARD: { description: 'An award; `value` is for `ProgramFilter.awards`.' },
    PROGRAM: { description: 'One program; `value` is its slug.' },
  } as const,
});

const SuggestionObject = builder.objectRef<Suggestion>('Suggestion').implement({
  description: 'Something that a reader may be about to type.',
  fields: (t) => ({
    kind: t.expose('kind', { type: SuggestionKindEnum, description: 'What it is.' }),
    text: t.exposeString('text', { description: 'To show: "Psychiatry".' }),
    value: t.exposeString('value', { description: 'To ask with: "psychiatry".' }),
    programs: t.exposeInt('programs', { description: 'How many programs there are of it.' }),
  }),
});

builder.queryField('suggest', (t) =>
  t.field({
    type: [SuggestionObject],
    description:
      'What a reader may be about to type: specialties, institutions and awards with the most programs first, then programs. A misspelt word is taken for the nearest one.',
    args: {
      text: t.arg.string({ required: true, description: 'What is typed so far: "psych".' }),
      first: t.arg.int({
        defaultValue: DEFAULT_COUNT,
        description: `How many at most, 1 to ${MOST}.`,
      }),
    },
    resolve: (_root, { text, first }, context) => suggest(text, first ?? DEFAULT_COUNT, context),
  }),
);

async function suggest(text: string, first: number, context: Context): Promise<Suggestion[]> {
  if (first < 1 || first > MOST) throw badInput(`\`first\` is from 1 to ${MOST}, not ${first}.`);
  const { loaders } = context;
  const kept = await loaders.kept();
  const index = await kept.cards();
  const match = await kept.readSearch(text);
  if (match === 'NOTHING') return [];
  const named = namedValues(index, match);
  const share = (kind: Suggestion['kind']) =>
    named.filter((value) => value.kind === kind).slice(0, SHARE);
  const institutionIds = await findNamedInstitutions(kept.search(), index, match, SHARE);
  const institutions = await loadAll(loaders.institution, institutionIds);
  const window = { limit: first, after: null, before: null, backward: false };
  const { rows } = await pageOfHits(kept.search(), index, match, [], window);
  const programs = await loadAll(
    loaders.programById,
    rows.map(({ id }) => id),
  );
  return [
    ...share('SPECIALTY'),
    ...institutions.flatMap((row): Suggestion[] => {
      if (row === null) return [];
      const own = index.ofInstitution.get(row.id)?.length ?? 0;
      return [{ kind: 'INSTITUTION', text: row.name, value: row.slug, programs: own }];
    }),
    ...share('AWARD'),
    ...programs.flatMap((row): Suggestion[] => {
      return row === null
        ? []
        : [{ kind: 'PROGRAM', text: row.name, value: row.slug, programs: 1 }];
    }),
  ].slice(0, first);
}
