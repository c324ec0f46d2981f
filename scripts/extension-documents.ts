import { createHash } from 'node:crypto';
import { PEERS_DOCUMENT } from '../packages/extension/src/compare/ask-peers.ts';
import { CONTRIBUTE_DOCUMENT } from '../packages/extension/src/contribute/contribute-document.ts';
import { FACTS_DOCUMENT } from '../packages/extension/src/decision/facts-document.ts';
import { PUBLISHED_DOCUMENT } from '../packages/extension/src/decision/published-document.ts';
import {
  COMPARABLES_DOCUMENT,
  COMPARISON_DOCUMENT,
  PROGRAM_DOCUMENT,
} from '../packages/extension/src/server/documents.ts';

const DOCUMENTS: readonly string[] = [
  PROGRAM_DOCUMENT,
  COMPARISON_DOCUMENT,
  COMPARABLES_DOCUMENT,
  FACTS_DOCUMENT,
  PUBLISHED_DOCUMENT,
  PEERS_DOCUMENT,
  CONTRIBUTE_DOCUMENT,
];

/** The GraphQL documents that the extension sends, by id. */
export function extensionDocuments(): Record<string, string> {
  return Object.fromEntries(
    DOCUMENTS.map((text): [string, string] => [
      `sha256:${createHash('sha256').update(text).digest('hex')}`,
      text,
    ]).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}
