import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { check } from 'recheck';
import { parseAst } from 'vite';
import { beforeAll, describe, expect, test, vi } from 'vitest';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

interface Found {
  readonly pattern: string;
  readonly flags: string;
  readonly file: string;
}

/** Every regular expression that is written as a literal in the reader's sources. */
function literals(): Found[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) =>
      collect(parseAst(readFileSync(FOLDER + file, 'utf8'), { lang: 'ts' }), file),
    );
}

function collect(node: unknown, file: string): Found[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'regex' in node && isRegex(node.regex) ? [{ ...node.regex, file }] : [];
  return [...own, ...Object.values(node).flatMap((child: unknown) => collect(child, file))];
}

function isRegex(value: unknown): value is { pattern: string; flags: string } {
  return typeof value === 'object' && value !== null && 'pattern' in value && 'flags' in value;
}

/** Every regular expression that the reader builds from strings when it is loaded. */
async function built(): Promise<Found[]> {
  const found: Found[] = [];
  vi.resetModules();
  vi.stubGlobal(
    'RegExp',
    new Proxy(RegExp, {
      construct(target, [pattern, flags]: [string, string?]) {
        found.push({ pattern, flags: flags ?? '', file: 'built from strings' });
        return new target(pattern, flags);
      },
    }),
  );
  try {
    await import('./index.ts');
  } finally {
    vi.unstubAllGlobals();
  }
  return found;
}

/** Repetitions of an expression that can cost time: those without an end, and those that hold others. */
interface Repetitions {
  readonly endless: boolean;
  readonly nested: readonly AST.Quantifier[];
}

function repetitions({ pattern, flags }: Found): Repetitions {
  const parsed = new RegExpParser().parsePattern(pattern, 0, pattern.length, {
    unicode: flags.includes('u'),
  });
  const open: AST.Quantifier[] = [];
  const nested = new Set<AST.Quantifier>();
  let endless = false;
  visitRegExpAST(parsed, {
    onQuantifierEnter(quantifier) {
      if (quantifier.max <= 1) return;
      endless ||= quantifier.max === Infinity;
      if (open[0] !== undefined) nested.add(open[0]);
      open.push(quantifier);
    },
    onQuantifierLeave(quantifier) {
      if (quantifier.max > 1) open.pop();
    },
  });
  return { endless, nested: [...nested] };
}

/** A repetition by itself, without its bounds and conditions: what is linear without them is linear with them. */
function withoutBounds(repetition: AST.Quantifier): string {
  let { raw } = repetition;
  visitRegExpAST(repetition, {
    onAssertionEnter(assertion) {
      if (assertion.kind === 'lookahead' || assertion.kind === 'lookbehind') {
        raw = raw.replace(assertion.raw, '');
      }
    },
  });
  return `^(?:${raw.replace(/\{(\d+),(\d+)\}/g, (all, min: string, max: string) =>
    Number(max) > 1 ? `{${min},}` : all,
  )})$`;
}

/** Above this length, in characters, the exact method needs a minute: lists of words, which are left bounded. */
const LONGEST_NESTED = 300;

/** Why an expression may run away, or null where it is proved that it cannot. */
async function danger(found: Found): Promise<string | null> {
  const { endless, nested } = repetitions(found);
  const opened = nested.filter(({ raw }) => raw.length <= LONGEST_NESTED).map(withoutBounds);
  const questions = [...(endless ? [found.pattern] : []), ...opened];
  for (const pattern of questions) {
    // The exact method only: the other one searches for an attack at random, until a time is over.
    const { status } = await check(pattern, found.flags, { checker: 'automaton', timeout: null });
    if (status !== 'safe') return `${status}: ${found.file}: ${pattern.slice(0, 120)}`;
  }
  return null;
}

describe('every regular expression', () => {
  let all: Found[] = [];
  beforeAll(async () => {
    all = [...literals(), ...(await built())];
  }, 120_000);

  test('is found, those written as literals and those built from strings', () => {
    expect(all.length).toBeGreaterThan(200);
    expect(all.some(({ file }) => file === 'built from strings')).toBe(true);
    expect(all.some(({ file }) => file === 'attribute/duration.ts')).toBe(true);
  });

  test('is linear or bounded', async () => {
    const risky: string[] = [];
    for (const found of all) {
      const reason = await danger(found);
      if (reason !== null) risky.push(reason);
    }
    expect(risky).toEqual([]);
  }, 120_000);

  test.each([
    ['two repetitions that can share a text', String.raw`\s+\s+$`],
    ['a repetition of a repetition', String.raw`^(?:\w+\s?)*$`],
    ['a start that is sought everywhere', String.raw`\s+$`],
    ['alternatives that overlap', String.raw`^(?:a|a)*$`],
    ['bounds that hold each other', String.raw`^(?:\w{1,20} ?){0,20}$`],
  ])(
    'would be refused with %s',
    async (_, pattern) => {
      expect(await danger({ pattern, flags: 'i', file: 'x.ts' })).toContain('vulnerable: x.ts: ');
    },
    120_000,
  );
});
