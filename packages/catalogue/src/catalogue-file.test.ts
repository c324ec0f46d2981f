import { expect, test } from 'vitest';
import { openCatalogueFile } from './catalogue-file.ts';
import type { Fault } from './fault.ts';
import {
  contentWithClaims,
  exampleClaim,
  exampleContent,
  exampleInstitution,
  exampleProgram,
  exampleSource,
} from './testing/example.ts';

function faultsOf(content: unknown): readonly Fault[] {
  const opened = openCatalogueFile('example.json', JSON.stringify(content, null, 2));
  return opened.kind === 'FAULTY' ? opened.faults : [];
}

test('opens a file that has the layout of the format', () => {
  expect(faultsOf(exampleContent())).toEqual([]);
});

test('names line and column of broken JSON', () => {
  expect(openCatalogueFile('a.json', '{\n  "a": 1\n  "b": 2\n}')).toMatchObject({
    kind: 'FAULTY',
    faults: [
      { file: 'a.json', place: 'line 3, column 3', line: 3, rule: 'json', severity: 'ERROR' },
    ],
  });
});

test.each([
  ['{"__proto__": {}}', '"__proto__" is no key of the format'],
  ['{"a": 1, "a": 2}', 'the key "a" stands twice in one object'],
])('says what is doubtful about %s', (text, message) => {
  expect(openCatalogueFile('a.json', text)).toMatchObject({ faults: [{ message }] });
});

test.each([
  ['a list', [], 'the file', /is a list where an object in \{ \} is expected/],
  [
    'a missing part',
    { institution: exampleInstitution(), sources: {} },
    'programs',
    /"programs" is missing/,
  ],
  [
    'a missing field',
    exampleContent({ institution: { ...exampleInstitution(), name: undefined } }),
    'institution.name',
    /"name" is missing/,
  ],
  [
    'a number for text',
    exampleContent({ institution: exampleInstitution({ name: 5 }) }),
    'institution.name',
    /"name" is 5 where text in quotes is expected/,
  ],
  [
    'text for a list',
    exampleContent({ institution: exampleInstitution({ domains: 'x.edu' }) }),
    'institution.domains',
    /"domains" is the text "x.edu" where a list in \[ \] is expected/,
  ],
  [
    'an unknown country',
    exampleContent({ institution: exampleInstitution({ country: 'XX' }) }),
    'institution.country',
    /no ISO 3166 country code/,
  ],
  [
    'a domain with a scheme',
    exampleContent({ institution: exampleInstitution({ domains: ['https://x.edu'] }) }),
    'institution.domains[0]',
    /no domain/,
  ],
  [
    'an empty name',
    exampleContent({ institution: exampleInstitution({ name: '' }) }),
    'institution.name',
    /empty text says nothing/,
  ],
  [
    'an unknown kind of source',
    exampleContent({ sources: { s1: exampleSource({ kind: 'BLOG' }) } }),
    'sources.s1.kind',
    /"kind" is "BLOG", which is none of .*"ARTICLE"/,
  ],
  [
    'a date that there is not',
    exampleContent({ sources: { s1: exampleSource({ read: '2026-02-30' }) } }),
    'sources.s1.read',
    /no date/,
  ],
  [
    'a period that there is not',
    exampleContent({ sources: { s1: exampleSource({ asOf: 'lately' }) } }),
    'sources.s1.asOf',
    /no period/,
  ],
  [
    'an address that is none',
    exampleContent({ programs: [exampleProgram({ pages: ['www.example.edu.au'] })] }),
    'programs[0].pages[0]',
    /no web address/,
  ],
  [
    'no specialty',
    exampleContent({ programs: [exampleProgram({ specialties: [] })] }),
    'programs[0].specialties',
    /at least one specialty/,
  ],
  [
    'an unknown status',
    exampleContent({ programs: [exampleProgram({ status: 'OPEN' })] }),
    'programs[0].status',
    /none of/,
  ],
  [
    'a value that is a list',
    contentWithClaims(exampleClaim({ value: [] })),
    'programs[0].claims[0].value',
    /"value" is a list where an object/,
  ],
  [
    'an unknown state',
    contentWithClaims(exampleClaim({ state: 'NEW' })),
    'programs[0].claims[0].state',
    /none of/,
  ],
])('finds %s, says where and what is wrong', (_what, content, place, message) => {
  const [fault] = faultsOf(content);
  expect(fault?.place.startsWith(place)).toBe(true);
  expect(fault?.message).toMatch(message);
  expect(fault?.remedy.length).toBeGreaterThan(20);
});

test('says of a field what it holds', () => {
  const [fault] = faultsOf(exampleContent({ sources: { s1: exampleSource({ asOf: 2025 }) } }));
  expect(fault?.message).toBe('"asOf" is 2025 where text in quotes is expected');
  expect(fault?.remedy).toMatch(/^"asOf" holds the year, date or academic year/);
});

test('reports every fault of a file at once', () => {
  const programs = [exampleProgram({ name: 1, award: 2 }), exampleProgram({ status: 3 })];
  expect(faultsOf(exampleContent({ programs }))).toHaveLength(3);
});
