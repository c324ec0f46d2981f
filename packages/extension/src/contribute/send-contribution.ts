import * as v from 'valibot';
import { documentId } from '../server/document-id.ts';
import { CONTRIBUTE_DOCUMENT } from './contribute-document.ts';
import type { Payload } from './payload.ts';

/** What came of sending. `REFUSED` and `LIMITED` carry the server's own sentence. */
export type Sent =
  | { readonly kind: 'QUEUED'; readonly code: string; readonly doubled: boolean }
  | { readonly kind: 'REFUSED' | 'LIMITED'; readonly message: string }
  | { readonly kind: 'FAILED' };

/** How long a server may take, in milliseconds. */
const PATIENCE = 15_000;

const AnswerSchema = v.object({
  data: v.object({
    contribute: v.variant('__typename', [
      v.object({
        __typename: v.literal('ContributionQueued'),
        code: v.string(),
        doubled: v.boolean(),
      }),
      v.object({ __typename: v.literal('ContributionRefused'), message: v.string() }),
      v.object({ __typename: v.literal('ContributionLimited'), message: v.string() }),
    ]),
  }),
});

/**
 * Sends what the reader has seen and left in, to the configured server: no cookie, no referrer, nothing else. The document goes
 * by its id, which servers know that answer no others.
 */
export async function sendContribution(server: string, contribution: Payload): Promise<Sent> {
  try {
    const response = await fetch(`${server}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({
        documentId: await documentId(CONTRIBUTE_DOCUMENT),
        variables: { contribution },
      }),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE),
    });
    const { contribute } = v.parse(AnswerSchema, await response.json()).data;
    switch (contribute.__typename) {
      case 'ContributionQueued':
        return { kind: 'QUEUED', code: contribute.code, doubled: contribute.doubled };
      case 'ContributionRefused':
        return { kind: 'REFUSED', message: contribute.message };
      case 'ContributionLimited':
        return { kind: 'LIMITED', message: contribute.message };
    }
  } catch {
    return { kind: 'FAILED' };
  }
}
