import type { ComponentChildren } from 'preact';
import { browser } from 'wxt/browser';
import { formatDate } from '../panel/format-date.ts';
import type { Question } from '../panel/use-asked.ts';
import type { Asked } from '../server/ask.ts';
import { failureText } from '../server/failure-text.ts';
import { WORDS } from '../words/words.ts';
import { Skeleton } from './skeleton.tsx';

/** Shows what a question came to: its answer, the last one with its date, or what is wrong and what to do. */
export function Answered<Answer>({
  question,
  children,
}: {
  readonly question: Question<Answer>;
  readonly children: (answer: Answer) => ComponentChildren;
}) {
  const { asked, pending, again } = question;
  if (asked === null) return <Skeleton />;
  return (
    <>
      {asked.kind !== 'FRESH' && <Trouble asked={asked} pending={pending} onAgain={again} />}
      {asked.kind !== 'FAILED' && (
        <div class="answered" aria-busy={pending}>
          {children(asked.answer)}
        </div>
      )}
    </>
  );
}

function Trouble({
  asked,
  pending,
  onAgain,
}: {
  readonly asked: Exclude<Asked<unknown>, { kind: 'FRESH' }>;
  readonly pending: boolean;
  readonly onAgain: () => void;
}) {
  return (
    <section class="trouble" role="alert">
      <p>
        <b>{failureText(asked.failure)}</b>{' '}
        {asked.kind === 'STALE' && WORDS.stale(formatDate(asked.date))}
      </p>
      <div class="buttons">
        <button type="button" class="button" aria-disabled={pending} onClick={onAgain}>
          {WORDS.retry}
        </button>
        <button type="button" class="button" onClick={() => void browser.runtime.openOptionsPage()}>
          {WORDS.settings}
        </button>
      </div>
    </section>
  );
}
