import type { AnsweredValue } from '../server/answers.ts';
import { Certainty } from './certainty.tsx';
import { Said, SaidPiece, piecesOf } from './said.tsx';

/** Longer words may break, so nothing is held to them. */
const BREAKABLE = 24;

/** A value, a long one in lines, with its qualifier and its certainty; the dots never begin a line of their own. */
export function Valued({
  parts,
  english,
  qualifier = '',
  certainty,
}: {
  readonly parts: readonly string[];
  /** What they pass on in English. */
  readonly english: readonly string[];
  readonly qualifier?: string;
  readonly certainty: AnsweredValue['certainty'];
}) {
  const last = parts.at(-1) ?? '';
  return (
    <>
      {parts.slice(0, -1).map((part) => (
        <span key={part} class="part">
          <Said text={part} english={english} />
        </span>
      ))}
      {qualifier === '' ? (
        <Held text={last} english={english} certainty={certainty} />
      ) : (
        <>
          <Said text={last} english={english} />{' '}
          <span class="soft">
            <Held text={qualifier} english={[]} certainty={certainty} />
          </span>
        </>
      )}
    </>
  );
}

/** A text whose last word the dots hold to. */
function Held({
  text,
  english,
  certainty,
}: {
  readonly text: string;
  readonly english: readonly string[];
  readonly certainty: AnsweredValue['certainty'];
}) {
  if (certainty === null) return <Said text={text} english={english} />;
  const pieces = piecesOf(text, english);
  const { words, own } = pieces.at(-1) ?? { words: '', own: true };
  const [before, last] = lastWord(words);
  return (
    <>
      {pieces.slice(0, -1).map(SaidPiece)}
      <SaidPiece words={before} own={own} />
      <span class="together">
        <SaidPiece words={last} own={own} /> <Certainty grade={certainty} />
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
