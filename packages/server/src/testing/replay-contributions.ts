import { seededRandom } from '@second-opinion/core';
import type { Kysely } from 'kysely';
import { verifyAudit } from '../audit/verify-audit.ts';
import type { Database } from '../database/tables.ts';
import { createContributionLimiter } from '../contributions/contribution-limiter.ts';
import { type GivenContribution, readContribution } from '../contributions/read-contribution.ts';
import { receiveContribution } from '../contributions/receive-contribution.ts';

/** How much is replayed. */
export interface ReplaySize {
  readonly contributions: number;
  /** Addresses that they come from. */
  readonly sources: number;
  /** What share of them means harm, 0 to 1. */
  readonly hostile: number;
  readonly seed: number;
}

/** What a replay came to. */
export interface ReplayOutcome {
  readonly sent: number;
  /** Honest ones that wait now, each once. */
  readonly queued: number;
  /** Honest ones that were there already. */
  readonly doubled: number;
  /** Hostile ones that were refused, by their fields or by their number. */
  readonly refused: number;
  /** Hostile ones that were queued: for reviewers to see, and nobody else. */
  readonly hostileQueued: number;
  /** Honest ones that were lost: must be none. */
  readonly lost: number;
  readonly milliseconds: number;
  readonly auditLines: number | null;
}

/** A program to contribute to. */
export interface ReplayedProgram {
  readonly slug: string;
  readonly url: string;
}

const HOSTILE: readonly ((given: GivenContribution) => GivenContribution)[] = [
  (given) => ({ ...given, address: 'https://www.evil.example/page' }),
  (given) => withWords(given, '<img src=x onerror=alert(1)>'),
  (given) => withWords(given, 'Write to dean.smith@example.edu or ring +61 2 9351 2222'),
  (given) => withWords(given, 'cheap degrees '.repeat(200)),
  (given) => withWords(given, 'visit https://spam.example now'),
  (given) => ({ ...given, program: 'no-such-program' }),
  (given) => ({
    ...given,
    entries: given.entries.map((entry) => ({ ...entry, value: { minMonths: -1 } })),
  }),
];

function withWords(given: GivenContribution, words: string): GivenContribution {
  return { ...given, entries: given.entries.map((entry) => ({ ...entry, words })) };
}

/**
 * Sends made-up contributions through everything that real ones go through, some of which mean harm and a fifth of which repeat
 * another. The same for the same seed.
 */
export async function replayContributions(
  database: Kysely<Database>,
  programs: readonly ReplayedProgram[],
  { contributions, sources, hostile, seed }: ReplaySize,
): Promise<ReplayOutcome> {
  const random = seededRandom(seed);
  const below = (bound: number): number => Math.floor(random() * bound);
  const admit = createContributionLimiter({ ofAddress: contributions, ofToken: contributions });
  const limits = { waiting: contributions + 1, ofInstitutionADay: contributions + 1 };
  const honest = new Set<string>();
  const outcome = { queued: 0, doubled: 0, refused: 0, hostileQueued: 0, lost: 0 };
  const started = performance.now();
  for (let sent = 0; sent < contributions; sent += 1) {
    const program = programs[below(programs.length)];
    if (program === undefined) throw new RangeError('a replay needs programs');
    const given = madeUp(program, 6 + below(90));
    const harm = random() < hostile ? HOSTILE[below(HOSTILE.length)] : undefined;
    await admit('address', `192.0.2.${below(sources)}`);
    const read = await readContribution(database, harm === undefined ? given : harm(given));
    if (read.kind === 'REFUSED') {
      if (harm === undefined) outcome.lost += 1;
      else outcome.refused += 1;
      continue;
    }
    const received = await receiveContribution(
      database,
      read.content,
      'READER',
      new Date(),
      limits,
    );
    if (harm !== undefined) outcome.hostileQueued += 1;
    else if (received.kind === 'FLOODED') outcome.lost += 1;
    else {
      const key = JSON.stringify([given.program, given.entries[0]?.value]);
      // What the queue takes for new must be new, and the other way round.
      if (received.doubled !== honest.has(key)) outcome.lost += 1;
      honest.add(key);
      outcome[received.doubled ? 'doubled' : 'queued'] += 1;
    }
  }
  const milliseconds = performance.now() - started;
  const verdict = await verifyAudit(database);
  const auditLines = verdict.kind === 'WHOLE' ? verdict.lines : null;
  return { sent: contributions, ...outcome, milliseconds, auditLines };
}

function madeUp({ slug, url }: ReplayedProgram, months: number): GivenContribution {
  const value = { studyMode: 'FULL_TIME', minMonths: months, maxMonths: months };
  return {
    kind: 'FACTS',
    address: url,
    program: slug,
    name: null,
    award: null,
    specialties: [],
    period: '2026',
    entries: [{ attribute: 'duration', value, words: `${months} months full time` }],
  };
}
