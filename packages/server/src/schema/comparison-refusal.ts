import { builder } from './builder.ts';

/** No more than this many columns can be read side by side. */
export const COLUMN_LIMIT = 20;

/** Some of the asked programs are not in the catalogue. */
export class UnknownPrograms {
  readonly kind = 'UnknownPrograms';
  readonly slugs: readonly string[];
  constructor(slugs: readonly string[]) {
    this.slugs = slugs;
  }
}

/** More programs were asked than can be compared at once. */
export class TooManyPrograms {
  readonly kind = 'TooManyPrograms';
  readonly given: number;
  constructor(given: number) {
    this.given = given;
  }
}

/** No program was asked. */
export class TooFewPrograms {
  readonly kind = 'TooFewPrograms';
  readonly given = 0;
  readonly least = 1;
}

export const UnknownProgramsObject = builder.objectType(UnknownPrograms, {
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

export const TooManyProgramsObject = builder.objectType(TooManyPrograms, {
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

export const TooFewProgramsObject = builder.objectType(TooFewPrograms, {
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
