import {
  type AttributeKey,
  type CellStatus,
  type Certainty,
  type ClaimState,
  type ProgramStatus,
  type SourceKind,
  ATTRIBUTES,
  constantCase,
} from '@second-opinion/core';
import { builder } from './builder.ts';

interface Described {
  readonly description: string;
}

export const AttributeEnum = builder.enumType('AttributeKey', {
  description: 'A kind of fact about a program.',
  values: Object.fromEntries(
    ATTRIBUTES.map((attribute): [string, { value: AttributeKey; description: string }] => [
      constantCase(attribute.key),
      { value: attribute.key, description: attribute.description },
    ]),
  ),
});

export const ClaimStateEnum = builder.enumType('ClaimState', {
  description: 'What review made of a claim.',
  values: {
    REVIEWED: { description: 'A person has compared it with its source.' },
    UNREVIEWED: { description: 'Nobody has looked at it yet.' },
    DEPRECATED: { description: 'It was found wrong: it takes part in no resolution.' },
  } as const satisfies Record<ClaimState, Described>,
});

export const SourceKindEnum = builder.enumType('SourceKind', {
  description: 'What kind of source says so.',
  values: {
    OFFICIAL_PAGE: {
      description: 'A page of the institution, or of the body that awards or examines.',
    },
    REGISTER: { description: "A government's or regulator's register." },
    ARTICLE: { description: 'Anything else that was published.' },
    CONTRIBUTION: { description: 'What a reader sent and nobody has reviewed.' },
  } as const satisfies Record<SourceKind, Described>,
});

export const ProgramStatusEnum = builder.enumType('ProgramStatus', {
  description: 'Whether a program takes students.',
  values: {
    ACTIVE: { description: 'A source says that it runs.' },
    DISCONTINUED: { description: 'A source says that it is closed.' },
    UNKNOWN: { description: 'No source says either.' },
  } as const satisfies Record<ProgramStatus, Described>,
});

export const CellStatusEnum = builder.enumType('CellStatus', {
  description: 'Whether a value is known, and why it is not.',
  values: {
    KNOWN: { description: 'A source states it.' },
    NOT_STATED: { description: 'No source states it. That is not zero.' },
    NOT_APPLICABLE: { description: 'A source states that it does not apply.' },
    WITHHELD: { description: 'The institution keeps it to itself.' },
    NOT_COMPARABLE: { description: 'Known, but on a scale that cannot be converted.' },
  } as const satisfies Record<CellStatus, Described>,
});

export const CertaintyEnum = builder.enumType('Certainty', {
  description: 'How much a value can be leaned on, in the manner of GRADE.',
  values: {
    HIGH: { description: 'An official page or register of late, and nobody disagrees.' },
    MODERATE: { description: 'One thing lowers it; the reasons say what.' },
    LOW: { description: 'Two things lower it, or only an article says so.' },
    VERY_LOW: { description: 'Check it before you rely on it.' },
  } as const satisfies Record<Certainty, Described>,
});
