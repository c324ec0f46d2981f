import { hash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type GraphQLError, type GraphQLSchema, execute } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import { pointsOf } from '../limits/use-cost.ts';
import { isUnavailable } from '../database/unavailable.ts';
import { publicErrors } from '../limits/use-public-errors.ts';
import { carriesProfile } from '../documents/carries-profile.ts';
import { createLoaders } from '../schema/loaders.ts';
import { ANYBODY } from '../tokens/caller.ts';
import type { App, Route } from './app.ts';
import { type EncodedBody, type Encoding, chooseEncoding, encodeBody } from './encoded-body.ts';
import { heldRevision } from './held-revision.ts';
import { EXPOSED, rateError } from './meter.ts';
import { isReading, send } from './send.ts';
import { type Serving, asStep } from './serving.ts';
import { type Refusal, type TrustedQuery, readTrustedQuery, refusalOf } from './trusted-query.ts';

/** All bodies that are kept take at most so many bytes. */
const KEPT_BYTES = 24 * 1_024 * 1_024;

/** So many spellings of a query are known to lead to a kept body. */
const KEPT_SPELLINGS = 5_000;

/** An answer as it is kept: its headers are the same for everybody who takes an encoding. */
interface Kept {
  /** The name of the document's operation. */
  readonly operation: string;
  readonly etag: string;
  readonly body: EncodedBody;
  readonly headers: Readonly<Record<Encoding, readonly string[]>>;
}

/**
 * GET /graphql?documentId=sha256:…&variables={…}: answers to documents that are known beforehand, before any of
 * GraphQL's machinery. A body is made once for a document, its variables, the catalogue's revision and the day; one that
 * was reckoned for a reader's profile is neither kept here nor to be kept by anybody else.
 */
export function trusted(app: App, schema: GraphQLSchema): Route {
  const { documents, cacheSeconds } = app;
  const revision = heldRevision(app);
  const spellings = new LRUCache<string, string>({ max: KEPT_SPELLINGS });
  const kept = new LRUCache<string, Kept>({
    maxSize: KEPT_BYTES,
    sizeCalculation: ({ body }) => body.bytes,
  });

  /** Answers what is not kept yet. */
  async function make(spelling: string, held: string, serving: Serving): Promise<Kept | Refusal> {
    const query = readTrustedQuery(spelling, documents);
    if (query.kind === 'REFUSAL') return query;
    serving.operation = query.document.operation;
    if (carriesProfile(schema, query.document.document, query.variables)) {
      const own = await reckonFor(query, held, serving);
      return 'etag' in own ? { ...own, headers: headersOf(own.body, own.etag, null) } : own;
    }
    const key = `${held} ${query.document.id} ${query.canonical}`;
    const known = kept.get(key) ?? (await reckonFor(query, held, serving));
    if ('etag' in known) {
      kept.set(key, known);
      spellings.set(`${held} ${spelling}`, key);
    }
    return known;
  }

  /** What has to be made is paid for as a query by POST is. */
  async function reckonFor(query: TrustedQuery, held: string, serving: Serving) {
    const points = pointsOf({ schema, ...query.document, variableValues: query.variables });
    const refused = points === 0 ? null : await serving.charge(points);
    if (refused !== null) return refusalOf([rateError(refused)], 429);
    return asStep(serving, 'graphql.execute', () => reckon(query, held, serving));
  }

  async function reckon(
    { document: { document, operation }, variables: variableValues }: TrustedQuery,
    held: string,
    serving: Serving,
  ): Promise<Kept | Refusal> {
    const { database, today, logger } = app;
    // Kept for everybody, so reckoned for anybody, whatever token asks.
    const contextValue = { database, caller: ANYBODY, loaders: createLoaders(database, today()) };
    const result = await execute({ schema, document, variableValues, contextValue });
    if (result.errors !== undefined) return refusalFor(result.errors, logger, serving);
    const body = await encodeBody(JSON.stringify({ data: result.data }));
    // With a hash of the body: another version of this server may answer otherwise from the same catalogue.
    const etag = `W/"${held}-${hash('sha256', body.identity, 'base64url').slice(0, 12)}"`;
    return { operation, etag, body, headers: headersOf(body, etag, cacheSeconds) };
  }

  return async (request, response, path, serving) => {
    const spelling = path === '/graphql' && isReading(request) ? spellingOf(request) : null;
    if (spelling === null) return false;
    const now = revision();
    const held = typeof now === 'string' ? now : await now;
    const key = spellings.get(`${held} ${spelling}`);
    const before = key === undefined ? undefined : kept.get(key);
    const found = before ?? (await make(spelling, held, serving));
    if ('etag' in found) {
      serving.operation = found.operation;
      serving.kept = before !== undefined;
      return answer(request, response, found);
    }
    return refuse(request, response, found, serving);
  };
}

/** Without a database there is one answer, whatever was asked: see unavailable.ts. */
function refusalFor(errors: readonly GraphQLError[], logger: Logger, serving: Serving): Refusal {
  const lost = errors.find(({ originalError }) => isUnavailable(originalError));
  if (lost !== undefined) throw lost.originalError ?? lost;
  return refusalOf(publicErrors(errors, logger, serving));
}

const TYPE = 'application/json; charset=utf-8';
const CORS = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' } as const;

/** The query of an address that asks for a document by id, as it was written. */
function spellingOf({ url = '' }: IncomingMessage): string | null {
  const mark = url.indexOf('?');
  return mark !== -1 && url.includes('documentId=', mark) ? url.slice(mark + 1) : null;
}

/** @param cacheSeconds 0: a cache asks each time, and is told 304 where nothing changed; null: none may keep it. */
function headersOf(body: EncodedBody, etag: string, cacheSeconds: number | null): Kept['headers'] {
  const control = controlOf(cacheSeconds);
  const shared = ['etag', etag, 'cache-control', control, 'vary', 'accept-encoding'];
  const open = [
    'access-control-allow-origin',
    '*',
    'access-control-expose-headers',
    EXPOSED,
    'x-content-type-options',
    'nosniff',
  ];
  const of = (encoding: Encoding): readonly string[] => [
    'content-type',
    TYPE,
    'content-length',
    String(body[encoding].byteLength),
    ...shared,
    ...open,
    ...(encoding === 'identity' ? [] : ['content-encoding', encoding]),
  ];
  return { identity: of('identity'), gzip: of('gzip'), br: of('br') };
}

function controlOf(cacheSeconds: number | null): string {
  if (cacheSeconds === null) return 'private, no-store';
  return cacheSeconds === 0
    ? 'public, no-cache'
    : `public, max-age=${cacheSeconds}, stale-while-revalidate=${10 * cacheSeconds}`;
}

function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  { status, text }: Refusal,
  serving: Serving,
): true {
  if (serving.outcome === 'ok') serving.outcome = 'refused';
  return send(request, response, status, { type: TYPE, text }, CORS);
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { etag, body, headers }: Kept,
): true {
  const encoding = chooseEncoding(request.headers['accept-encoding']);
  const seen = request.headers['if-none-match'];
  const unchanged = seen !== undefined && (seen === '*' || seen.includes(etag.slice(2)));
  if (unchanged) {
    // A 304 carries what a 200 would, less what describes the body.
    response.writeHead(304, headers.identity.slice(4));
    response.end();
    return true;
  }
  response.writeHead(200, [...headers[encoding]]);
  response.end(request.method === 'HEAD' ? undefined : body[encoding]);
  return true;
}
