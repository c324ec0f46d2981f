import { existsSync, readFileSync } from 'node:fs';

/** How many tests went which way. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Of Vitest's JSON report only what is read here. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly FileResult[];
}

interface FileResult {
  readonly name: string;
  readonly status: string;
  /** Why the file itself fell, where it did. */
  readonly message: string;
  readonly assertionResults: readonly {
    readonly status: string;
    readonly fullName: string;
    readonly failureMessages: readonly string[];
  }[];
}

/**
 * Counts what a run of Vitest did. A file that fell before its first test counts as one failed test, and so does a run
 * that failed for no test's sake or left no report: a fault is never counted as nothing.
 * @param file where Vitest wrote its JSON report.
 * @param exitCode what Vitest ended with.
 */
export function countTests(file: string, exitCode: number): Counts {
  const report = existsSync(file) ? readReport(readFileSync(file, 'utf8')) : null;
  if (report === null) return { passed: 0, failed: exitCode === 0 ? 0 : 1, skipped: 0 };
  const fallen = report.testResults.filter(
    (result) => result.status === 'failed' && result.assertionResults.length === 0,
  );
  const failed = report.numFailedTests + fallen.length;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Of a message, as many lines as say what was wrong and where. */
const LINES = 12;

/**
 * Each failed test once more: its file, its name and the first lines of what it said. A long run has scrolled away by
 * the time that it ends, and some machines keep only its last lines.
 * @param file where Vitest wrote its JSON report. No report has no failures to tell.
 */
export function failuresIn(file: string): string[] {
  const report = existsSync(file) ? readReport(readFileSync(file, 'utf8')) : null;
  return (report?.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
    if (status === 'failed' && assertionResults.length === 0)
      return [told('FAILED', name, '', message)];
    return assertionResults
      .filter((test) => test.status === 'failed')
      .map((test) => told('FAILED', name, test.fullName, test.failureMessages.join('\n')));
  });
}

/**
 * Each test that failed and passed when it was run again, told as a failed one is: it counts as passed, and is a defect
 * of the test or of what it tests all the same.
 * @param file where Vitest wrote its JSON report. No report has none to tell.
 */
export function unsteadyIn(file: string): string[] {
  const report = existsSync(file) ? readReport(readFileSync(file, 'utf8')) : null;
  return (report?.testResults ?? []).flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter((test) => test.status === 'passed' && test.failureMessages.length > 0)
      .map((test) => told('UNSTEADY', name, test.fullName, test.failureMessages.join('\n'))),
  );
}

function told(word: string, file: string, test: string, message: string): string {
  const own = message.split('\n').filter((line) => !line.includes('/node_modules/'));
  const lines = own.join('\n').trim().split('\n').slice(0, LINES);
  return [`${word} ${file}`, ...(test === '' ? [] : [test]), ...lines].join('\n  ');
}

/** "12 passed, 0 failed, 3 skipped", the last part only where there are any. */
export function summaryLine(counts: Counts): string {
  const skipped = counts.skipped === 0 ? '' : `, ${counts.skipped} skipped`;
  return `${counts.passed} passed, ${counts.failed} failed${skipped}`;
}

function readReport(text: string): Report | null {
  const report: unknown = JSON.parse(text);
  return isReport(report) ? report : null;
}

function isReport(value: unknown): value is Report {
  return (
    typeof value === 'object' &&
    value !== null &&
    'numPassedTests' in value &&
    'testResults' in value
  );
}
