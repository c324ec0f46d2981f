import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ATTRIBUTES, canonicalAddress } from '@second-opinion/core';
import { beforeAll, expect, test } from 'vitest';
import { CATALOGUE_FOLDER, README_FILE, REFERENCE_FILE } from './catalogue-folder.ts';
import type { CatalogueFile } from './catalogue-file.ts';
import { formatFaults } from './cli/format-faults.ts';
import type { Fault } from './fault.ts';
import { writeCatalogueFile } from './fix/write-catalogue-file.ts';
import { writeReadmeList } from './fix/write-readme-list.ts';
import { writeReferenceFile } from './fix/write-reference-file.ts';
import { inspectCatalogue } from './inspect-catalogue.ts';
import { loadCatalogue } from './load-catalogue.ts';
import type { CatalogueProgram, LoadedInstitution } from './loaded-institution.ts';

let institutions: readonly LoadedInstitution[] = [];
let programs: readonly CatalogueProgram[] = [];
let files: readonly CatalogueFile[] = [];
let faults: readonly Fault[] = [];

beforeAll(async () => {
  const result = await loadCatalogue();
  if (result.kind === 'LOADED') ({ institutions } = result);
  programs = institutions.flatMap((institution) => institution.programs);
  // No clock: a machine whose date is wrong judges the days of reading, and nothing else, otherwise.
  ({ files, faults } = await inspectCatalogue({ folder: CATALOGUE_FOLDER, today: '9999-12-30' }));
});

test('holds no less than it began with', () => {
  const withPrograms = institutions.filter((institution) => institution.programs.length > 0);
  expect(institutions.length).toBeGreaterThanOrEqual(145);
  expect(withPrograms.length).toBeGreaterThanOrEqual(144);
  expect(programs.length).toBeGreaterThanOrEqual(639);
  expect(programs.flatMap((program) => program.claims).length).toBeGreaterThanOrEqual(5092);
});

test('holds once what a source says of several programs', () => {
  const shared = files.flatMap((file) => file.content.shared ?? []);
  expect(shared.flatMap((entry) => entry.claims).length).toBeGreaterThanOrEqual(196);
});

/** Warnings that a person looked at and found right as they are; the package's readme says why. */
const KNOWN_WARNINGS = [
  'aga-khan-east-africa.json unshared-domains',
  'aga-khan.json unshared-domains',
  'dundee.json award-spelling',
];

test('passes every rule but for the known warnings', () => {
  const keyOf = ({ file, rule }: Fault): string => `${file} ${rule}`;
  const others = faults.filter(
    (fault) => fault.rule !== 'canonical-form' && !KNOWN_WARNINGS.includes(keyOf(fault)),
  );
  expect(formatFaults(others)).toBe('');
  expect(faults.map(keyOf)).toEqual(expect.arrayContaining(KNOWN_WARNINGS));
});

test('is written in every file as fix writes it (run `pnpm generate`)', () => {
  const otherwise = files.filter((file) => writeCatalogueFile(file.raw) !== file.text);
  expect(otherwise.map((file) => file.name)).toEqual([]);
});

test('has published figures that are written as fix writes them (run `pnpm generate`)', async () => {
  const text = await readFile(REFERENCE_FILE, 'utf8');
  expect(writeReferenceFile(JSON.parse(text))).toBe(text);
});

test("lists in its readme the attributes of core's registry (run `pnpm catalogue fix`)", async () => {
  const text = await readFile(README_FILE, 'utf8');
  expect(writeReadmeList(text)).toBe(text);
  for (const attribute of ATTRIBUTES) expect(text).toContain(`**\`${attribute.key}\`**`);
});

test('gives every claim an id of its own', () => {
  const ids = programs.flatMap((program) => program.claims).map((claim) => claim.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('lets a page lead to one program', () => {
  const owners = new Map<string, Set<string>>();
  for (const program of programs) {
    for (const page of program.pages) {
      const key = canonicalAddress(page) ?? page;
      owners.set(key, (owners.get(key) ?? new Set()).add(program.slug));
    }
  }
  expect([...owners.values()].filter((slugs) => slugs.size > 1)).toEqual([]);
  const psychotherapy = canonicalAddress(
    'https://sydney.edu.au/courses/master-of-medicine-psychotherapy/',
  );
  expect([...(owners.get(psychotherapy ?? '') ?? [])]).toEqual(['sydney-mmed-psychotherapy']);
});

test('holds the four institutions that the guide compares', () => {
  const umbrellas = programs.filter((program) => program.umbrella).map((program) => program.slug);
  expect(umbrellas.toSorted()).toEqual([
    'edinburgh-mmed',
    'johns-hopkins-medical-masters',
    'nus-mmed',
    'sydney-mmed',
  ]);
});

test('keeps money to the cent', async () => {
  const text = await readFile(join(CATALOGUE_FOLDER, 'nus.json'), 'utf8');
  expect(text).toContain('"amount": "3505.81"');
  const prices = programs
    .flatMap((program) => program.claims)
    .map((claim) => JSON.stringify(claim.value));
  expect(prices.some((price) => price.includes('{"minor":350581,"currency":"SGD"}'))).toBe(true);
});
