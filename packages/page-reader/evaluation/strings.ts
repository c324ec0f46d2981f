import { createReadStream, readFileSync } from 'node:fs';
import { parse } from 'csv-parse';
import * as v from 'valibot';
import { documentFromHtml } from '../src/document-from-html.ts';
import { readPage } from '../src/read.ts';
import { takeSnapshot } from '../src/snapshot.ts';
import { answerPlainly } from './given-wrongly.ts';

const USAGE = 'usage: pnpm evaluate:strings <au-courses.jsonl> <Courses.csv>';
const WEEKS_A_YEAR = 52;

const CourseSchema = v.object({
  cricos_course_code: v.string(),
  total_course_duration: v.string(),
});

/** Weeks by course code, from the register's CSV: banner rows stand before the head. */
async function registeredWeeks(file: string): Promise<Map<string, number>> {
  const weeks = new Map<string, number>();
  let columns: { code: number; weeks: number } | null = null;
  const rows = createReadStream(file).pipe(parse({ relax_column_count: true, bom: true }));
  for await (const row of rows) {
    const cells = v.parse(v.array(v.string()), row);
    const code = cells.indexOf('CRICOS Course Code');
    if (code >= 0) columns = { code, weeks: cells.indexOf('Duration (Weeks)') };
    else if (columns !== null) {
      const count = Number(cells[columns.weeks]?.replace(/,/g, ''));
      if (count > 0) weeks.set(cells[columns.code] ?? '', count);
    }
  }
  return weeks;
}

/** Months that the reader makes of a fragment that a page states as its duration; full time where both are given. */
function readMonths(fragment: string): number[] {
  const html = `<!doctype html><html><body><dl><dt>Duration</dt><dd>${fragment}</dd></dl></body></html>`;
  const claims = readPage(takeSnapshot(documentFromHtml(html), ''), { threshold: 0 }).claims;
  const durations = claims.flatMap((claim) =>
    claim.attribute === 'duration' ? [claim.value] : [],
  );
  const fullTime = durations.filter(({ studyMode }) => studyMode !== 'PART_TIME');
  return (fullTime.length > 0 ? fullTime : durations).flatMap(({ minMonths, maxMonths }) => [
    minMonths,
    maxMonths,
  ]);
}

answerPlainly(USAGE);
const [stringsFile, registerFile] = process.argv.slice(2);
if (stringsFile === undefined || registerFile === undefined) {
  process.stderr.write(`${USAGE}\n`);
  process.exit(1);
}
const weeks = await registeredWeeks(registerFile);
const outcome = { rows: 0, read: 0, both: 0, agree: 0, withinMonth: 0 };
const misses = new Map<string, number>();
for (const line of readFileSync(stringsFile, 'utf8').split('\n')) {
  if (line.trim() === '') continue;
  const { cricos_course_code: code, total_course_duration: fragment } = v.parse(
    CourseSchema,
    JSON.parse(line),
  );
  outcome.rows++;
  if (fragment.trim() === '') continue;
  const months = readMonths(fragment);
  if (months.length > 0) outcome.read++;
  const registered = weeks.get(code);
  if (registered === undefined || months.length === 0) continue;
  outcome.both++;
  const wanted = (registered / WEEKS_A_YEAR) * 12;
  if (months.some((each) => Math.abs(each - wanted) <= 1)) outcome.withinMonth++;
  // Some providers register an academic year as 46 weeks: an eighth of the longer is the same length told otherwise.
  if (months.some((each) => Math.abs(each - wanted) <= Math.max(1, Math.max(each, wanted) / 8)))
    outcome.agree++;
  else {
    const text = fragment
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 60);
    const told = `“${text}” read as ${months.join('/')} months, register ${registered} weeks`;
    misses.set(told, (misses.get(told) ?? 0) + 1);
  }
}
for (const [told, times] of [...misses].toSorted((a, b) => b[1] - a[1]).slice(0, 40))
  process.stdout.write(`${times} × ${told}\n`);
const agreement =
  outcome.both === 0 ? null : Math.round((outcome.agree / outcome.both) * 10_000) / 10_000;
process.stdout.write(`${JSON.stringify({ ...outcome, agreement })}\n`);
