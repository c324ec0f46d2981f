import { describe, expect, it } from 'vitest';
import { DECLARATION, breakingChanges, undeclared } from './schema-changes.ts';

const RELEASED = 'type Query { a(b: Int): String! c: Int } enum E { X Y }';

const changelog = (section: string): string =>
  `# Changelog\n\n## [Unreleased]\n\n### Added\n\n- \`Query.c\`\n\n${section}\n## [0.1.0]\n\n${DECLARATION}\n\n- \`Query.c\`\n`;

describe('breakingChanges', () => {
  it.each([
    ['a field that went', 'type Query { a(b: Int): String! } enum E { X Y }', ['Query.c']],
    [
      'an answer that may be null now',
      'type Query { a(b: Int): String c: Int } enum E { X Y }',
      ['Query.a'],
    ],
    [
      'an argument that must be given',
      'type Query { a(b: Int!): String! c: Int } enum E { X Y }',
      ['Query.a.b'],
    ],
    ['a value that went', 'type Query { a(b: Int): String! c: Int } enum E { X }', ['E.Y']],
  ])('sees %s', async (_what, current, paths) => {
    expect((await breakingChanges(RELEASED, current)).map(({ path }) => path)).toEqual(paths);
  });

  it('lets what is new pass', async () => {
    const current = `${RELEASED} type New { a: Int } extend type Query { d(e: Int): New }`;
    expect(await breakingChanges(RELEASED, current)).toEqual([]);
  });
});

describe('undeclared', () => {
  const change = { path: 'Query.c', message: "Field 'c' was removed" };

  it('accepts what Unreleased declares under its own heading', () => {
    expect(undeclared([change], changelog(`${DECLARATION}\n\n- \`Query.c\` is gone.\n`))).toEqual(
      [],
    );
  });

  it('accepts no mention elsewhere and no declaration of an older release', () => {
    expect(undeclared([change], changelog(''))).toEqual([change]);
    expect(
      undeclared([change], changelog(`${DECLARATION}\n\n- \`Query.d\`\n\n### Fixed\n`)),
    ).toEqual([change]);
  });
});
