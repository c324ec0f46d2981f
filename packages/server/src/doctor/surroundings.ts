import { readTrustedDocuments } from '../documents/trusted-documents.ts';
import type { Config } from '../config.ts';
import { listen } from '../http/listen.ts';
import { connectCounters } from '../limits/shared-counters.ts';
import { createLogger } from '../operations/logger.ts';
import { schema } from '../schema/schema.ts';
import { type Finding, fault, note, ok, reasonOf } from './finding.ts';

/** Whether the documents that a host trusts are queries of this version's schema. */
export async function lookAtDocuments({ trustedDocuments }: Config): Promise<Finding> {
  try {
    const documents = await readTrustedDocuments(schema, trustedDocuments);
    return ok('trusted documents', `${documents.size} can be asked for by id.`);
  } catch (error) {
    const remedy =
      'Mend the file, or take it out of TRUSTED_DOCUMENTS: the server does not start with it.';
    return fault('trusted documents', reasonOf(error), remedy);
  }
}

/** Whether the port is free, or answered by this very server. */
export async function lookAtPort({ port, host }: Config): Promise<Finding> {
  try {
    const { server } = await listen(() => Promise.resolve(), port, host);
    server.close();
    return ok('port', `${host}:${port} is free: no server runs here.`);
  } catch (error) {
    const answer = await asksHealth(port, host);
    return answer.includes('"second-opinion"')
      ? ok('port', `${host}:${port} is answered by Second Opinion.`)
      : fault('port', reasonOf(error), 'Stop the other program, or set PORT and HOST.');
  }
}

async function asksHealth(port: number, host: string): Promise<string> {
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  const signal = AbortSignal.timeout(2_000);
  try {
    return await (await fetch(`http://${name}:${port}/health`, { signal })).text();
  } catch {
    return '';
  }
}

/** Whether what counts callers for all processes answers; nothing where none is set. */
export async function lookAtCounters({ redis }: Config): Promise<readonly Finding[]> {
  if (redis === null) return [];
  const counters = await connectCounters(redis, createLogger('silent'));
  const shared = counters.shared();
  counters.close();
  const remedy =
    'Start Valkey or Redis, or mend REDIS_URL; until then each process counts for itself.';
  return [
    shared
      ? ok('rate limits', 'Redis counts for all processes together.')
      : fault('rate limits', 'REDIS_URL does not answer.', remedy),
  ];
}

/** What is set in a way that hardly anybody means. */
export function lookAtSettings({ publicUrl, proxies, host }: Config): readonly Finding[] {
  const outside = publicUrl !== null && !/^https?:\/\/(?:localhost|127\.|\[::1\])/.test(publicUrl);
  if (!outside) return [ok('settings', 'All are known and of the right kind.')];
  const found: Finding[] = [];
  if (proxies === 0 && publicUrl.startsWith('https:')) {
    found.push(
      note(
        'settings',
        'PUBLIC_URL is https, so a proxy stands in front, and TRUSTED_PROXIES is 0: all readers count as one.',
        'Set TRUSTED_PROXIES to the number of proxies.',
      ),
    );
  }
  if (publicUrl.startsWith('http:')) {
    const remedy = 'Put a proxy with a certificate in front: docs/hosting.md.';
    found.push(
      note('settings', 'PUBLIC_URL is http: what readers send can be read on its way.', remedy),
    );
  }
  if (proxies > 0 && host === '0.0.0.0') {
    const remedy = 'Listen on 127.0.0.1, or let a firewall keep others away.';
    const said =
      'Whoever reaches the port past the proxy can write any address into x-forwarded-for.';
    found.push(note('settings', said, remedy));
  }
  return found.length === 0 ? [ok('settings', 'All are known and of the right kind.')] : found;
}
