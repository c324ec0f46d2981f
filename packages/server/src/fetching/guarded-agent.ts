import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import { type LookupFunction, isIP } from 'node:net';
import { callbackify } from 'node:util';
import { Agent, buildConnector } from 'undici';
import { type AllowedRanges, isAllowed, isPublicAddress } from './public-address.ts';
import { FetchRefused } from './refusal.ts';

/** All addresses of a name. */
export type Resolve = (name: string) => Promise<readonly LookupAddress[]>;

/** How long a connection may take to come about, in milliseconds. */
const PATIENCE = 10_000;

/** Connections to one host at a time: a guest is polite. */
const CONNECTIONS = 2;

/** The largest head of an answer, in bytes. */
const HEAD = 16_384;

/**
 * Connections to the public internet and nowhere else. Where a name leads is asked, judged and used in one step, for each
 * connection: an answer that changes between two questions changes nothing.
 * @param resolve the system's resolver where it is left out.
 */
export function guardedAgent(allowed: AllowedRanges, resolve: Resolve = resolveBySystem): Agent {
  const judge = (address: string, host: string): void => {
    if (isPublicAddress(address) || isAllowed(address, allowed)) return;
    throw new FetchRefused(
      'ADDRESS',
      `${host} is at ${address}, which is not of the public internet.`,
    );
  };
  const connect = buildConnector({ timeout: PATIENCE, lookup: judgedLookup(resolve, judge) });
  return new Agent({
    connections: CONNECTIONS,
    allowH2: false,
    maxHeaderSize: HEAD,
    connect: (options, done) => {
      const host = options.hostname.replace(/^\[|\]$/g, '');
      try {
        // An address needs no look-up, so it would be asked of nobody.
        if (isIP(host) !== 0) judge(host, host);
      } catch (error) {
        done(error instanceof Error ? error : new Error(String(error)), null);
        return;
      }
      connect(options, done);
    },
  });
}

/** Answers with all addresses of a name or, where one of them is not to be had, with none: mixed ones are a trick. */
function judgedLookup(
  resolve: Resolve,
  judge: (address: string, host: string) => void,
): LookupFunction {
  const ask = callbackify(async (host: string) => {
    const addresses = await resolve(host);
    for (const { address } of addresses) judge(address, host);
    return addresses;
  });
  return (host, options: LookupOptions, done) => {
    ask(host, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error !== null) done(error, []);
      else if (options.all === true || first === undefined) done(null, [...addresses]);
      else done(null, first.address, first.family);
    });
  };
}

function resolveBySystem(name: string): Promise<readonly LookupAddress[]> {
  return new Promise((resolve, reject) => {
    lookup(name, { all: true }, (error, addresses) => {
      if (error === null) resolve(addresses);
      else reject(error);
    });
  });
}
