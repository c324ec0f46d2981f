import type { AnsweredValue } from '../server/answers.ts';
import { WORDS } from '../words/words.ts';
import { sourceName } from './source-name.ts';

/** Where a value comes from in two words: "official page", "register and 2 more"; empty without a source. */
export function originOf({ claims, agreeing }: Pick<AnsweredValue, 'claims' | 'agreeing'>): string {
  const [first] = claims;
  if (first === undefined) return '';
  const sources = new Set(
    [...claims, ...agreeing].map(({ source }) => `${source.title}\n${source.url}`),
  );
  const name = sourceName(first.source);
  return sources.size > 1 ? `${name} ${WORDS.andMore(sources.size - 1)}` : name;
}
