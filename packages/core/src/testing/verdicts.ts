import { expect, it } from 'vitest';
import type { Admission } from '../attribute/admission.ts';
import { TODAY } from './claims.ts';
import type { Profile } from '../profile.ts';
import type { RequirementStatus, VerdictReason } from '../eligibility/requirement.ts';
import { verdictOn } from '../eligibility/verdict.ts';

/** A requirement, a profile, and what is made of the one for the other; the field is what a silent profile lacks. */
export type VerdictRow = readonly [
  stated: Partial<Admission>,
  profile: Profile,
  status: RequirementStatus,
  reason: VerdictReason,
  text: string,
  field?: string,
];

/** Tests the verdicts of one kind of requirement, row by row, for a program in Kenya. */
export function expectVerdicts(kind: Admission['kind'], rows: readonly VerdictRow[]): void {
  const cases = rows.map(([stated, profile, status, reason, text, field]) => ({
    stated: JSON.stringify(stated),
    for: JSON.stringify(profile),
    requirement: { kind, required: true, ...stated } satisfies Admission,
    profile,
    verdict: { status, reason, text },
    field,
  }));
  it.each(cases)('$stated for $for: $verdict.status, $verdict.reason', (row) => {
    const applicant = { profile: row.profile, country: 'KE', today: TODAY };
    const verdict = verdictOn(row.requirement, applicant);
    expect(verdict).toMatchObject(row.verdict);
    expect(verdict.field).toBe(row.field);
  });
}
