import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countTests, failuresIn, summaryLine, unsteadyIn } from './test-report.ts';

const GREEN = {
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 2,
  numTodoTests: 1,
  testResults: [
    {
      status: 'passed',
      assertionResults: [{ status: 'passed', fullName: 'a holds', failureMessages: [] }],
    },
  ],
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'test-report-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (report: unknown): string => {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(report));
  return file;
};

describe('countTests', () => {
  it('counts what passed, failed and was skipped', () => {
    expect(countTests(write(GREEN), 0)).toEqual({ passed: 7, failed: 0, skipped: 3 });
  });

  it('counts a file that fell before its first test as one failed test', () => {
    const fallen = { status: 'failed', assertionResults: [] };
    const report = { ...GREEN, numFailedTests: 2, testResults: [...GREEN.testResults, fallen] };
    expect(countTests(write(report), 1).failed).toBe(3);
  });

  it('counts a run that ended badly for no test’s sake as failed', () => {
    expect(countTests(write(GREEN), 1).failed).toBe(1);
  });

  it('counts a run without a report by its exit code', () => {
    const missing = join(folder, 'none.json');
    expect(countTests(missing, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(countTests(missing, 0)).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});

describe('failuresIn', () => {
  it('tells each failed test, and each file that fell before its first, with what they said', () => {
    const message = Array.from({ length: 40 }, (_, line) => `line ${line}`).join('\n');
    const report = {
      ...GREEN,
      testResults: [
        {
          name: '/a.test.ts',
          status: 'failed',
          message: '',
          assertionResults: [
            { status: 'passed', fullName: 'a holds', failureMessages: [] },
            { status: 'failed', fullName: 'b holds', failureMessages: [message] },
          ],
        },
        {
          name: '/c.test.ts',
          status: 'failed',
          message: 'no such import\n at /node_modules/a.js',
          assertionResults: [],
        },
      ],
    };
    const [first, second, ...rest] = failuresIn(write(report));
    expect(rest).toEqual([]);
    expect(first?.split('\n').slice(0, 3)).toEqual(['FAILED /a.test.ts', '  b holds', '  line 0']);
    expect(first?.split('\n').length).toBeLessThan(20);
    expect(second).toBe('FAILED /c.test.ts\n  no such import');
  });

  it('has nothing to tell of a green run, nor of one without a report', () => {
    expect(failuresIn(write(GREEN))).toEqual([]);
    expect(failuresIn(join(folder, 'none.json'))).toEqual([]);
  });
});

describe('unsteadyIn', () => {
  it('tells a test that passed only when it was run again, and no other', () => {
    const assertionResults = [
      { status: 'passed', fullName: 'a holds', failureMessages: [] },
      { status: 'passed', fullName: 'b holds', failureMessages: ['no badge'] },
      { status: 'failed', fullName: 'c holds', failureMessages: ['no panel', 'no panel'] },
    ];
    const file = { name: '/a.spec.ts', status: 'failed', message: '', assertionResults };
    const report = write({ ...GREEN, testResults: [file] });
    expect(unsteadyIn(report)).toEqual(['UNSTEADY /a.spec.ts\n  b holds\n  no badge']);
    expect(unsteadyIn(write(GREEN))).toEqual([]);
    expect(unsteadyIn(join(folder, 'none.json'))).toEqual([]);
  });
});

describe('summaryLine', () => {
  it('names skipped tests only where there are some', () => {
    expect(summaryLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
    expect(summaryLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
  });
});
