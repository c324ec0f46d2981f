import { attributeOf } from '@second-opinion/core';
import type { Evaluation } from './evaluate.ts';
import type { JudgedClaim } from './score-facts.ts';

/** The evaluation as text for a person: figures, reliability, and every miss with what it was read from. */
export function reportText(evaluation: Evaluation): string {
  const { detection, facts, name, award, calibration, time } = evaluation;
  return [
    '| figure | precision | recall | expected | reported |',
    '|---|---|---|---|---|',
    `| detection (${detection.pages} pages) | ${percent(detection.precision)} | ${percent(detection.recall)} | | |`,
    ...[...facts].map(
      ([key, score]) =>
        `| ${key} | ${percent(score.precision)} | ${percent(score.recall)} | ${score.n} | ${score.reported} |`,
    ),
    `| name | ${percent(name.accuracy)} | | ${name.n} | |`,
    `| award | ${percent(award.accuracy)} | | ${award.n} | |`,
    '',
    '| confidence | claims | right |',
    '|---|---|---|',
    ...calibration.map(
      ({ from, to, claims, right }) =>
        `| ${from.toFixed(2)}–${to.toFixed(2)} | ${claims} | ${percent(right)} |`,
    ),
    '',
    `time a page: median ${time.medianMs} ms, 95 % within ${time.p95Ms} ms, largest ${time.maxMs} ms`,
    ...section('no program page, yet taken for one', detection.falsePositives),
    ...section('program page, yet not recognised', detection.falseNegatives),
    ...section(
      'wrong readings',
      evaluation.judged.filter(({ right }) => !right).map(describeWrong),
    ),
    ...section(
      'facts that were not read',
      evaluation.missed.map(({ file, attribute, text }) => `${file}: ${attribute} ${text}`),
    ),
    ...section('names', name.wrong),
    ...section('awards', award.wrong),
    '',
  ].join('\n');
}

/** The last line: one JSON object for programs. */
export function reportJson(evaluation: Evaluation, pages: number): string {
  const { detection, facts, name, award, calibration, time } = evaluation;
  const { precision, recall, falsePositives, falseNegatives } = detection;
  return JSON.stringify({
    pages,
    detection: { precision, recall, falsePositives, falseNegatives },
    facts: Object.fromEntries(
      [...facts].map(([key, score]) => [
        key,
        { precision: score.precision, recall: score.recall, n: score.n },
      ]),
    ),
    name: { accuracy: name.accuracy },
    award: { accuracy: award.accuracy },
    calibration,
    time,
  });
}

function describeWrong({ file, claim, miss }: JudgedClaim): string {
  const attribute = attributeOf(claim.attribute);
  const value = `${attribute.qualify(claim.value) ?? ''} ${attribute.format(claim.value)}`.trim();
  return `${file}: ${claim.attribute} ${value} (${miss === 'ABSENT' ? 'not on the page' : 'another value'}, ${claim.confidence.toFixed(2)}) from “${claim.text.slice(0, 160)}” at ${claim.place.slice(-80)}`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0
    ? []
    : ['', `${title} (${lines.length}):`, ...lines.map((line) => `  ${line}`)];
}

function percent(value: number | null): string {
  return value === null ? '–' : `${(value * 100).toFixed(1)} %`;
}
