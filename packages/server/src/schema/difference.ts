import { type Difference, type Evidence } from '@second-opinion/core';
import { builder } from './builder.ts';
import { AttributeEnum } from './enums.ts';

const DifferenceKindEnum = builder.enumType('DifferenceKind', {
  description: 'What a sentence is about.',
  values: {
    DIFFERS: { description: 'Values differ.' },
    MISSING: { description: 'No source states it for some of the programs.' },
    DISPUTED: { description: 'Sources disagree.' },
  } as const satisfies Record<Difference['kind'], { description: string }>,
});

const EvidenceFigureEnum = builder.enumType('EvidenceFigure', {
  description: 'A figure of a column that a sentence rests on.',
  values: {
    TOTAL_COST: { description: 'The whole cost, `opinion.cost.total`.' },
    REQUIRED_RAISE: { description: 'The required raise, `opinion.returns.requiredRaise`.' },
    ELIGIBILITY: { description: 'Whether the reader can apply, `opinion.eligibility`.' },
  } as const,
});

const EvidenceObject = builder.objectRef<Evidence>('Evidence').implement({
  description: 'A cell of the comparison, or a figure of one of its columns.',
  fields: (t) => ({
    column: t.exposeInt('column', { description: 'Its place among the columns, from 0.' }),
    attribute: t.field({
      type: AttributeEnum,
      nullable: true,
      description: 'Of the cell; null where it is a figure.',
      resolve: (evidence) => (evidence.kind === 'CELL' ? evidence.attribute : null),
    }),
    qualifier: t.string({
      nullable: true,
      description: 'Of the cell; null where it has none, or where it is a figure.',
      resolve: (evidence) => (evidence.kind === 'CELL' ? evidence.qualifier : null),
    }),
    figure: t.field({
      type: EvidenceFigureEnum,
      nullable: true,
      description: 'Which figure; null where it is a cell.',
      resolve: (evidence) => (evidence.kind === 'FIGURE' ? evidence.figure : null),
    }),
  }),
});

export const DifferenceObject = builder.objectRef<Difference>('Difference').implement({
  description: 'One sentence that a reader would want first.',
  fields: (t) => ({
    kind: t.expose('kind', { type: DifferenceKindEnum, description: 'What it is about.' }),
    text: t.exposeString('text', { description: 'The sentence.' }),
    evidence: t.field({
      type: [EvidenceObject],
      description: 'The cells and figures that it rests on; never empty.',
      resolve: ({ evidence }) => [...evidence],
    }),
  }),
});
