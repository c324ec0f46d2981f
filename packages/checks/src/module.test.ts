import { describe, expect, it } from 'vitest';
import { parseModule } from './module.ts';

describe('parseModule', () => {
  it('finds every kind of import once', () => {
    const source = `
      import a from 'a';
      import type { B } from './b.ts';
      import './c.css';
      export * from 'd';
      export { e } from 'e';
      const f = await import('f');
      const g = await import(name);
      import { again } from 'a';
      // import 'comment';
      const text = "import 'string'";`;
    expect(parseModule('x.ts', source).imports.toSorted()).toEqual(
      ['a', './b.ts', './c.css', 'd', 'e', 'f'].toSorted(),
    );
  });

  it('knows that types alone load nothing', () => {
    const source = `
      import type { A } from './a.ts';
      import { type B, type C } from './b.ts';
      import { type D, e } from './d.ts';
      import type { F } from './f.ts';
      import { f } from './f.ts';
      export type { G } from './g.ts';
      export * from './h.ts';
      import './i.css';
      const j = await import('./j.ts');`;
    expect(parseModule('x.ts', source).loads.toSorted()).toEqual(
      ['./d.ts', './f.ts', './h.ts', './i.css', './j.ts'].toSorted(),
    );
  });

  it('tells documented exports from bare ones', () => {
    const source = `/** Says what. */
export const a = 1, b = 2;

export function c() {}
/* no doc comment */
export interface D {}
/** Of something else. */
const hidden = 1;
export class E {}
export { hidden };`;
    expect(parseModule('x.ts', source).exports).toEqual([
      { name: 'a', line: 2, documented: true },
      { name: 'b', line: 2, documented: true },
      { name: 'c', line: 4, documented: false },
      { name: 'D', line: 6, documented: false },
      { name: 'E', line: 9, documented: false },
    ]);
  });

  it('takes a description in the declaration, and a list’s own type, for documentation', () => {
    const source = `export const rule = {
  name: 'x',
  description: 'Says what.',
};
export type Kind = (typeof KINDS)[number];
export type Other = string;`;
    expect(parseModule('x.ts', source).exports.map(({ documented }) => documented)).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('reads TypeScript with JSX', () => {
    expect(
      parseModule('x.tsx', 'export const X = () => <b>{1 as number}</b>;').exports,
    ).toHaveLength(1);
  });

  it('throws where the source cannot be parsed, naming the file', () => {
    expect(() => parseModule('x.ts', 'const = 1')).toThrow('x.ts');
  });
});
