import { type Kysely, type RawBuilder, sql } from 'kysely';
import { engineOf } from '../engine.ts';
import type { Database } from '../tables.ts';

/** Between the fields of a card, and between cards: signs that no text of a catalogue has. */
const [FIELD, CARD] = ['\u001F', '\u001E'];

/** What the index of cards reads of a program, by its place in the text. No column of another table is called so. */
const PLACES = {
  programId: 0,
  institutionId: 1,
  award: 2,
  status: 3,
  umbrella: 4,
  country: 5,
  region: 6,
  known: 7,
  claims: 8,
  fullTimeMonthsMin: 9,
  fullTimeMonthsMax: 10,
  partTimeMonthsMin: 11,
  partTimeMonthsMax: 12,
  anyModeMonthsMin: 13,
  anyModeMonthsMax: 14,
  domesticYearMin: 15,
  domesticYearMax: 16,
  domesticYearCurrency: 17,
  domesticTotalMin: 18,
  domesticTotalMax: 19,
  domesticTotalCurrency: 20,
  internationalYearMin: 21,
  internationalYearMax: 22,
  internationalYearCurrency: 23,
  internationalTotalMin: 24,
  internationalTotalMax: 25,
  internationalTotalCurrency: 26,
  audiences: 27,
  deliveries: 28,
  research: 29,
  clinicalTraining: 30,
  traineeStatus: 31,
  languages: 32,
  credits: 33,
  admission: 34,
} as const;

/** A value of a card. */
export type CardField = keyof typeof PLACES;

/** A card as the database writes its values as text. */
export interface CardText {
  readonly slug: string;
  readonly name: string;
  readonly specialties: readonly string[];
  readonly fields: readonly string[];
}

/** A value of a card as text; null where it is not known. */
export function textOf({ fields }: Pick<CardText, 'fields'>, field: CardField): string | null {
  const text = fields[PLACES[field]];
  return text === undefined || text === '' ? null : text;
}

/** Some cards, by id, which is by slug, and the highest id of all. */
export interface CardTexts {
  readonly cards: readonly CardText[];
  readonly last: number;
}

/**
 * The cards of row ids above one and up to another. One row of long texts: of a million programs, rows of forty values each would take
 * most of a minute to be made into objects.
 */
export async function cardTexts(
  database: Kysely<Database>,
  above: number,
  upTo: number,
): Promise<CardTexts> {
  const within = sql`program.id > ${above} and program.id <= ${upTo}`;
  const join = joinedBy(database);
  const fields = Object.keys(PLACES).map((field) => asText(field));
  const { rows } = await sql<Texts>`
    select (select max(id) from program) as last, ${join(sql`slug`)} as slugs, ${join(sql`name`)} as names,
      ${join(sql`line`)} as cards, (
        select ${join(sql`entry`)} from (
          select program_id || ${sql.lit(FIELD)} || specialty as entry from program_specialty
          where program_id > ${above} and program_id <= ${upTo} order by program_id, place
        ) as entries
      ) as specialties
    from (
      select program.slug, ${asText('name')} as name,
        ${sql.join(fields, sql` || ${sql.lit(FIELD)} || `)} as line
      from program join program_card as card on card.program_id = program.id
      where ${within} and card.program_id > ${above} and card.program_id <= ${upTo} order by program.id
    ) as lines`.execute(database);
  const [row] = rows;
  return row === undefined
    ? { cards: [], last: 0 }
    : { cards: readTexts(row), last: row.last ?? 0 };
}

/** As the database answers: null where there are none. */
interface Texts {
  readonly last: number | null;
  readonly slugs: string | null;
  readonly names: string | null;
  readonly cards: string | null;
  readonly specialties: string | null;
}

/** Texts of several rows as one, in the order in which they come. */
function joinedBy(database: Kysely<Database>): (text: RawBuilder<unknown>) => RawBuilder<unknown> {
  return engineOf(database) === 'postgres'
    ? (text) => sql`string_agg(${text}, ${sql.lit(CARD)})`
    : (text) => sql`group_concat(${text}, ${sql.lit(CARD)})`;
}

/** What sources write as they like; all other values are codes and numbers. */
const FREE: ReadonlySet<string> = new Set(['name', 'award']);

/** A value as text, without the signs that stand between values. */
function asText(field: string): RawBuilder<unknown> {
  const text = sql`coalesce(cast(${sql.ref(field)} as text), '')`;
  if (!FREE.has(field)) return text;
  return sql`replace(replace(${text}, ${sql.lit(FIELD)}, ' '), ${sql.lit(CARD)}, ' ')`;
}

function readTexts({ slugs, names, cards, specialties }: Texts): CardText[] {
  if (slugs === null || names === null || cards === null) return [];
  const [ownSlugs, ownNames] = [slugs.split(CARD), names.split(CARD)];
  const entries = specialties === null ? [] : specialties.split(CARD);
  let next = 0;
  return cards.split(CARD).map((line, place): CardText => {
    const fields = line.split(FIELD);
    const own: string[] = [];
    for (
      const before = `${fields[0]}${FIELD}`;
      entries[next]?.startsWith(before) === true;
      next += 1
    ) {
      own.push((entries[next] ?? '').slice(before.length));
    }
    return { slug: ownSlugs[place] ?? '', name: ownNames[place] ?? '', specialties: own, fields };
  });
}
