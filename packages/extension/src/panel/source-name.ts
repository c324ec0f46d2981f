import type { AnsweredSource } from '../server/answers.ts';
import { WORDS } from '../words/words.ts';

/** Longer names do not fit beside a fact. */
const ROOM = 26;

/** A source in a word or two: its publisher where that is short, else what kind it is. */
export function sourceName({ publisher, kind }: AnsweredSource): string {
  const short = publisher?.replace(/\s*\(.*\)$/, '') ?? '';
  return short !== '' && short.length <= ROOM ? short : WORDS.sourceKinds[kind];
}

/** An address that may be opened from the panel, or null: only the web's own. */
export function safeLink(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) ? url : null;
}
