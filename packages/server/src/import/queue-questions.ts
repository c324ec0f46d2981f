import type { Kysely } from 'kysely';
import type { ContributionContent } from '../contributions/content.ts';
import { fingerprintOf } from '../contributions/fingerprint.ts';
import { writeAudit } from '../database/contribution/audit.ts';
import { queueContribution, statesOf } from '../database/contribution/contributions.ts';
import type { Database } from '../database/tables.ts';
import type { ReviewItem } from '../register/findings.ts';
import type { RegisterFacts } from '../register/imported.ts';
import { questionsOf } from './questions.ts';

/** What became of the questions of an import. */
export interface QueuedQuestions {
  /** How many are new in the queue. */
  readonly added: number;
  /** How many wait there from before. */
  readonly waiting: number;
  /** The items that still wait for a person: what was answered before is asked no more. */
  readonly open: readonly ReviewItem[];
}

/**
 * Puts what an import did not decide into the queue of reviews, once: whatever the import finds again is there already. Within
 * the import's transaction, which holds the catalogue's lock.
 * @param at ISO 8601 in UTC.
 */
export async function queueQuestions(
  database: Kysely<Database>,
  items: readonly ReviewItem[],
  registers: readonly RegisterFacts[],
  at: string,
): Promise<QueuedQuestions> {
  const asked = items.map((item) => {
    const register = registers.find(({ key }) => key === item.register);
    const contents = register === undefined ? [] : questionsOf(item, register);
    return { item, questions: contents.map((content) => withFingerprint(content)) };
  });
  const fingerprints = asked.flatMap(({ questions }) => questions.map((each) => each.fingerprint));
  const states = new Map(await statesOf(database, fingerprints));
  let [added, waiting] = [0, 0];
  const open: ReviewItem[] = [];
  for (const { item, questions } of asked) {
    for (const question of questions) {
      const state = states.get(question.fingerprint);
      if (state === 'WAITING') waiting += 1;
      if (state !== undefined) continue;
      await queue(database, question, at);
      states.set(question.fingerprint, 'WAITING');
      added += 1;
    }
    const waits = questions.some(({ fingerprint }) => states.get(fingerprint) === 'WAITING');
    if (waits || questions.length === 0) open.push(item);
  }
  return { added, waiting, open };
}

interface Question {
  readonly content: ContributionContent;
  readonly fingerprint: string;
}

function withFingerprint(content: ContributionContent): Question {
  return { content, fingerprint: fingerprintOf(content) };
}

async function queue(
  database: Kysely<Database>,
  { content, fingerprint }: Question,
  at: string,
): Promise<void> {
  const origin = 'IMPORT';
  const { row } = await queueContribution(database, { content, origin, fingerprint, at });
  const { kind, address } = content;
  await writeAudit(database, {
    at,
    actor: 'import',
    action: 'CONTRIBUTION_RECEIVED',
    subject: `contribution ${row.id}`,
    detail: { fingerprint, kind, address },
  });
}
