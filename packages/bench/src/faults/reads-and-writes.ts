import { type LoadedInstitution, loadCatalogue } from '@second-opinion/catalogue';
import type { BalancedClient, Outcome } from './balanced-client.ts';

/** What came of many requests. */
export interface Tally {
  answers: number;
  /** Answers that say something else than the catalogue does, with what they said. */
  readonly wrong: string[];
  /** Requests that a connection broke under: when, counted in milliseconds from the beginning, and to which server. */
  readonly broken: { readonly at: number; readonly port: number; readonly reason: string }[];
  /** Addresses of contributions that a server has said to have. */
  readonly written: string[];
}

/** One program that is asked for, and what is right of it. */
interface Known {
  readonly slug: string;
  readonly name: string;
  readonly domain: string;
}

const QUERY = 'query ($slug: String!) { program(slug: $slug) { slug name } }';

const WRITE = `mutation ($contribution: ContributionInput!) {
  contribute(contribution: $contribution) { ... on ContributionQueued { code doubled } }
}`;

/** Of so many requests of one caller the last writes. */
const WRITES_EACH = 20;

/** @throws where the catalogue has faults. */
export async function knownPrograms(): Promise<readonly Known[]> {
  const read = await loadCatalogue();
  if (read.kind === 'FAULTY') throw new Error('the catalogue has faults: pnpm catalogue check');
  return read.institutions.flatMap(programsOf);
}

function programsOf({ institution, programs }: LoadedInstitution): Known[] {
  const [domain] = institution.domains;
  return domain === undefined ? [] : programs.map(({ slug, name }) => ({ slug, name, domain }));
}

/** Lets many callers ask and write, each one request after the other, until they are told to end. */
export async function askAndWrite(
  client: BalancedClient,
  programs: readonly Known[],
  callers: number,
  ending: AbortSignal,
): Promise<Tally> {
  const tally: Tally = { answers: 0, wrong: [], broken: [], written: [] };
  const started = performance.now();
  const take = (outcome: Outcome, right: (body: string) => boolean): boolean => {
    if (outcome.kind === 'BROKEN') {
      const { port, reason } = outcome;
      tally.broken.push({ at: performance.now() - started, port, reason });
      return false;
    }
    tally.answers += 1;
    if (outcome.status === 200 && right(outcome.body)) return true;
    tally.wrong.push(`${outcome.status} ${outcome.body.slice(0, 300)}`);
    return false;
  };
  const call = async (caller: number): Promise<void> => {
    for (let turn = 0; !ending.aborted; turn += 1) {
      const known = programs[(caller * 31 + turn * 7) % programs.length];
      if (known === undefined) throw new RangeError('there is no program to ask for');
      const { slug, name, domain } = known;
      if (turn % WRITES_EACH < WRITES_EACH - 1) {
        const right = JSON.stringify({ data: { program: { slug, name } } }).slice(0, -1);
        const outcome = await client.post({ query: QUERY, variables: { slug } });
        take(outcome, (body) => body.startsWith(right));
      } else {
        const address = `https://www.${domain}/fault-${caller}-${turn}`;
        const contribution = { kind: 'WRONG_PROGRAM', program: slug, address, entries: [] };
        // Counted as another caller each time: nobody is refused for sending much.
        const from = `10.${caller % 256}.${(turn >> 8) % 256}.${turn % 256}`;
        const body = { query: WRITE, variables: { contribution } };
        const outcome = await client.post(body, { 'x-forwarded-for': from });
        if (take(outcome, (text) => text.includes('"code":"'))) tally.written.push(address);
      }
    }
  };
  await Promise.all(Array.from({ length: callers }, (_none, caller) => call(caller)));
  return tally;
}
