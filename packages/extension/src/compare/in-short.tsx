import type { Difference } from '@second-opinion/core';
import { COMPARE_PAGE_WORDS } from '../words/compare-page.ts';

/** The few sentences that a reader would want first. */
export function InShort({ differences }: { readonly differences: readonly Difference[] }) {
  const words = COMPARE_PAGE_WORDS.inShort;
  return (
    <section class="in-short" aria-labelledby="in-short">
      <h2 id="in-short">{words.title}</h2>
      {differences.length === 0 ? (
        <p class="soft">{words.none}</p>
      ) : (
        <ul>
          {differences.map(({ kind, text }) => (
            <li key={text} data-kind={kind}>
              {text}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
