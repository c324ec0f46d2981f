import { type Term, GLOSSARY, findTerm } from '@second-opinion/core';
import { builder } from './builder.ts';
import { AttributeEnum } from './enums.ts';

export const TermObject = builder.objectRef<Term>('Term').implement({
  description: 'A word of the field, explained in our own.',
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Never reused: "thesis-by-publication".' }),
    term: t.exposeString('term', {
      description: 'As it stands in a text: "Thesis by publication".',
    }),
    aliases: t.stringList({
      description: 'Other ways to write it.',
      resolve: ({ aliases }) => [...aliases],
    }),
    definition: t.exposeString('definition', { description: 'One to three sentences.' }),
    attributes: t.field({
      type: [AttributeEnum],
      description: 'Attributes whose labels lead here.',
      resolve: ({ attributes }) => [...attributes],
    }),
  }),
});

builder.objectField(TermObject, 'related', (t) =>
  t.field({
    type: [TermObject],
    description: 'Terms that are read together with this one.',
    resolve: ({ related }) =>
      related.map((slug) => findTerm(slug)).filter((term) => term !== undefined),
  }),
);

builder.queryFields((t) => ({
  glossary: t.field({
    type: [TermObject],
    description: 'Every term of the field that labels lead to, by name.',
    args: { attribute: t.arg({ type: AttributeEnum, description: 'Only terms of this fact.' }) },
    resolve: (_root, { attribute }) =>
      GLOSSARY.filter((term) => attribute == null || term.attributes.includes(attribute)),
  }),
  term: t.field({
    type: TermObject,
    nullable: true,
    description:
      'The term of a name, an alias or a slug, however it is written; null where there is none.',
    args: { name: t.arg.string({ required: true, description: '"M.Med.", "registrar"' }) },
    resolve: (_root, { name }) => findTerm(name) ?? null,
  }),
}));
