import { builder } from './builder.ts';
import { AttributeEnum } from './enums.ts';

const GivenKindEnum = builder.enumType('ContributionKind', {
  description: 'What a reader can contribute.',
  values: {
    FACTS: { description: 'Values of a program that the catalogue knows.' },
    NEW_PROGRAM: { description: 'A program that the catalogue lacks.' },
    WRONG_PROGRAM: { description: 'A page was taken for a program that it is not.' },
  } as const,
});

export const EntryInput = builder.inputType('ContributionEntryInput', {
  description: 'A value with the words that it was read from.',
  fields: (t) => ({
    attribute: t.field({ type: AttributeEnum, required: true, description: 'Which fact it is.' }),
    value: t.field({
      type: 'JSON',
      required: true,
      description:
        'As its attribute defines it: `{ studyMode: "FULL_TIME", minMonths: 24, maxMonths: 24 }`.',
    }),
    words: t.string({
      required: true,
      description:
        'The words of the page that say so, as they stand there, at most 1,000 characters.',
    }),
  }),
});

export const ContributionInput = builder.inputType('ContributionInput', {
  description:
    'What a page says, to be reviewed. It holds nothing of who sends it, and nothing that is anybody’s: texts with an e-mail address or a telephone number are refused.',
  fields: (t) => ({
    kind: t.field({ type: GivenKindEnum, required: true, description: 'What is contributed.' }),
    address: t.field({
      type: 'URL',
      required: true,
      description: "The page, on a domain of the program's institution.",
    }),
    program: t.string({ description: 'The slug of a known program: "sydney-mmed".' }),
    name: t.string({ description: 'Of a new program: its name on the page.' }),
    award: t.string({ description: 'Of a new program: the award, abbreviated: "MMed".' }),
    specialties: t.stringList({ description: 'Of a new program: slugs of its specialties.' }),
    period: t.string({ description: 'The period that the page speaks for: "2026", "2026/2027".' }),
    entries: t.field({
      type: [EntryInput],
      required: true,
      description: 'What the page says, at most 40 values; none for a wrong program.',
    }),
  }),
});
