import type { IncomingMessage, ServerResponse } from 'node:http';
import { GraphQLError } from 'graphql';
import type { RefusedToken } from '../tokens/authenticate.ts';
import type { Caller } from '../tokens/caller.ts';
import {
  type Account,
  type RateLimiter,
  type RateSettings,
  type Standing,
  WINDOW,
  createRateLimiter,
} from '../limits/rate-limiter.ts';
import type { SharedCounters } from '../limits/shared-counters.ts';
import { callerOf } from './caller.ts';
import { REQUEST_ID } from './request-id.ts';
import { send } from './send.ts';
import type { Serving } from './serving.ts';

/**
 * Takes a point for a request, says in its answer how its caller stands, and tells how to take more.
 * @returns whether the request may be answered; where not, it has been refused.
 */
export type Meter = (
  request: IncomingMessage,
  response: ServerResponse,
  serving: Serving,
  caller: Caller | RefusedToken,
) => Promise<boolean>;

/** Looking whether a server is well is always free, and asks for no token. */
export const FREE: ReadonlySet<string> = new Set(['/health', '/ready']);

/** An export reads the whole catalogue. */
const EXPORT_POINTS = 100;

const RATE_LIMIT = 'RATE_LIMIT';

/**
 * @param settings null where nothing is counted.
 * @param counters shared by all processes; null where each counts for itself.
 */
export function createMeter(
  settings: RateSettings | null,
  proxies: number,
  counters: SharedCounters | null,
): Meter {
  const limiter = settings === null ? null : createRateLimiter(settings, counters);
  return async (request, response, serving, caller) => {
    const { path } = serving;
    if (FREE.has(path)) return true;
    const account = limiter === null ? null : accountOf(request, limiter, proxies, caller);
    serving.charge = async (points) => {
      if (account === null) return null;
      const standing = await account(points);
      if (!response.headersSent) show(response, standing);
      if (!standing.taken) serving.refusedBy = standing.by;
      return standing.taken ? null : standing;
    };
    const refused = await serving.charge(path.startsWith('/export/') ? EXPORT_POINTS : 1);
    if (refused === null && !('kind' in caller)) return true;
    serving.outcome = 'refused';
    if (refused !== null) refuse(request, response, refused);
    else if ('kind' in caller) refuseToken(request, response, caller);
    return false;
  };
}

/** The account to take from. Who shows a wrong token pays by address: nobody guesses for nothing. */
function accountOf(
  request: IncomingMessage,
  limiter: RateLimiter,
  proxies: number,
  caller: Caller | RefusedToken,
): Account {
  return 'kind' in caller || caller.token === null
    ? limiter.ofAddress(callerOf(request, proxies))
    : limiter.ofToken(caller.token.id, caller.scopes.has('READ_MORE'));
}

/** As draft-ietf-httpapi-ratelimit-headers has it. */
function show(response: ServerResponse, { taken, by, quota, left, seconds }: Standing): void {
  response.setHeader('ratelimit-policy', `"${by}";q=${quota};w=${WINDOW}`);
  response.setHeader('ratelimit', `"${by}";r=${left};t=${seconds}`);
  if (!taken) response.setHeader('retry-after', String(seconds));
}

/** What a caller is told who asks too much. */
export function rateError(standing: Standing): GraphQLError {
  const extensions = { code: RATE_LIMIT, http: { status: 429 } };
  return new GraphQLError(tooMuch(standing), { extensions });
}

function tooMuch({ by, quota, left, seconds }: Standing): string {
  const whose = by === 'address' ? 'This address' : 'This token';
  return `${whose} may ask ${quota} points a minute and has ${left} left: ask again in ${seconds} s. A request takes 1, and 1 more for each 1,000 that its query may cost.`;
}

function refuse(request: IncomingMessage, response: ServerResponse, standing: Standing): void {
  const error = { message: tooMuch(standing), extensions: { code: RATE_LIMIT } };
  sendError(request, response, 429, error);
}

const WHY: Readonly<Record<RefusedToken['code'], string>> = {
  UNKNOWN_TOKEN: 'is none of this server',
  EXPIRED_TOKEN: 'has expired',
  REVOKED_TOKEN: 'was revoked',
};

function refuseToken(
  request: IncomingMessage,
  response: ServerResponse,
  { code }: RefusedToken,
): void {
  // As RFC 6750 has it.
  response.setHeader('www-authenticate', 'Bearer error="invalid_token"');
  const message = `The token in \`authorization\` ${WHY[code]}: leave the header out, or ask this server's host for a token.`;
  sendError(request, response, 401, { message, extensions: { code } });
}

function sendError(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  error: object,
): void {
  const body = {
    type: 'application/json; charset=utf-8',
    text: JSON.stringify({ errors: [error] }),
  };
  send(request, response, status, body, {
    'cache-control': 'no-store',
    'access-control-allow-origin': '*',
    'access-control-expose-headers': EXPOSED,
    // The body is not read: whoever is refused need not send it.
    connection: 'close',
  });
}

/** Headers that a page of another origin may read. */
export const EXPOSED = `etag, ratelimit, ratelimit-policy, retry-after, ${REQUEST_ID}`;
