import { type Asked, ask } from '../server/ask.ts';
import { PublishedAnswerSchema, toPublished } from './answered-published.ts';
import type { Published } from './published.ts';
import { PUBLISHED_DOCUMENT, rateDays } from './published-document.ts';
import { localToday } from '../today.ts';

/** What came while this page is open, by server and day. */
const answered = new Map<string, Asked<Published>>();

/** Published figures and rates, asked once a day and page. */
export async function askPublished(server: string): Promise<Asked<Published>> {
  const today = localToday();
  const key = `${server} ${today}`;
  const known = answered.get(key);
  if (known !== undefined) return known;
  const variables = { dates: rateDays(today) };
  const asked = await ask(server, PUBLISHED_DOCUMENT, variables, PublishedAnswerSchema);
  if (asked.kind === 'FAILED') return asked;
  const published = { ...asked, answer: toPublished(asked.answer) };
  if (asked.kind === 'FRESH') answered.set(key, published);
  return published;
}
