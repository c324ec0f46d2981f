import type { AnsweredValue } from '../server/answers.ts';
import { Certainty } from './certainty.tsx';

/** Longer words may break, so nothing is held to them. */
const BREAKABLE = 24;

/** A value, a long one in lines, with its qualifier and its certainty; the dots never begin a line of their own. */
export function Valued({
  parts,
  qualifier = '',
  certainty,
}: {
  readonly parts: readonly string[];
  readonly qualifier?: string;
  readonly certainty: AnsweredValue['certainty'];
}) {
  const last = parts.at(-1) ?? '';
  return (
    <>
      {parts.slice(0, -1).map((part) => (
        <span key={part} class="part">
          {part}
        </span>
      ))}
      {qualifier === '' ? (
        <Held text={last} certainty={certainty} />
      ) : (
        <>
          {last}{' '}
          <span class="soft">
            <Held text={qualifier} certainty={certainty} />
          </span>
        </>
      )}
    </>
  );
}

/** A text whose last word the dots hold to. */
function Held({
  text,
  certainty,
}: {
  readonly text: string;
  readonly certainty: AnsweredValue['certainty'];
}) {
  if (certainty === null) return <>{text}</>;
  const [before, last] = lastWord(text);
  return (
    <>
      {before}
      <span class="together">
        {last} <Certainty grade={certainty} />
      </span>
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
