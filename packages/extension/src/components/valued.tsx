import type { AnsweredValue } from '../server/answers.ts';
import { Certainty } from './certainty.tsx';

/** Longer words may break, so nothing is held to them. */
const BREAKABLE = 24;

/** A value with its qualifier and its certainty; the dots never begin a line of their own. */
export function Valued({
  text,
  qualifier = '',
  certainty,
}: {
  readonly text: string;
  readonly qualifier?: string;
  readonly certainty: AnsweredValue['certainty'];
}) {
  if (certainty === null) {
    return (
      <>
        {text}
        {qualifier !== '' && <span class="soft"> {qualifier}</span>}
      </>
    );
  }
  const [before, last] = lastWord(qualifier === '' ? text : qualifier);
  const tail = (
    <>
      {before}
      <span class="together">
        {last} <Certainty grade={certainty} />
      </span>
    </>
  );
  if (qualifier === '') return tail;
  return (
    <>
      {text} <span class="soft">{tail}</span>
    </>
  );
}

/** A text in front of its last word, and that word; the whole text where the word is too long to hold together. */
function lastWord(text: string): [string, string] {
  const place = text.lastIndexOf(' ') + 1;
  return text.length - place > BREAKABLE
    ? [`${text} `, '']
    : [text.slice(0, place), text.slice(place)];
}
