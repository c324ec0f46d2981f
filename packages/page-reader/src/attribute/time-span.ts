import { NUMBER, parseNumber } from './number-words.ts';

/** A length of time in a text. */
export interface TimeSpan {
  readonly minMonths: number;
  readonly maxMonths: number;
  /** Full or part time, where the words beside it say so. */
  readonly studyMode: 'FULL_TIME' | 'PART_TIME' | null;
  /** Where in the text it stands. */
  readonly start: number;
  readonly end: number;
  /** The text says that it is a limit ("maximum", "up to", "within"), an accelerated way, or another stretch. */
  readonly limit: boolean;
  /** Counted in years or months, not in terms or weeks. */
  readonly calendar: boolean;
  /** "minimum", "at least", "about": no exact length. */
  readonly vague: boolean;
}

const UNIT =
  '(years?(?:/s)?|yrs?|months?|mths?|semesters?|trimesters?|quarters?|weeks?)(?! (?:units?|hours?|credits?))';
/** "2 years", "2–4 years", "two to three academic years", "four (4) years", "1 or 2 years", "18-month", "2 year/s". */
const SPAN = new RegExp(
  `(?<![\\d.,/$£€₹-])\\b${NUMBER}(?: ?\\(\\d{1,2}\\))?(?:(?: ?(?:-|–|—|to|or|/) ?)${NUMBER})?(?: ?\\(\\d{1,2}\\))?[ -]?(?:(?:academic|calendar|full|regular|consecutive|complete|(?:full|part)[- ]time|equivalent) )?${UNIT}(?![a-z])`,
  'giu',
);
const MONTHS: Readonly<Record<string, number>> = { y: 12, m: 1, s: 6, w: 12 / 52, t: 4, q: 3 };

const LIMIT_BEFORE =
  /(?:\bmax(?:imum)?\.?(?: (?:of|is|the|duration|period|length|time|candidature|study)){0,4}:?|\bup[- ]?to|\bno (?:more|longer) than|\bat most|\bnot exceed(?:ing)?|\bwithin(?: a maximum of)?|\blimit(?: of| is)?:?|\bover a period of up to|\bany time up to|\bless than|\bunder)\s{0,3}(?:the\s)?$/i;
const LIMIT_AFTER =
  /^\s{0,3}(?:\(?max(?:imum|\.)|limit\b|or less|accelerated|at most|\(accelerated)/i;
const VAGUE_BEFORE =
  /(?:\bmin(?:imum)?\.?(?: of| is|:)?|\bat least|\bas little as|\babout|\baround|\bapproximately|\bapprox\.?|\btypically|\bas few as|\bfrom)\s{0,3}$/i;
const PAUSE =
  /[;.]|,(?! ?(?:full|part|or\b))| and | or (?!equivalent|part[- ]time equivalent)| \/ |\|/gi;

/** Every length of time in a text, in order. */
export function findTimeSpans(text: string): TimeSpan[] {
  const source = text.slice(0, 2_000);
  const matches = [...source.matchAll(SPAN)];
  return matches.flatMap((match, at) => {
    const [whole, first = '', second, unit = ''] = match;
    const months = monthsOf(first, second, unit);
    if (months === null) return [];
    const start = match.index;
    const end = start + whole.length;
    const next = matches[at + 1];
    const before = source.slice(Math.max(endOf(matches[at - 1]), start - 60), start);
    const after = source.slice(end, Math.min(next?.index ?? source.length, end + 60));
    const span: TimeSpan = {
      ...months,
      studyMode: modesIn(whole)[0]?.mode ?? modeAround(before, after, next !== undefined),
      start,
      end,
      limit: LIMIT_BEFORE.test(before) || LIMIT_AFTER.test(after),
      calendar: /^[ym]/i.test(unit),
      vague: VAGUE_BEFORE.test(before),
    };
    return [span];
  });
}

function endOf(match: RegExpExecArray | undefined): number {
  return match === undefined ? 0 : match.index + match[0].length;
}

function monthsOf(
  first: string,
  second: string | undefined,
  unit: string,
): { minMonths: number; maxMonths: number } | null {
  const factor = MONTHS[unit.charAt(0).toLowerCase()];
  const from = parseNumber(first);
  const to = second === undefined ? from : parseNumber(second);
  if (factor === undefined || from === null || to === null || from > to) return null;
  const minMonths = Math.round(from * factor);
  const maxMonths = Math.round(to * factor);
  return minMonths >= 1 && maxMonths <= 120 ? { minMonths, maxMonths } : null;
}

/** The study mode in the same clause: after the length first ("2 years part-time"), then before it ("Full-time: 2 years"). */
function modeAround(before: string, after: string, hasNext: boolean): TimeSpan['studyMode'] {
  // "12 months Part time: 24 months": the mode before a colon belongs to what follows.
  const own = hasNext ? after.replace(/(?:full|part)[- ]time(?: study)? ?[:–-] ?$/i, '') : after;
  const next = modesIn(own.split(PAUSE)[0])[0];
  const previous = modesIn(before.split(PAUSE).at(-1)).at(-1);
  if (
    previous !== undefined &&
    /[:(–-]\s{0,3}$|time(?: study| students)? (?:is |takes |over |of |in )?$/i.test(before)
  )
    return previous.mode;
  if (next !== undefined && (!hasNext || next.distance < 28)) return next.mode;
  return previous?.mode ?? null;
}

/** Every study mode that a clause names, and how far from its start. */
function modesIn(clause: string = ''): { mode: 'FULL_TIME' | 'PART_TIME'; distance: number }[] {
  return [...clause.matchAll(/\b(?:full|part)[- ]?time\b|\b[FP]T\b/gi)].map(
    ({ 0: words, index }) => ({
      mode: /^f/i.test(words) ? 'FULL_TIME' : 'PART_TIME',
      distance: index,
    }),
  );
}
