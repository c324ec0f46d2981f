import type { AnsweredClaim } from '../server/answers.ts';
import { CORE_WORDS } from '../words/core.ts';

/** Codes, dates and abbreviations are read alike in every language; words of a catalogue are English. */
const ENGLISH = /\p{Ll}{2,}.* /u;

/** A part of a text: our own words, or what they pass on in English. */
interface Piece {
  readonly words: string;
  readonly own: boolean;
}

/** What claims pass on as a catalogue writes it, in English: notes, conditions, outcomes. Nothing where all is English. */
export function passedOn(claims: readonly Pick<AnsweredClaim, 'value'>[]): string[] {
  if (CORE_WORDS.locale === 'en') return [];
  const texts = claims.flatMap(({ value }) => textsIn(value));
  return [...new Set(texts.filter((text) => ENGLISH.test(text)))];
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** A text whose English parts are marked as such, for those who hear it. @param english what it may pass on */
export function Said({
  text,
  english,
}: {
  readonly text: string;
  readonly english: readonly string[];
}) {
  return <>{piecesOf(text, english).map(SaidPiece)}</>;
}

/** One part of a text. */
export function SaidPiece({ words, own }: Piece) {
  return own ? <>{words}</> : <span lang="en">{words}</span>;
}

/** A text in parts; of words that begin at one place the longest count. */
export function piecesOf(text: string, english: readonly string[]): Piece[] {
  const [first] = english
    .map((words) => ({ words, at: text.indexOf(words) }))
    .filter(({ words, at }) => at >= 0 && words !== '')
    .toSorted((a, b) => a.at - b.at || b.words.length - a.words.length);
  if (first === undefined) return text === '' ? [] : [{ words: text, own: true }];
  const { words, at } = first;
  return [
    ...piecesOf(text.slice(0, at), []),
    { words, own: false },
    ...piecesOf(text.slice(at + words.length), english),
  ];
}
