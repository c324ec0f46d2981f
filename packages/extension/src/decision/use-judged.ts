import { useMemo } from 'preact/hooks';
import { type Question, useAsked } from '../panel/use-asked.ts';
import { type Asked, ask } from '../server/ask.ts';
import { type AnsweredProgram, FactsAnswerSchema } from './answered-facts.ts';
import { askPublished } from './ask-published.ts';
import { FACTS_DOCUMENT } from './facts-document.ts';
import { type JudgedProgram, toJudged } from './judged-program.ts';
import type { Published } from './published.ts';
import { localToday } from '../today.ts';

/** What a decision on programs needs to know. */
export interface Grounds {
  /** In the order asked. */
  readonly programs: readonly JudgedProgram[];
  readonly published: Published;
  /** Why the server shows none of them; null where it does. */
  readonly refused: string | null;
  readonly today: string;
}

/** Programs that came while this page is open, by server and id, so that another order asks for nothing. */
const known = new Map<string, AnsweredProgram>();

/** Programs with their claims, and what is published: asked by the ids of programs, and by nothing of the reader. */
export function useJudged(server: string, slugs: readonly string[]): Question<Grounds> {
  const key = `${server} ${slugs.join()}`;
  const facts = useAsked(`facts ${key}`, () => askFacts(server, slugs));
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
      known.clear();
      facts.again();
      published.again();
    },
  };
}

async function askFacts(
  server: string,
  programs: readonly string[],
): Promise<Asked<readonly AnsweredProgram[] | string>> {
  const kept = programs.flatMap((slug) => known.get(`${server} ${slug}`) ?? []);
  if (kept.length === programs.length) return { kind: 'FRESH', answer: kept };
  const asked = await ask(server, FACTS_DOCUMENT, { programs }, FactsAnswerSchema);
  if (asked.kind === 'FAILED') return asked;
  const { comparison } = asked.answer;
  if (comparison.__typename !== 'Comparison') return { ...asked, answer: comparison.message };
  const answer = comparison.columns.map(({ program }) => program);
  if (asked.kind === 'FRESH') {
    for (const program of answer) known.set(`${server} ${program.slug}`, program);
  }
  return { ...asked, answer };
}

/** Programs without published figures are worth showing: what needs these is then unknown. */
function together(
  facts: Asked<readonly AnsweredProgram[] | string>,
  published: Asked<Published>,
): Asked<Grounds> {
  if (facts.kind === 'FAILED') return facts;
  if (published.kind === 'FAILED') return { ...published };
  const today = localToday();
  const listed = typeof facts.answer === 'string' ? null : facts.answer;
  const answer: Grounds = {
    programs: (listed ?? []).map((program) => toJudged(program, today)),
    published: published.answer,
    refused: typeof facts.answer === 'string' ? facts.answer : null,
    today,
  };
  return { ...facts, answer };
}
