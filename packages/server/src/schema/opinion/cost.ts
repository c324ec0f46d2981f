import type { CostOfProgram, StudyMode } from '@second-opinion/core';
import { builder } from '../builder.ts';
import { FigureObject } from './figure.ts';
import { IntervalObject } from './money-range.ts';

export const StudyModeEnum = builder.enumType('StudyMode', {
  description: 'How a program is studied.',
  values: {
    FULL_TIME: { description: 'Full-time.' },
    PART_TIME: { description: 'Part-time.' },
    ANY: { description: 'The source does not tell which.' },
  } as const satisfies Record<StudyMode, { description: string }>,
});

export const CostObject = builder.objectRef<CostOfProgram>('Cost').implement({
  description: 'What one way to study a program costs, as ranges.',
  fields: (t) => ({
    mode: t.expose('mode', { type: StudyModeEnum, description: 'How it is studied.' }),
    months: t.field({
      type: IntervalObject,
      description: 'How long it takes, in whole months.',
      resolve: ({ months }) => months,
    }),
    attendance: t.field({
      type: FigureObject,
      description: 'Tuition, fees, living and moving.',
      resolve: ({ attendance }) => attendance,
    }),
    opportunity: t.field({
      type: FigureObject,
      description:
        'Net income given up; below zero where training pays better than the present post.',
      resolve: ({ opportunity }) => opportunity,
    }),
    total: t.field({
      type: FigureObject,
      description: 'Both together, no wider than the same length of study allows.',
      resolve: ({ total }) => total,
    }),
  }),
});
