import type { ComponentChildren } from 'preact';
import { browser } from 'wxt/browser';
import { formatDate } from '../panel/format-date.ts';
import type { Question } from '../panel/use-asked.ts';
import { WORDS } from '../words/words.ts';

/** Shows what a question came to: its answer, the last one with its date, or what is wrong and what to do. */
export function Answered<Answer>({
  question,
  children,
}: {
  readonly question: Question<Answer>;
  readonly children: (answer: Answer) => ComponentChildren;
}) {
  const { asked, again } = question;
  if (asked === null) {
    return (
      <section role="status" aria-label={WORDS.loading}>
        {[72, 90, 64, 80].map((width) => (
          <span key={width} class="skeleton" style={{ width: `${width}%` }} />
        ))}
      </section>
    );
  }
  return (
    <>
      {asked.kind !== 'FRESH' && (
        <section class="notice" role="alert">
          <p>
            <b>{asked.failure.message}</b>{' '}
            {asked.kind === 'STALE' && WORDS.stale(formatDate(asked.date))}
          </p>
          <div class="buttons">
            <button type="button" class="button" onClick={again}>
              {WORDS.retry}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => void browser.runtime.openOptionsPage()}
            >
              {WORDS.settings}
            </button>
          </div>
        </section>
      )}
      {asked.kind !== 'FAILED' && children(asked.answer)}
    </>
  );
}
