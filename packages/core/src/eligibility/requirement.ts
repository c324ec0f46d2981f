import type { Admission, AdmissionMoment } from '../attribute/admission.ts';
import type { Claim } from '../claim.ts';
import type { Certainty } from '../certainty.ts';

/** Whether the reader meets it; `UNKNOWN` is no refusal and no permission. */
export const REQUIREMENT_STATUSES = ['MET', 'NOT_MET', 'UNKNOWN'] as const;
export type RequirementStatus = (typeof REQUIREMENT_STATUSES)[number];

/** Why a requirement has the status that it has. */
export const VERDICT_REASONS = [
  'PROFILE_MEETS',
  'PROFILE_FALLS_SHORT',
  'PROFILE_SILENT',
  'CONDITION_TO_CHECK',
  'DECIDED_LATER',
  'NOT_STATED_EXACTLY',
] as const;
export type VerdictReason = (typeof VERDICT_REASONS)[number];

/** Whether the reader meets something, and why, in one sentence. */
export interface Verdict {
  readonly status: RequirementStatus;
  readonly reason: VerdictReason;
  readonly text: string;
  /** The profile's field that would tell, where it is silent. */
  readonly field?: string | undefined;
  /** Months of experience that are missing, and the day they will be complete if work goes on from today. */
  readonly gap?: { readonly months: number; readonly metOn: string } | undefined;
}

/** One requirement with what the reader makes of it. */
export interface Requirement extends Verdict {
  /** As a reader sees it: "Clinical experience: 2 years". */
  readonly label: string;
  readonly kind: Admission['kind'];
  readonly moment: AdmissionMoment;
  /** False: preferred only, so that it bars nobody. */
  readonly required: boolean;
  /** Alternatives share it; null where the requirement stands alone. */
  readonly group: string | null;
  readonly claims: readonly Claim['id'][];
  readonly certainty: Certainty;
}

/** The status of alternatives, of which one is enough. */
export function anyOf(statuses: readonly RequirementStatus[]): RequirementStatus {
  if (statuses.includes('MET')) return 'MET';
  return statuses.includes('UNKNOWN') || statuses.length === 0 ? 'UNKNOWN' : 'NOT_MET';
}

/** The status of requirements that must all be met. */
export function allOf(statuses: readonly RequirementStatus[]): RequirementStatus {
  if (statuses.includes('NOT_MET')) return 'NOT_MET';
  return statuses.includes('UNKNOWN') || statuses.length === 0 ? 'UNKNOWN' : 'MET';
}
