import { isCancel, log, multiselect, note, select, text } from '@clack/prompts';
import { attributeOf, rowLabel } from '@second-opinion/core';
import type { Kysely } from 'kysely';
import * as v from 'valibot';
import type { ContributedEntry, ContributionContent } from '../contributions/content.ts';
import { standingClaims } from '../database/contribution/bring-claims.ts';
import { contributionsAfter } from '../database/contribution/contributions.ts';
import { findProgramsBySlug } from '../database/queries/programs.ts';
import type { Database } from '../database/tables.ts';
import { decide } from '../review/decide.ts';
import { describeContribution } from '../review/described-contribution.ts';
import { type ReviewRules, faultOfReason } from '../review/reviewer.ts';
import { type ReviewedContribution, toReviewed } from '../schema/reviewed-contribution.ts';
import { CommandError } from './command-error.ts';
import { openExisting } from './open-existing.ts';
import { type GlobalOptions, runCommand } from './run-command.ts';
import { today } from './today.ts';

/** Options of `review`. */
export interface ReviewOptions extends GlobalOptions {
  /** Who reviews: it signs every decision. */
  readonly name: string;
}

/** Goes through what waits, one after the other, and asks what is to become of it. Ends where nothing waits, or on Ctrl-C. */
export function review(options: ReviewOptions): Promise<void> {
  return runCommand(options, async (run) => {
    if (!process.stdin.isTTY || run.json) {
      throw new CommandError(
        'This asks questions, so it needs a terminal: programs review by GraphQL (reviewContribution).',
      );
    }
    const config = await run.config();
    const database = await openExisting(config.database);
    try {
      const rules = { twoPersons: config.reviewers === 2 };
      const decided = await reviewAll(database, `${options.name} [terminal]`, rules);
      return { text: `${decided} reviewed.`, data: { decided } };
    } finally {
      await database.destroy();
    }
  });
}

async function reviewAll(
  database: Kysely<Database>,
  reviewer: string,
  rules: ReviewRules,
): Promise<number> {
  let [after, decided] = [0, 0];
  for (;;) {
    const [row] = await contributionsAfter(database, 'WAITING', after, 1);
    if (row === undefined) return decided;
    after = row.id;
    const reviewed = toReviewed(row);
    const verdict = await ask(database, reviewed);
    if (verdict === 'END') return decided;
    if (verdict === 'LATER') continue;
    const reviewing = { ...rules, reviewer, today: today(), now: new Date() };
    const done = await decide(database, { contributionId: row.id, ...verdict }, reviewing);
    if (done.kind === 'REFUSED') log.warn(done.message);
    else {
      decided += 1;
      log.success(
        done.state === 'WAITING' ? 'A second person has to agree.' : done.state.toLowerCase(),
      );
    }
  }
}

interface Answer {
  readonly accept: boolean;
  readonly reason: string;
  readonly amended: ContributionContent | null;
}

async function ask(
  database: Kysely<Database>,
  reviewed: ReviewedContribution,
): Promise<Answer | 'LATER' | 'END'> {
  const { row, content } = reviewed;
  const slug = content.program;
  const [program] = slug === null ? [] : await findProgramsBySlug(database, [slug]);
  const standing = program === undefined ? [] : await standingClaims(database, program.id);
  note(describeContribution(reviewed, standing), `Contribution ${row.id}`);
  const chosen = await select({
    message: 'What becomes of it?',
    options: [
      content.question === null
        ? { value: 'accept', label: 'Accept', hint: 'the page says so' }
        : { value: 'accept', label: 'Accept', hint: 'yes, it is so' },
      ...(content.entries.length === 0
        ? []
        : [{ value: 'amend', label: 'Accept in part, or amended' }]),
      { value: 'reject', label: 'Reject' },
      { value: 'later', label: 'Later' },
    ],
  });
  if (isCancel(chosen)) return 'END';
  if (chosen === 'later') return 'LATER';
  const amended = chosen === 'amend' ? await askEntries(content) : null;
  if (amended === 'END') return 'END';
  const reason = await text({
    message: 'Why? The contributor reads it.',
    validate: (given) => faultOfReason(given ?? '') ?? undefined,
  });
  if (isCancel(reason)) return 'END';
  return { accept: chosen !== 'reject', reason, amended };
}

/** Which values are accepted, and as what. */
async function askEntries(content: ContributionContent): Promise<ContributionContent | 'END'> {
  const kept = await multiselect({
    message: 'Which values?',
    options: content.entries.map(({ attribute, value }, place) => ({
      value: place,
      label: `${rowLabel(attribute, attributeOf(attribute).qualify(value))}: ${attributeOf(attribute).format(value)}`,
    })),
    initialValues: content.entries.map((_entry, place) => place),
  });
  if (isCancel(kept)) return 'END';
  const entries: ContributedEntry[] = [];
  for (const [place, entry] of content.entries.entries()) {
    if (!kept.includes(place)) continue;
    const value = await askValue(entry);
    if (value === 'END') return 'END';
    entries.push({ ...entry, value });
  }
  return { ...content, entries };
}

async function askValue({
  attribute,
  value,
}: ContributedEntry): Promise<ContributedEntry['value'] | 'END'> {
  const schema = v.pipe(v.string(), v.parseJson(), attributeOf(attribute).schema);
  const written = await text({
    message: attributeOf(attribute).label,
    initialValue: JSON.stringify(value),
    validate: (given) => {
      const read = v.safeParse(schema, given);
      return read.success ? undefined : read.issues[0].message;
    },
  });
  return isCancel(written) ? 'END' : v.parse(schema, written);
}
