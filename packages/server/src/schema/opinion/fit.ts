import {
  type Contribution,
  type Criterion,
  type Fit,
  type FitOfProgram,
  type WeightChange,
  CRITERIA,
  constantCase,
  criterionLabel,
} from '@second-opinion/core';
import { builder } from '../builder.ts';
import { ClaimNode } from '../claim.ts';
import { loadAll } from '../kept-loader.ts';
import { ProgramNode } from '../program.ts';
import { BasisObject } from './basis.ts';
import { IntervalObject } from './money-range.ts';
import { UnknownObject } from './unknown.ts';

export const CriterionEnum = builder.enumType('Criterion', {
  description: 'What a reader can weigh.',
  values: Object.fromEntries(
    CRITERIA.map((criterion): [string, { value: Criterion; description: string }] => [
      constantCase(criterion),
      { value: criterion, description: `${criterionLabel(criterion)}.` },
    ]),
  ),
});

const ContributionObject = builder.objectRef<Contribution>('Contribution').implement({
  description: 'What one criterion adds to a score.',
  fields: (t) => ({
    criterion: t.expose('criterion', { type: CriterionEnum, description: 'Which.' }),
    label: t.string({
      description: 'As a reader sees it: "Clinical training".',
      resolve: ({ criterion }) => criterionLabel(criterion),
    }),
    weight: t.exposeFloat('weight', { description: 'Its share; all weights sum to one.' }),
    value: t.field({
      type: IntervalObject,
      description: 'How good the program is on it, 0 to 1; a range where it is not known exactly.',
      resolve: ({ value }) => value.range,
    }),
    text: t.string({
      description: 'What it was judged by: "Dissertation".',
      resolve: ({ value }) => value.text,
    }),
    unknown: t.field({
      type: UnknownObject,
      nullable: true,
      description: 'Why it is open from 0 to 1; null where something is known.',
      resolve: ({ value }) => value.unknown,
    }),
    adds: t.field({
      type: IntervalObject,
      description: 'Weight times value.',
      resolve: ({ adds }) => adds,
    }),
    claims: t.field({
      type: [ClaimNode],
      description: 'The claims that it rests on.',
      resolve: async ({ value }, _arguments, { loaders }) =>
        (await loadAll(loaders.claim, value.claims)).filter((claim) => claim !== null),
    }),
  }),
});

const FitOfProgramObject = builder.objectRef<FitOfProgram>('ProgramFit').implement({
  description: 'How well one program fits.',
  fields: (t) => ({
    program: t.field({
      type: ProgramNode,
      description: 'The program.',
      resolve: async ({ slug }, _arguments, { loaders }) => {
        const row = await loaders.program.load(slug);
        if (row === null) throw new RangeError(`${slug} was compared and is gone`);
        return row;
      },
    }),
    score: t.field({
      type: IntervalObject,
      description: 'From 0 to 1; a range wherever something is unknown.',
      resolve: ({ score }) => score,
    }),
    places: t.field({
      type: IntervalObject,
      description: "The best and the worst place that it can have under the reader's weights.",
      resolve: ({ places }) => places,
    }),
    rankAcceptability: t.floatList({
      description: 'In what share of all weightings it takes each place, the first one first.',
      resolve: ({ acceptability }) => [...acceptability.ranks],
    }),
    contributions: t.field({
      type: [ContributionObject],
      description: 'What each criterion adds.',
      resolve: ({ contributions }) => [...contributions],
    }),
  }),
});

const WeightChangeObject = builder.objectRef<WeightChange>('WeightChange').implement({
  description: 'The smallest change of one weight after which another program leads.',
  fields: (t) => ({
    criterion: t.expose('criterion', { type: CriterionEnum, description: 'Whose weight.' }),
    from: t.exposeFloat('from', { description: 'What it weighs now.' }),
    to: t.exposeFloat('to', { description: 'What it must weigh.' }),
    certain: t.exposeBoolean('certain', {
      description:
        'Whether the other then surely leads, or may, since values are not known exactly.',
    }),
    text: t.exposeString('text', {
      description: '"B leads once research weighs over 40 % (now 20 %)."',
    }),
  }),
});

export const FitObject = builder.objectRef<Fit>('Fit').implement({
  description: 'How well programs fit the reader, and how far that hangs on the weights.',
  fields: (t) => ({
    programs: t.field({
      type: [FitOfProgramObject],
      description: 'By place. A program that the reader may not apply to is not among them.',
      resolve: ({ programs }) => [...programs],
    }),
    bases: t.field({
      type: [BasisObject],
      description: 'Where the weights come from.',
      resolve: ({ footing }) => [...footing.bases],
    }),
    change: t.field({
      type: WeightChangeObject,
      nullable: true,
      description: 'Null where the order is open already, or no single weight can change it.',
      resolve: ({ change }) => change,
    }),
    sentences: t.stringList({
      description: 'What to know of the order: "A is first under 72 % of weightings."',
      resolve: ({ sentences }) => [...sentences],
    }),
    samples: t.exposeInt('samples', { description: 'How many weightings were drawn.' }),
    seed: t.exposeInt('seed', { description: 'The same one gives the same answer.' }),
  }),
});
