import { type Kysely, sql } from 'kysely';
import { type CardText, cardTexts } from '../queries/card-texts.ts';
import { changesBetween } from '../queries/revisions.ts';
import type { Database } from '../tables.ts';
import { type CardIndex, placeOfSlug } from './card-index.ts';
import { withChangedCards } from './changed-cards.ts';

/** More programs than this are read together with all others. */
const FEW = 20;

/** The cards of a revision. */
export interface IndexedRevision {
  readonly revision: number;
  readonly index: CardIndex;
}

/**
 * The cards of a later revision, from those of an earlier one: only what changed is read, which takes no longer among a million
 * programs. Null where that is not known or too much, and where programs came, went or were numbered anew.
 */
export async function nextIndex(
  database: Kysely<Database>,
  { revision: before, index }: IndexedRevision,
  revision: number,
): Promise<CardIndex | null> {
  const { programs } = await changesBetween(database, before, revision);
  if (programs === null || programs.added.length + programs.removed.length > 0) return null;
  if (programs.changed.length > FEW || !(await isNumberedAlike(database, index))) return null;
  const cards: CardText[] = [];
  for (const slug of programs.changed) {
    const id = index.ids[placeOfSlug(index, slug)];
    if (id === undefined) return null;
    cards.push(...(await cardTexts(database, id - 1, id)).cards);
  }
  return withChangedCards(index, cards);
}

/** So far apart are programs whose institutions weigh the same. */
const CYCLE = 1_009;

/** Whether programs belong to the institutions that they belonged to: to load a catalogue again gives those other ids. */
async function isNumberedAlike(
  database: Kysely<Database>,
  { ids, institutions }: CardIndex,
): Promise<boolean> {
  const { rows } = await sql<{ programs: number; sum: number | null }>`
    select count(*) as programs, cast(sum(institution_id * (id % ${sql.lit(CYCLE)})) as bigint) as sum
    from program`.execute(database);
  let sum = 0;
  for (const [place, id] of ids.entries()) sum += (institutions[place] ?? 0) * (id % CYCLE);
  return rows[0]?.programs === ids.length && (rows[0].sum ?? 0) === sum;
}
