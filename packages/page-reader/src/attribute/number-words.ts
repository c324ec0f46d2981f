const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  a: 1,
  an: 1,
  single: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  eighteen: 18,
  twenty: 20,
  thirty: 30,
  sixty: 60,
  twentyfour: 24,
  thirtysix: 36,
  'twenty-four': 24,
  'thirty-six': 36,
};

/** A number in digits or words, with halves: for use inside larger patterns. One capture group. */
export const NUMBER =
  '(\\d{1,3}(?:\\.\\d{1,3})?(?: ?[½¼¾]| 1/2)?|one and a half|two and a half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty[- ]?four|thirty[- ]?six|twenty)';

/** The value of a text that `NUMBER` matched, or null where it is none. */
export function parseNumber(text: string): number | null {
  const lower = text.toLowerCase();
  if (lower.endsWith('and a half')) return (WORDS[lower.split(' ')[0] ?? ''] ?? 0) + 0.5;
  const word = WORDS[lower] ?? WORDS[lower.replace(/[\s-]/, '')];
  if (word !== undefined) return word;
  // Five, or a half whose point was lost: not to be guessed.
  if (lower === '05') return null;
  const match = /^(\d{1,3}(?:\.\d{1,3})?)(?: ?([½¼¾])| (1\/2))?$/.exec(lower);
  if (match === null) return null;
  const [, whole = '', mark, half] = match;
  const fraction =
    half !== undefined || mark === '½' ? 0.5 : mark === '¼' ? 0.25 : mark === '¾' ? 0.75 : 0;
  return Number(whole) + fraction;
}
