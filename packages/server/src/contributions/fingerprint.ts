import { hash } from 'node:crypto';
import { canonicalAddress } from '@second-opinion/core';
import canonicalize from 'canonicalize';
import type { ContributionContent, InstitutionQuestion } from './content.ts';

/**
 * A hash of what a contribution says, whatever the order and the words that it says it in: two of one fingerprint are one
 * contribution that was sent twice.
 */
export function fingerprintOf(content: ContributionContent): string {
  if (content.question !== null) return fingerprintOfQuestion(content, content.question);
  const { kind, address, program, name, award, specialties, period, movedTo, entries } = content;
  const said = {
    kind,
    address: canonicalAddress(address) ?? address,
    program,
    name: name?.toLowerCase() ?? null,
    award,
    specialties: specialties.toSorted(),
    period,
    movedTo: movedTo === null ? null : (canonicalAddress(movedTo) ?? movedTo),
    entries: entries
      .map(({ attribute, value }) => canonicalize({ attribute, value }) ?? '')
      .toSorted((a, b) => (a < b ? -1 : 1)),
  };
  return hash('sha256', canonicalize(said) ?? '');
}

/** Two registers that give an institution the same id or domain ask the same. */
function fingerprintOfQuestion(
  { kind, institution }: ContributionContent,
  { asks, register, code, value }: InstitutionQuestion,
): string {
  const about = asks === 'IDENTITY' ? { register, code } : { value };
  return hash('sha256', canonicalize({ kind, institution, asks, ...about }) ?? '');
}
