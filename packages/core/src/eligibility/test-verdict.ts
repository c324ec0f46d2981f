import type { Admission } from '../attribute/admission.ts';
import type { TestResult } from '../profile.ts';
import type { Verdict } from './requirement.ts';
import type { CoreWords } from '../words/core-words.ts';
import type { TestKind } from '../words/judging-words.ts';

type Words = CoreWords['verdict'];

/** The words for an examination that the institution sets for its applicants: nobody has taken it before applying. */
const SAT_WHEN_APPLYING = /\b(?:entrance|admissions?|selection|departmental)\b/i;

/** The words for a scale of the institution's own, onto which it maps the tests that applicants have taken. */
const OWN_SCALE = /\b(?:bands?|levels?)\b/i;

/**
 * Whether a test that a requirement names has been taken, and well enough.
 * @param field the profile's field that holds the results.
 */
export function testVerdict(
  value: Admission,
  results: readonly TestResult[] | undefined,
  field: TestKind,
  say: Words,
): Verdict {
  const { exam } = value;
  const own = exam !== undefined && SAT_WHEN_APPLYING.test(exam);
  if (own && results?.some((result) => result.name === exam) !== true) {
    const text = say.sat(exam);
    return { status: 'UNKNOWN', reason: 'DECIDED_LATER', text };
  }
  if (results === undefined) {
    const text = say.silentTest(field);
    return { status: 'UNKNOWN', reason: 'PROFILE_SILENT', text, field };
  }
  if (exam === undefined) return unnamed(results, field, say);
  if (OWN_SCALE.test(exam) && results.length > 0) return toCompare(exam, value.minScore, say);
  const several =
    /\band\b|[,+&]/i.test(exam) || (/\bor\b/i.test(exam) && value.minScore !== undefined);
  if (several && results.length > 0) {
    return toCompare(exam, value.minScore, say);
  }
  const names = exam.split(/\s+or\s+/i).map(wordsOf);
  const taken = results.filter((result) =>
    names.some((name) => isWithin(name, wordsOf(result.name))),
  );
  if (taken.length > 0) return scored(taken, exam, value, say);
  const close = results.some((result) =>
    names.some((name) => isWithin(wordsOf(result.name), name)),
  );
  if (close) return toCompare(exam, value.minScore, say);
  const text = say.noResult(exam);
  return { status: 'NOT_MET', reason: 'PROFILE_FALLS_SHORT', text };
}

/** What cannot be told without knowing the tests is left to the reader. */
function toCompare(exam: string, minScore: string | undefined, say: Words): Verdict {
  const asked = minScore === undefined ? exam : `${exam} ${minScore}`;
  const text = say.compare(asked);
  return { status: 'UNKNOWN', reason: 'NOT_STATED_EXACTLY', text };
}

function unnamed(results: readonly TestResult[], field: TestKind, say: Words): Verdict {
  if (results.length === 0) {
    const text = say.noneTaken(field);
    return { status: 'UNKNOWN', reason: 'NOT_STATED_EXACTLY', text };
  }
  const names = results.map((result) => result.name).join(', ');
  const text = say.unnamed(field, names);
  return { status: 'UNKNOWN', reason: 'NOT_STATED_EXACTLY', text };
}

function scored(taken: readonly TestResult[], exam: string, value: Admission, say: Words): Verdict {
  const { minScore, note } = value;
  if (minScore === undefined) {
    const text = say.taken(exam);
    if (note === undefined) return { status: 'MET', reason: 'PROFILE_MEETS', text };
    const checked = say.condition(text);
    return { status: 'UNKNOWN', reason: 'CONDITION_TO_CHECK', text: checked };
  }
  const needed = scoreOf(minScore);
  const scores = taken.flatMap((result) => {
    const score = result.score === undefined ? null : scoreOf(result.score);
    return score === null ? [] : [score];
  });
  const best = Math.max(...scores);
  if (needed === null || scores.length === 0) {
    return toCompare(exam, minScore, say);
  }
  if (best < needed) {
    const text = say.below(best, exam, minScore);
    return { status: 'NOT_MET', reason: 'PROFILE_FALLS_SHORT', text };
  }
  const text = say.reaches(best, exam, minScore);
  if (note === undefined) return { status: 'MET', reason: 'PROFILE_MEETS', text };
  const checked = say.condition(text);
  return { status: 'UNKNOWN', reason: 'CONDITION_TO_CHECK', text: checked };
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** "IELTS Academic" answers to "IELTS": every word of the one is a word of the other. */
function isWithin(name: readonly string[], other: readonly string[]): boolean {
  return name.length > 0 && name.every((word) => other.includes(word));
}

/** The one number of a score, "Band 4" being 4; null where there is none or more than one. */
function scoreOf(text: string): number | null {
  const numbers = text.match(/\d+(?:\.\d+)?/g) ?? [];
  return numbers.length === 1 ? Number(numbers[0]) : null;
}
