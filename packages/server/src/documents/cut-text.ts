import { MARK } from './part-schema.ts';

/** A part that stands in a text as a mark. */
export interface Mark {
  /** The number of the part in its document. */
  readonly part: number;
  /** The number of the object among those that the request met. */
  readonly object: number;
}

/** JSON cut at its marks. */
export interface CutText {
  readonly marks: readonly Mark[];
  /** What stands before the first mark, between two, and after the last one. */
  readonly between: readonly string[];
}

const HEAD = `{"${MARK}`;

/** Cuts JSON at every `{"_part0":12}`. In a string of JSON no such thing can stand: its quotes are escaped there. */
export function cutAtMarks(json: string): CutText {
  const marks: Mark[] = [];
  const between: string[] = [];
  let from = 0;
  for (let at = json.indexOf(HEAD); at !== -1; at = json.indexOf(HEAD, at + 1)) {
    const part = endOfDigits(json, at + HEAD.length);
    if (!json.startsWith('":', part)) continue;
    const object = endOfDigits(json, part + 2);
    if (json[object] !== '}') continue;
    between.push(json.slice(from, at));
    marks.push({
      part: Number(json.slice(at + HEAD.length, part)),
      object: Number(json.slice(part + 2, object)),
    });
    from = object + 1;
  }
  between.push(json.slice(from));
  return { marks, between };
}

function endOfDigits(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) >= ZERO && text.charCodeAt(at) <= NINE) at += 1;
  return at;
}

const [ZERO, NINE] = [0x30, 0x39];
