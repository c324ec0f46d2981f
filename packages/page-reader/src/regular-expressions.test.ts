import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check } from 'recheck';
import { parseAst } from 'vite';
import { expect, test, vi } from 'vitest';

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

/** Without an unbounded repetition no text can make an expression run away. */
function isUnbounded({ pattern }: Found): boolean {
  return /(?:^|[^\\])(?:\\\\)*(?:[*+]|\{\d+,\})/.test(
    pattern.replace(/\\[*+{]|\[(?:[^\]\\]|\\.){1,200}\]/g, 'x'),
  );
}

test('every regular expression is linear or bounded', async () => {
  const all = [...literals(), ...(await built())];
  expect(all.length).toBeGreaterThan(200);
  const risky: string[] = [];
  for (const { pattern, flags, file } of all.filter(isUnbounded)) {
    const { status } = await check(pattern, flags, { timeout: 20_000 });
    if (status !== 'safe') risky.push(`${status}: ${file}: ${pattern.slice(0, 120)}`);
  }
  expect(risky).toEqual([]);
}, 240_000);
