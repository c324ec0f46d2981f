import type { PageReading } from '../src/page-reading.ts';
import type { Corpus, PageRow } from './corpus.ts';
import { type JudgedClaim, type PageFacts, scoreFacts } from './score-facts.ts';
import { sameAward, sameName } from './score-names.ts';

/** A page with its reading and how long the reading took. */
export interface ReadPageRow {
  readonly page: PageRow;
  readonly reading: PageReading;
  /** Milliseconds from the document to the reading; parsing is not counted. */
  readonly milliseconds: number;
}

/** Precision and recall of one attribute; null where nothing was reported or expected. */
export interface FactScore {
  readonly precision: number | null;
  readonly recall: number | null;
  /** Facts expected. */
  readonly n: number;
  /** Facts reported and judged. */
  readonly reported: number;
}

/** One band of confidence and how often claims in it were right. */
export interface CalibrationBand {
  readonly from: number;
  readonly to: number;
  readonly claims: number;
  /** Share that was right, or null where no claim fell in the band. */
  readonly right: number | null;
}

/** Everything that the evaluation measures. */
export interface Evaluation {
  readonly detection: {
    readonly pages: number;
    readonly precision: number | null;
    readonly recall: number | null;
    readonly falsePositives: readonly string[];
    readonly falseNegatives: readonly string[];
  };
  readonly facts: ReadonlyMap<string, FactScore>;
  readonly name: {
    readonly accuracy: number | null;
    readonly n: number;
    readonly wrong: readonly string[];
  };
  readonly award: {
    readonly accuracy: number | null;
    readonly n: number;
    readonly wrong: readonly string[];
  };
  readonly calibration: readonly CalibrationBand[];
  readonly time: { readonly medianMs: number; readonly p95Ms: number; readonly maxMs: number };
  readonly judged: readonly JudgedClaim[];
  readonly missed: readonly {
    readonly file: string;
    readonly attribute: string;
    readonly text: string;
  }[];
}

/** The attributes that are looked for on every page of a corpus. */
export const MEASURED = ['duration', 'tuition', 'delivery', 'intake', 'credits'] as const;

/** Scores the readings of a corpus. */
export function evaluate(corpus: Corpus, rows: readonly ReadPageRow[]): Evaluation {
  const facts = rows.flatMap(({ page, reading }) => {
    const expected = corpus.expected.get(page.file);
    return expected === undefined
      ? []
      : [{ page, facts: scoreFacts(expected, page.institution, reading.claims) }];
  });
  const judged = facts.flatMap(({ facts: { judged: each } }) => each);
  return {
    detection: scoreDetection(rows),
    facts: scoreByAttribute(facts.map(({ facts: each }) => each)),
    ...scoreNames(corpus, rows),
    calibration: calibrationOf(judged),
    time: timesOf(rows.map(({ milliseconds }) => milliseconds)),
    judged,
    missed: facts.flatMap(({ page, facts: { missed } }) =>
      missed.map((each) => ({ file: page.file, ...each })),
    ),
  };
}

function scoreDetection(rows: readonly ReadPageRow[]): Evaluation['detection'] {
  const scored = rows.filter(({ page }) => page.form === 'full' && !page.doubtful);
  const files = (isProgram: boolean, label: boolean): string[] =>
    scored
      .filter(
        ({ page, reading }) =>
          reading.verdict.isProgram === isProgram && (page.label === 'program') === label,
      )
      .map(({ page }) => page.file);
  const right = files(true, true).length;
  const falsePositives = files(true, false);
  const falseNegatives = files(false, true);
  return {
    pages: scored.length,
    precision: share(right, right + falsePositives.length),
    recall: share(right, right + falseNegatives.length),
    falsePositives,
    falseNegatives,
  };
}

function scoreByAttribute(pages: readonly PageFacts[]): Map<string, FactScore> {
  const keys = new Set<string>([
    ...MEASURED,
    ...pages.flatMap(({ expected }) => [...expected.keys()]),
  ]);
  return new Map(
    [...keys].map((key) => {
      const judged = pages
        .flatMap(({ judged: each }) => each)
        .filter(({ claim }) => claim.attribute === key);
      const right = judged.filter((each) => each.right).length;
      const n = pages.reduce((sum, { expected }) => sum + (expected.get(key) ?? 0), 0);
      const missed = pages
        .flatMap(({ missed: each }) => each)
        .filter(({ attribute }) => attribute === key).length;
      return [
        key,
        {
          precision: share(right, judged.length),
          recall: share(n - missed, n),
          n,
          reported: judged.length,
        },
      ];
    }),
  );
}

function scoreNames(
  corpus: Corpus,
  rows: readonly ReadPageRow[],
): Pick<Evaluation, 'name' | 'award'> {
  const full = rows.filter(({ page }) => page.form === 'full');
  const names: { right: boolean; text: string }[] = [];
  const awards: { right: boolean; text: string }[] = [];
  for (const { page, reading } of full) {
    const expected = corpus.expected.get(page.file);
    const told = (read: string, wanted: string): string =>
      `${page.file}: read “${read}”, expected “${wanted}”`;
    if (typeof expected?.name === 'string') {
      const read = reading.name?.value ?? '';
      names.push({ right: sameName(read, expected.name), text: told(read, expected.name) });
    }
    if (typeof expected?.award === 'string') {
      awards.push({
        right: sameAward(reading.awards, expected.award),
        text: told(reading.awards.join('; '), expected.award),
      });
    }
  }
  return { name: accuracy(names), award: accuracy(awards) };
}

function accuracy(rows: readonly { right: boolean; text: string }[]): Evaluation['name'] {
  return {
    accuracy: share(rows.filter(({ right }) => right).length, rows.length),
    n: rows.length,
    wrong: rows.filter(({ right }) => !right).map(({ text }) => text),
  };
}

const BANDS = [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01] as const;

/** How often claims of each band of confidence were right. */
export function calibrationOf(judged: readonly JudgedClaim[]): CalibrationBand[] {
  return BANDS.slice(0, -1).map((from, at) => {
    const to = BANDS[at + 1] ?? 1;
    const inside = judged.filter(({ claim }) => claim.confidence >= from && claim.confidence < to);
    return {
      from,
      to: Math.min(1, to),
      claims: inside.length,
      right: share(inside.filter(({ right }) => right).length, inside.length),
    };
  });
}

function timesOf(milliseconds: readonly number[]): Evaluation['time'] {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const at = (quantile: number): number =>
    round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * quantile))] ?? 0);
  return { medianMs: at(0.5), p95Ms: at(0.95), maxMs: at(1) };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : round(part / whole);
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
