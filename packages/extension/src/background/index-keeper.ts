import * as v from 'valibot';
import { type RecognitionIndex, RecognitionIndexSchema } from '../page/recognition-index.ts';
import { ServerFailure, unanswered } from '../server/failure.ts';
import { readBody } from '../server/read-body.ts';
import { openStore } from '../storage/store.ts';

/** How long a server may take, in milliseconds. */
const PATIENCE = 10_000;

const KeptSchema = v.object({ etag: v.string(), body: v.unknown() });
const VersionSchema = v.object({ version: v.number() });

/** The index of the server that was used last in this context; parsing it takes longer than keeping it. */
let held: { readonly server: string; readonly index: RecognitionIndex } | null = null;

/** Fetches that have not ended yet: a page that opens while the index comes waits for the same one. */
const underway = new Map<string, Promise<RecognitionIndex>>();

/** The index that was kept of a server, or null where none was. Asks nobody. */
export async function keptIndex(server: string): Promise<RecognitionIndex | null> {
  if (held?.server === server) return held.index;
  const kept = await readKept(server);
  const index = v.safeParse(RecognitionIndexSchema, kept?.body);
  if (!index.success) return null;
  held = { server, index: index.output };
  return index.output;
}

/**
 * Asks a server whether its index has changed, and keeps the new one.
 * The request names nothing but the index itself.
 * @throws ServerFailure when there is no server of ours; the kept index stays.
 */
export function refreshIndex(server: string): Promise<RecognitionIndex> {
  const present =
    underway.get(server) ?? fetchAndKeep(server).finally(() => underway.delete(server));
  underway.set(server, present);
  return present;
}

async function fetchAndKeep(server: string): Promise<RecognitionIndex> {
  const kept = await readKept(server);
  const response = await fetchIndex(server, kept?.etag ?? null);
  if (response.status === 304) {
    const index = await keptIndex(server);
    if (index !== null) return index;
  }
  const body = await readBody(server, response);
  const index = v.safeParse(RecognitionIndexSchema, body);
  if (!response.ok || !index.success) throw notOurs(server, body);
  held = { server, index: index.output };
  await writeKept(server, response.headers.get('etag') ?? '', body);
  return index.output;
}

/** Where the browser's storage is full or forbidden, the index is held as long as the background lives, and fetched again. */
async function writeKept(server: string, etag: string, body: unknown): Promise<void> {
  try {
    await (await openStore()).put('index', { etag, body }, server);
  } catch {
    // What was fetched is of use all the same.
  }
}

async function fetchIndex(server: string, etag: string | null): Promise<Response> {
  try {
    return await fetch(`${server}/recognition.json`, {
      headers: etag === null || etag === '' ? {} : { 'if-none-match': etag },
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch (error) {
    throw unanswered(server, error);
  }
}

/** A server of ours says which version its index has; anything else is no server of ours. */
function notOurs(server: string, body: unknown): ServerFailure {
  const ours = v.is(VersionSchema, body);
  return new ServerFailure(ours ? 'WRONG_VERSION' : 'NOT_OUR_SERVER', server);
}

async function readKept(server: string): Promise<v.InferOutput<typeof KeptSchema> | null> {
  try {
    const kept = v.safeParse(KeptSchema, await (await openStore()).get('index', server));
    return kept.success ? kept.output : null;
  } catch {
    return null;
  }
}
