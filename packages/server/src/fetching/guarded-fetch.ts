import type { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import { type Resolve, guardedAgent } from './guarded-agent.ts';
import type { AllowedRanges } from './public-address.ts';
import { OFFERED_ENCODINGS, type SizeLimits, readBody } from './read-body.ts';
import { FetchRefused, type RefusalReason } from './refusal.ts';
import { nextAddress, readAddress } from './target.ts';

/** What came of a question to a server elsewhere. */
export type Fetched =
  | {
      readonly kind: 'FETCHED';
      /** Where it came from in the end, after all redirects. */
      readonly url: string;
      readonly status: number;
      /** By name in small letters; of several only the first. */
      readonly headers: ReadonlyMap<string, string>;
      /** Unpacked; empty where the status is none of 200 to 299. */
      readonly body: Buffer;
    }
  | {
      readonly kind: 'REFUSED';
      readonly reason: RefusalReason;
      /** One sentence for a log. */
      readonly message: string;
    };

/** What a host decides for everything that is fetched. */
export interface FetchSettings {
  /** Says who asks, with an address to complain to. */
  readonly userAgent: string;
  readonly size: SizeLimits;
  /** For all of one question, redirects included, in milliseconds. */
  readonly time: number;
  readonly redirects: number;
  /** Ports that may be asked; null: all. */
  readonly ports: readonly number[] | null;
  /** What may be fetched from beside the public internet. */
  readonly allowed: AllowedRanges;
}

/** What is asked beside the address. Nothing in it is a secret: it is sent to wherever redirects lead. */
export interface FetchQuestion {
  /** Media types that are taken: "text/html". */
  readonly types: readonly string[];
  /** The tag and the date of what one has. */
  readonly ifNoneMatch?: string;
  readonly ifModifiedSince?: string;
  readonly signal?: AbortSignal;
}

/** Fetches from the public internet alone. */
export interface GuardedFetch {
  readonly fetch: (url: string, question: FetchQuestion) => Promise<Fetched>;
  /** Ends all connections. */
  readonly close: () => Promise<void>;
}

/** What suits pages of universities. */
export const FETCH_SETTINGS: Omit<FetchSettings, 'userAgent'> = {
  size: { sent: 5_000_000, unpacked: 20_000_000 },
  time: 30_000,
  redirects: 5,
  ports: [80, 443],
  allowed: [],
};

/**
 * The one way in which this server fetches anything: over http or https, from addresses of the public internet, so much, for
 * so long, and of types that were asked for. Each redirect is judged like the first address.
 * @param resolve for tests; the system's resolver where it is left out.
 */
export function createGuardedFetch(settings: FetchSettings, resolve?: Resolve): GuardedFetch {
  const agent = guardedAgent(settings.allowed, resolve);
  return {
    close: () => agent.destroy(),
    fetch: async (url, question) => {
      const time = AbortSignal.timeout(settings.time);
      const signals = question.signal === undefined ? [time] : [time, question.signal];
      const signal = AbortSignal.any(signals);
      try {
        return await follow(agent, settings, url, question, signal);
      } catch (error) {
        return toRefusal(error, url, time.aborted ? settings.time : null);
      }
    },
  };
}

async function follow(
  agent: Dispatcher,
  settings: FetchSettings,
  from: string,
  question: FetchQuestion,
  signal: AbortSignal,
): Promise<Fetched> {
  let url = readAddress(from, settings.ports);
  for (let hops = 0; hops <= settings.redirects; hops += 1) {
    const { statusCode, headers, body } = await agent.request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: 'GET',
      headers: headersOf(settings, question),
      headersTimeout: settings.time,
      bodyTimeout: settings.time,
      signal,
    });
    // What is not read to its end is thrown away, and that is no fault.
    body.on('error', () => undefined);
    try {
      const got = firstOf(headers);
      const next = nextAddress(url, statusCode, got.get('location'), settings.ports);
      if (next === null) {
        const read = await readAsked(statusCode, got, body, { settings, question, signal });
        return { kind: 'FETCHED', url: url.href, status: statusCode, headers: got, body: read };
      }
      url = next;
    } finally {
      body.destroy();
    }
  }
  throw new FetchRefused(
    'REDIRECTS',
    `${from} leads on and on: more than ${settings.redirects} redirects are not followed.`,
  );
}

/** The body where it is what was asked for; nothing of it where the status says otherwise. @throws FetchRefused */
async function readAsked(
  status: number,
  headers: ReadonlyMap<string, string>,
  body: Readable,
  {
    settings,
    question,
    signal,
  }: { settings: FetchSettings; question: FetchQuestion; signal: AbortSignal },
): Promise<Buffer> {
  if (status < 200 || status >= 300) return Buffer.alloc(0);
  refuseUnasked(headers, question, settings);
  const encoding = headers.get('content-encoding') ?? 'identity';
  return await readBody(body, encoding, settings.size, signal);
}

function headersOf(settings: FetchSettings, question: FetchQuestion): Record<string, string> {
  return {
    'user-agent': settings.userAgent,
    accept: question.types.join(', '),
    'accept-encoding': OFFERED_ENCODINGS,
    ...(question.ifNoneMatch === undefined ? {} : { 'if-none-match': question.ifNoneMatch }),
    ...(question.ifModifiedSince === undefined
      ? {}
      : { 'if-modified-since': question.ifModifiedSince }),
  };
}

/** Refuses by its head what need not be read. */
function refuseUnasked(
  headers: ReadonlyMap<string, string>,
  { types }: FetchQuestion,
  { size }: FetchSettings,
): void {
  const type = (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (!types.includes(type)) {
    throw new FetchRefused(
      'TYPE',
      `The answer is ${type === '' ? 'of no type' : JSON.stringify(type)}, not ${types.join(' or ')}.`,
    );
  }
  if (Number(headers.get('content-length') ?? 0) > size.sent) {
    throw new FetchRefused('SIZE', `The answer has more than ${size.sent} bytes as they are sent.`);
  }
}

function firstOf(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(headers).flatMap(([name, value]) => {
      const first = Array.isArray(value) ? value[0] : value;
      return first === undefined ? [] : [[name.toLowerCase(), first] as const];
    }),
  );
}

/** @param spent the time that was given, where it is over. */
function toRefusal(error: unknown, url: string, spent: number | null): Fetched {
  const refused = causeOf(error);
  if (refused !== null) {
    return { kind: 'REFUSED', reason: refused.reason, message: refused.message };
  }
  if (spent !== null) {
    const message = `${url} did not answer whole within ${spent / 1_000} s.`;
    return { kind: 'REFUSED', reason: 'TIME', message };
  }
  const why = error instanceof Error ? error.message : String(error);
  return { kind: 'REFUSED', reason: 'NETWORK', message: `${url} could not be fetched (${why}).` };
}

function causeOf(error: unknown): FetchRefused | null {
  if (error instanceof FetchRefused) return error;
  return error instanceof Error && error.cause !== undefined ? causeOf(error.cause) : null;
}
