import type { AttributeKey } from '@second-opinion/core';
import { amendedContent } from '../../contributions/amended-content.ts';
import type { ContributionContent } from '../../contributions/content.ts';
import type { Verdict } from '../../review/decide.ts';

/** The verdict that a reviewer's form holds, or what is wrong with it. */
export function verdictInForm(
  form: URLSearchParams,
  contributionId: number,
  content: ContributionContent,
): Verdict | { readonly fault: string } {
  const accept = form.get('decision') === 'accept';
  const reason = form.get('reason') ?? '';
  if (!accept) return { contributionId, accept, reason, amended: null };
  const entries = readEntries(form, content);
  if (entries === null)
    return { fault: 'A value is no JSON: put it right, or leave the value out.' };
  const given = (name: string): string | null => (form.get(name) ?? '').trim() || null;
  const amended = amendedContent(content, {
    entries,
    name: given('name'),
    award: given('award'),
    specialties: given('specialties')?.split(/[\s,]+/) ?? null,
    period: given('period'),
  });
  if (!('kind' in amended)) {
    return { fault: amended.map(({ field, message }) => `${field} ${message}`).join('; ') };
  }
  const same = JSON.stringify(amended) === JSON.stringify(content);
  return { contributionId, accept, reason, amended: same ? null : amended };
}

interface Entry {
  readonly attribute: AttributeKey;
  readonly value: unknown;
  readonly words: string;
}

function readEntries(form: URLSearchParams, { entries }: ContributionContent): Entry[] | null {
  const kept = new Set(form.getAll('keep'));
  const read: Entry[] = [];
  for (const [place, { attribute, words }] of entries.entries()) {
    if (!kept.has(String(place))) continue;
    try {
      const value: unknown = JSON.parse(form.get(`value-${place}`) ?? '');
      read.push({ attribute, value, words });
    } catch {
      return null;
    }
  }
  return read;
}
