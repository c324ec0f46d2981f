import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { marked } from 'marked';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ROOT, read } from './repository.ts';

/** A row of a table of threats: what it is about, and the cell of its test. */
interface Claim {
  readonly about: string;
  readonly test: string;
}

const Cells = v.array(v.looseObject({ text: v.string() }));
const Table = v.looseObject({ type: v.literal('table'), header: Cells, rows: v.array(Cells) });

/** The rows of all tables whose last head is "test". */
function claimsOf(markdown: string): Claim[] {
  return marked.lexer(markdown).flatMap((token) => {
    if (!v.is(Table, token) || token.header.at(-1)?.text !== 'test') return [];
    return token.rows.map((row) => ({ about: row[0]?.text ?? '', test: row.at(-1)?.text ?? '' }));
  });
}

const claims = claimsOf(read('docs/security.md'));

describe('docs/security.md', () => {
  it('has a threat model, OWASP’s list and HTTP', () => {
    expect(claims.length).toBeGreaterThan(50);
  });

  it.each(claims)('names a test that is there: $about', ({ test }) => {
    const [, file = '', title = ''] = /^`([\w./-]+)`: (.+)$/.exec(test) ?? [];
    expect(file).toMatch(/\.(?:test|spec)\.ts$/);
    expect([file, existsSync(join(ROOT, file))]).toEqual([file, true]);
    expect([title, titlesIn(read(file)).includes(title)]).toEqual([title, true]);
  });
});

it('a text that is no title is not taken for one', () => {
  const source = "test('is there', () => {});\nconst a = 'is no title';";
  expect(titlesIn(source)).toContain('is there');
  expect(titlesIn(source)).not.toContain('is no title');
});

/** The texts that stand where a test has its title: before its options or its function. */
function titlesIn(source: string): string[] {
  const titles = source.matchAll(/(['"`])((?:(?!\1)[^\\\n]|\\.)+)\1,\s*(?:\{|async\b|\()/g);
  return [...titles].map(([, , title = '']) => title);
}
