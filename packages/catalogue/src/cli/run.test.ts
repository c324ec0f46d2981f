import { expect, test } from 'vitest';
import { recordedTerminal } from '../testing/recorded-terminal.ts';
import { run } from './run.ts';

test('explains itself', async () => {
  const terminal = recordedTerminal();
  expect(await run(['--help'], terminal)).toBe(0);
  for (const command of ['check', 'fix', 'new']) expect(terminal.text()).toContain(`  ${command} `);
});

test.each([[['bogus']], [['check', '--bogus']], [['new']]])(
  'ends with 1 after %j',
  async (argv) => {
    const terminal = recordedTerminal();
    expect(await run(argv, terminal)).toBe(1);
    expect(terminal.text()).toMatch(/^error: /);
  },
);
