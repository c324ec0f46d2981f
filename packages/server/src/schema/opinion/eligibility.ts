import type {
  AdmissionMoment,
  Eligibility,
  Requirement,
  RequirementGroup,
  RequirementStatus,
  VerdictReason,
} from '@second-opinion/core';
import { builder } from '../builder.ts';
import { ClaimNode } from '../claim.ts';
import { CertaintyEnum } from '../enums.ts';
import { loadAll } from '../kept-loader.ts';
import { UnknownObject } from './unknown.ts';

export const RequirementStatusEnum = builder.enumType('RequirementStatus', {
  description: 'Whether the reader meets it.',
  values: {
    MET: { description: 'Met, as far as the profile and the source tell.' },
    NOT_MET: { description: 'Not met now.' },
    UNKNOWN: { description: 'Neither: no refusal and no permission.' },
  } as const satisfies Record<RequirementStatus, { description: string }>,
});

const VerdictReasonEnum = builder.enumType('VerdictReason', {
  description: 'Why a requirement has its status.',
  values: {
    PROFILE_MEETS: { description: 'The profile says so.' },
    PROFILE_FALLS_SHORT: { description: 'The profile falls short of it.' },
    PROFILE_SILENT: { description: 'The profile does not say; `field` would tell.' },
    CONDITION_TO_CHECK: { description: 'A condition in words is left to the reader.' },
    DECIDED_LATER: { description: 'It comes after applying: an interview, an own examination.' },
    NOT_STATED_EXACTLY: { description: 'The source does not say it exactly.' },
  } as const satisfies Record<VerdictReason, { description: string }>,
});

const MomentEnum = builder.enumType('AdmissionMoment', {
  description: 'When a requirement must be met.',
  values: {
    TO_APPLY: { description: 'To apply. Only these decide.' },
    TO_PROGRESS: { description: 'To go on in the program.' },
    TO_GRADUATE: { description: 'To be given the award.' },
  } as const satisfies Record<AdmissionMoment, { description: string }>,
});

const RequirementObject = builder.objectRef<Requirement>('Requirement').implement({
  description: 'One requirement with what the reader makes of it.',
  fields: (t) => ({
    label: t.exposeString('label', { description: '"Clinical experience: 2 years"' }),
    status: t.expose('status', { type: RequirementStatusEnum, description: 'Whether it is met.' }),
    reason: t.expose('reason', { type: VerdictReasonEnum, description: 'Why the verdict is so.' }),
    text: t.exposeString('text', { description: 'The same in a sentence.' }),
    field: t.string({
      nullable: true,
      description: 'The field of the profile that would tell; null where none would.',
      resolve: ({ field }) => field ?? null,
    }),
    missingMonths: t.int({
      nullable: true,
      description: 'Months of experience that are missing; null where that is not the matter.',
      resolve: ({ gap }) => gap?.months ?? null,
    }),
    metOn: t.string({
      nullable: true,
      description: 'The day on which they are complete if work goes on from today: "2027-04-22".',
      resolve: ({ gap }) => gap?.metOn ?? null,
    }),
    certainty: t.expose('certainty', {
      type: CertaintyEnum,
      description: 'How much the requirement can be leaned on.',
    }),
    claims: t.field({
      type: [ClaimNode],
      description: 'The claims that state it.',
      resolve: async ({ claims }, _arguments, { loaders }) =>
        (await loadAll(loaders.claim, claims)).filter((claim) => claim !== null),
    }),
  }),
});

const GroupObject = builder.objectRef<RequirementGroup>('RequirementGroup').implement({
  description: 'Requirements of which one is enough, or one that stands alone.',
  fields: (t) => ({
    status: t.expose('status', {
      type: RequirementStatusEnum,
      description: 'That of the best of them.',
    }),
    moment: t.expose('moment', { type: MomentEnum, description: 'When it must be met.' }),
    required: t.exposeBoolean('required', {
      description: 'False where it is preferred only, so that it bars nobody.',
    }),
    requirements: t.field({
      type: [RequirementObject],
      description: 'One or more.',
      resolve: ({ requirements }) => [...requirements],
    }),
  }),
});

export const EligibilityObject = builder.objectRef<Eligibility>('Eligibility').implement({
  description: 'Whether the reader can apply, requirement by requirement. A gate, never a weight.',
  fields: (t) => ({
    status: t.expose('status', {
      type: RequirementStatusEnum,
      description: 'Over all that is required to apply; `UNKNOWN` where no source states any.',
    }),
    unknown: t.field({
      type: UnknownObject,
      nullable: true,
      description: 'Why nothing can be said at all; null where requirements are stated.',
      resolve: ({ unknown }) => unknown,
    }),
    groups: t.field({
      type: [GroupObject],
      description: 'Every requirement, alternatives together.',
      resolve: ({ groups }) => [...groups],
    }),
    missing: t.stringList({
      description: 'What stands in the way now, a sentence each.',
      resolve: ({ missing }) => [...missing],
    }),
    toCheck: t.stringList({
      description: 'What is open, a sentence each.',
      resolve: ({ toCheck }) => [...toCheck],
    }),
    metOn: t.exposeString('metOn', {
      nullable: true,
      description:
        'The day from which experience stands in the way no longer, where it is all that does.',
    }),
  }),
});
