import { type Specialty, SPECIALTIES } from '@second-opinion/core';
import { builder } from './builder.ts';

const SpecialtyObject = builder.objectRef<Specialty>('Specialty').implement({
  description: 'A branch of medicine.',
  fields: (t) => ({
    slug: t.exposeString('slug', { description: '"internal-medicine"' }),
    name: t.exposeString('name', { description: '"Internal medicine"' }),
    aliases: t.stringList({
      description: 'What pages also call it.',
      resolve: ({ aliases }) => [...aliases],
    }),
  }),
});

builder.queryField('specialties', (t) =>
  t.field({
    type: [SpecialtyObject],
    description: 'Every specialty that a program can name, by slug.',
    resolve: () => [...SPECIALTIES],
  }),
);
