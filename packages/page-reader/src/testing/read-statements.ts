import type { AttributeKey } from '@second-opinion/core';
import type { AttributeReader } from '../attribute/reader.ts';
import { documentFromHtml } from '../document-from-html.ts';
import { gather } from '../gather/gather.ts';
import type { Statement } from '../gather/statement.ts';
import type { ClaimOf } from '../page-reading.ts';
import { takeSnapshot } from '../snapshot.ts';

/** A sentence of prose, under the headings given. */
export function says(value: string, ...context: string[]): Statement {
  return { kind: 'SENTENCE', label: '', value, context, place: 'text', block: 0 };
}

/** A value beside its label, or as the kind says. */
export function labels(
  label: string,
  value: string,
  kind: Statement['kind'] = 'LABELLED',
): Statement {
  return { kind, label, value, context: [], place: 'label', block: 0 };
}

/** What is known of the page that the statements stand on. */
interface Page {
  readonly name?: string;
  readonly title?: string;
  readonly country?: string | null;
  readonly body?: string;
}

/** What one reader claims of statements alone, however unlikely, and of nothing else on the page. */
export function claimsOf<Key extends AttributeKey>(
  reader: AttributeReader<Key>,
  statements: readonly Statement[],
  { name = '', title = '', country = 'GB', body = '' }: Page = {},
): readonly ClaimOf<Key>[] {
  const html = `<html><head><title>${title}</title></head><body>${body}</body></html>`;
  const gathered = gather(takeSnapshot(documentFromHtml(html), ''));
  return reader({ ...gathered, statements }, { name, awards: [], country, year: null });
}

/** A confidence as it is written in tests: two places. */
export function rounded(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
