import { type Claim, type Source, attributeOf, canonicalAddress } from '@second-opinion/core';
import type { ContributionContent } from '../contributions/content.ts';

/** The place of an accepted contribution among those that brought claims. */
export interface AcceptedFrom {
  readonly contributionId: number;
  readonly reviewId: number;
  readonly program: string;
  /** The day that it was read, ISO. */
  readonly day: string;
  readonly institutionName: string;
}

/** The claims that an accepted contribution comes to. Its page is the source: a reviewer has seen that it says so. */
export function toClaims(content: ContributionContent, from: AcceptedFrom): Claim[] {
  const source: Source = {
    id: `${content.institution}/contribution-${from.contributionId}`,
    url: content.address,
    title: content.name ?? `Page of ${from.program}`,
    publisher: from.institutionName,
    kind: 'OFFICIAL_PAGE',
    archivedCopy: false,
    read: from.day,
    asOf: content.period,
    note: null,
  };
  return content.entries.map(({ attribute, value }, place) => ({
    id: `${from.program}/${attribute}/c${from.contributionId}.${from.reviewId}-${place + 1}`,
    attribute,
    value,
    source,
    state: 'REVIEWED',
  }));
}

/**
 * Which claims that stand a new one supersedes: those of the same page, for the same row and the same period. A later period
 * supersedes nothing: what was true of its own time stays, as history.
 */
export function supersededBy(claim: Claim, standing: readonly Claim[]): Claim[] {
  const attribute = attributeOf(claim.attribute);
  if (attribute.arity === 'UNION') {
    return standing.filter(
      (old) =>
        isOfPage(old, claim) && isOfRow(old, claim) && attribute.same(old.value, claim.value),
    );
  }
  return standing.filter(
    (old) =>
      old.state !== 'DEPRECATED' &&
      isOfPage(old, claim) &&
      isOfRow(old, claim) &&
      (periodOf(old) === null || periodOf(old) === periodOf(claim)),
  );
}

function isOfPage(old: Claim, claim: Claim): boolean {
  const [one, other] = [old.source.url, claim.source.url].map((url) => canonicalAddress(url ?? ''));
  return one !== null && one === other && !old.source.archivedCopy;
}

function isOfRow(old: Claim, claim: Claim): boolean {
  if (old.attribute !== claim.attribute) return false;
  const attribute = attributeOf(claim.attribute);
  return attribute.qualify(old.value) === attribute.qualify(claim.value);
}

function periodOf({ attribute, value, source }: Claim): string | null {
  return attributeOf(attribute).period(value) ?? source.asOf;
}
