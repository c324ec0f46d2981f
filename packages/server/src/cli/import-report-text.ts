import type { FindingTally, ReviewItem } from '../register/findings.ts';
import type { ImportReport, TableReport } from '../import/report.ts';

/** So many differences, lines and items are printed; the document of --json has more, the file of --report all. */
const SHOWN = 10;

/** An import's report for a person. */
export function importReportText(report: ImportReport): string {
  const { dryRun, tables, findings, review, reviewCount, questions, revision } = report;
  const end = dryRun
    ? 'This was a dry run: nothing was written.'
    : revision === null
      ? 'The catalogue keeps its revision.'
      : `The catalogue is now revision ${count(revision)}.`;
  return [
    ...tables.flatMap(tableLines),
    ...findings.flatMap(findingLines),
    ...reviewLines(review, reviewCount, questions),
    end,
  ].join('\n');
}

function tableLines({ register, holds, rows, changes, claims }: TableReport): string[] {
  const what = holds === 'COURSES' ? 'courses' : 'institutions';
  const licence = register.licence === null ? 'no licence stated' : register.licence;
  const lines = [
    `${register.title} (${register.publisher}; ${licence}): ${count(rows)} ${what}.`,
    `  New: ${count(changes.added)}; changed: ${count(changes.changed)}; gone: ${count(changes.removed)}; as they were: ${count(changes.unchanged)}.`,
    ...changes.examples.map(
      ({ code, before, after }) => `  ${code}: ${before} → ${after ?? 'gone from the register'}`,
    ),
  ];
  if (claims === null) return lines;
  return [
    ...lines,
    `  Known programs: ${count(claims.programs)}. Claims added: ${count(claims.added)}; ended: ${count(claims.ended)}; as they were: ${count(claims.unchanged)}; quoted by the catalogue's files already: ${count(claims.quoted)}.`,
    ...claims.differences
      .slice(0, SHOWN)
      .map(
        ({ program, label, before, after }) =>
          `  ${program}, ${label}: ${before ?? 'nothing'} → ${after ?? 'nothing'}`,
      ),
    ...more(claims.differences.length, 'differences'),
  ];
}

function findingLines({ kind, reason, count: times, examples }: FindingTally): string[] {
  const lines = examples.flatMap(({ line }) => (line === null ? [] : [line]));
  const [one] = lines;
  const rest = times > SHOWN ? ', …' : '';
  const subjects = [...new Set(examples.map(({ subject }) => subject))].slice(0, 3).join('; ');
  const where =
    one === undefined ? subjects : `lines ${lines.slice(0, SHOWN).join(', ')}${rest} (${subjects})`;
  return [`${kind === 'LEFT_OUT' ? 'Left out' : 'Remark'}, ${count(times)} ×: ${reason}: ${where}`];
}

function reviewLines(
  review: readonly ReviewItem[],
  total: number,
  { added, waiting }: ImportReport['questions'],
): string[] {
  if (total === 0) return [];
  return [
    `To be decided by a person: ${count(total)}. Questions new in the queue (\`second-opinion review\`, or /review): ${count(added)}; waiting there already: ${count(waiting)}.`,
    ...review
      .slice(0, SHOWN)
      .map(({ line, subject, proposal }) => `  line ${line}, ${subject}: ${proposal}`),
    ...more(total, 'items'),
  ];
}

function more(total: number, what: string): string[] {
  return total > SHOWN ? [`  … and ${count(total - SHOWN)} more ${what}.`] : [];
}

function count(value: number): string {
  return value.toLocaleString('en');
}
