import { builder } from './builder.ts';
import { AttributeEnum } from './enums.ts';
import { type TermIn, glossaryOf, termsOf } from './glossary-of.ts';

export const TermObject = builder.objectRef<TermIn>('Term').implement({
  description: 'A word of the field, explained in our own.',
  fields: (t) => ({
    slug: t.string({
      description: 'The same in every language, never reused: "thesis-by-publication".',
      resolve: ({ term }) => term.slug,
    }),
    term: t.string({
      description: 'As it stands in a text of its language: "Thesis by publication".',
      resolve: ({ term }) => term.term,
    }),
    english: t.string({
      description: 'How pages in English write it: the same as `term` where that is English.',
      resolve: ({ term }) => term.english,
    }),
    aliases: t.stringList({
      description: 'Other ways to write it, in its language and in English.',
      resolve: ({ term }) => [...term.aliases],
    }),
    definition: t.string({
      description: 'One to three sentences.',
      resolve: ({ term }) => term.definition,
    }),
    attributes: t.field({
      type: [AttributeEnum],
      description: 'Attributes whose labels lead here.',
      resolve: ({ term }) => [...term.attributes],
    }),
  }),
});

builder.objectField(TermObject, 'related', (t) =>
  t.field({
    type: [TermObject],
    description: 'Terms that are read together with this one, in the same language.',
    resolve: ({ term, glossary }) =>
      term.related.flatMap((slug) => {
        const found = glossary.find(slug);
        return found === undefined ? [] : [{ term: found, glossary }];
      }),
  }),
);

/** What an argument for the language of terms is described by. */
export const LOCALE =
  'The language to answer in: "fr", "pt-BR". English, French, Spanish and Portuguese are spoken; any other is answered in English.';

builder.queryFields((t) => ({
  glossary: t.field({
    type: [TermObject],
    description: 'Every term of the field that labels lead to, by name.',
    args: {
      attribute: t.arg({ type: AttributeEnum, description: 'Only terms of this fact.' }),
      locale: t.arg({ type: 'Locale', defaultValue: 'en', description: LOCALE }),
    },
    resolve: (_root, { attribute, locale }) => termsOf(attribute, locale),
  }),
  term: t.field({
    type: TermObject,
    nullable: true,
    description:
      'The term of a name, an alias or a slug, however it is written; null where there is none.',
    args: {
      name: t.arg.string({
        required: true,
        description: 'In the language asked or in English: "M.Med.", "registrar".',
      }),
      locale: t.arg({ type: 'Locale', defaultValue: 'en', description: LOCALE }),
    },
    resolve: (_root, { name, locale }) => {
      const glossary = glossaryOf(locale);
      const term = glossary.find(name);
      return term === undefined ? null : { term, glossary };
    },
  }),
}));
