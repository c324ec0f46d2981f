import { type UnknownKind, type UnknownReason, reasonText } from '@second-opinion/core';
import { builder } from '../builder.ts';

const UnknownKindEnum = builder.enumType('UnknownKind', {
  description: 'Why a figure is not known. It is never a zero, a mean or a best.',
  values: {
    NOT_STATED: { description: 'No source states it.' },
    NOT_APPLICABLE: { description: 'It has no meaning for this program and reader.' },
    WITHHELD: { description: 'Its holder does not publish it.' },
    NOT_COMPARABLE: { description: 'No exchange rate for the day.' },
    NOT_COUNTABLE: { description: 'A price is stated for a unit whose number is not: a module.' },
    PROFILE_LACKS: { description: 'The profile does not say it; `field` says which.' },
    NO_REFERENCE: { description: 'No published figure covers the place.' },
    OUT_OF_RANGE: { description: 'The arithmetic leaves the numbers that are held exactly.' },
    HORIZON_TOO_SHORT: { description: 'The program takes as long as the horizon, or longer.' },
    REST_UNKNOWN: { description: 'A part that it needs is unknown and gives its own reason.' },
  } as const satisfies Record<UnknownKind, { description: string }>,
});

export const UnknownObject = builder.objectRef<UnknownReason>('Unknown').implement({
  description: 'A reason why something is not known.',
  fields: (t) => ({
    kind: t.expose('kind', { type: UnknownKindEnum, description: 'What kind of reason it is.' }),
    text: t.string({
      description: 'The reason as one sentence: "Your profile does not say what you earn now."',
      resolve: (reason) => reasonText(reason),
    }),
    field: t.string({
      nullable: true,
      description: 'The field of the profile that would tell: "pay"; null where none would.',
      resolve: (reason) => (reason.kind === 'PROFILE_LACKS' ? reason.field : null),
    }),
  }),
});
