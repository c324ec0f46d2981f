import { useMemo } from 'preact/hooks';
import { type Question, useAsked } from '../panel/use-asked.ts';
import { type Asked, ask } from '../server/ask.ts';
import { type FactsAnswer, FactsAnswerSchema } from './answered-facts.ts';
import { askPublished } from './ask-published.ts';
import { FACTS_DOCUMENT } from './facts-document.ts';
import { type JudgedProgram, toJudged } from './judged-program.ts';
import type { Published } from './published.ts';
import { localToday } from './today.ts';

/** What a decision on programs needs to know. */
export interface Grounds {
  /** In the order asked. */
  readonly programs: readonly JudgedProgram[];
  readonly published: Published;
  /** Why the server shows none of them; null where it does. */
  readonly refused: string | null;
  readonly today: string;
}

/** Answers that came while this page is open, by what was asked. */
const answered = new Map<string, Asked<FactsAnswer>>();

/** Programs with their claims, and what is published: asked by the ids of programs, and by nothing of the reader. */
export function useJudged(server: string, slugs: readonly string[]): Question<Grounds> {
  const key = `${server} ${slugs.join()}`;
  const facts = useAsked(`facts ${key}`, () => askFacts(server, slugs, key));
  const published = useAsked(`published ${server}`, () => askPublished(server));
  const asked = useMemo(
    () =>
      facts.asked === null || published.asked === null
        ? null
        : together(facts.asked, published.asked),
    [facts.asked, published.asked],
  );
  return {
    asked,
    pending: facts.pending || published.pending,
    again: () => {
      answered.delete(key);
      facts.again();
      published.again();
    },
  };
}

async function askFacts(
  server: string,
  programs: readonly string[],
  key: string,
): Promise<Asked<FactsAnswer>> {
  const known = answered.get(key);
  if (known !== undefined) return known;
  const asked = await ask(server, FACTS_DOCUMENT, { programs }, FactsAnswerSchema);
  if (asked.kind === 'FRESH') answered.set(key, asked);
  return asked;
}

/** Programs without published figures are worth showing: what needs these is then unknown. */
function together(facts: Asked<FactsAnswer>, published: Asked<Published>): Asked<Grounds> {
  if (facts.kind === 'FAILED') return facts;
  if (published.kind === 'FAILED') return { ...published };
  const today = localToday();
  const { comparison } = facts.answer;
  const listed = comparison.__typename === 'Comparison';
  const answer: Grounds = {
    programs: listed ? comparison.columns.map(({ program }) => toJudged(program, today)) : [],
    published: published.answer,
    refused: listed ? null : comparison.message,
    today,
  };
  return { ...facts, answer };
}
