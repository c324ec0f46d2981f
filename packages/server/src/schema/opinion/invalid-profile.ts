import type { ProfileFault } from '@second-opinion/core';
import { builder } from '../builder.ts';

const ProblemObject = builder.objectRef<ProfileFault>('ProfileProblem').implement({
  description: 'What is wrong with one field.',
  fields: (t) => ({
    field: t.exposeString('field', {
      description: 'Its path: "pay.currency", "horizonYears", or "currency" for the argument.',
    }),
    message: t.exposeString('message', {
      description: 'What was wrong and what would be right.',
    }),
  }),
});

/** A profile that cannot be reckoned with. */
export class InvalidProfile {
  readonly kind = 'InvalidProfile';
  readonly faults: readonly ProfileFault[];
  constructor(faults: readonly ProfileFault[]) {
    this.faults = faults;
  }
}

export const InvalidProfileObject = builder.objectType(InvalidProfile, {
  name: 'InvalidProfile',
  description: 'Fields of the profile, or another argument, cannot be reckoned with.',
  fields: (t) => ({
    problems: t.field({
      type: [ProblemObject],
      description: 'Every field that is wrong.',
      resolve: ({ faults }) => [...faults],
    }),
    message: t.string({
      description: 'The same in a sentence.',
      resolve: ({ faults }) =>
        faults.map(({ field, message }) => `${field}: ${message}`).join('; '),
    }),
  }),
});
