import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { sharedPages, WITHOUT_PAGES } from './testing/shared-pages.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const RowSchema = v.object({
  url: v.nullable(v.string()),
  institution: v.string(),
  file: v.string(),
});
const ExpectedSchema = v.object({ name: v.nullish(v.string()) });

/** The reader's own sources, tests and their pages aside. */
function sources(): { file: string; text: string }[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter(
      (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('testing'),
    )
    .map((file) => ({ file, text: readFileSync(FOLDER + file, 'utf8').toLowerCase() }));
}

function lines<Row>(file: string, schema: v.GenericSchema<unknown, Row>): Row[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => v.parse(schema, JSON.parse(line)));
}

test('no host, institution or program name of a known page stands in the reader', ({ skip }) => {
  const folder = sharedPages();
  if (folder === null) return skip(WITHOUT_PAGES);
  const pages = lines(`${folder}/manifest.jsonl`, RowSchema);
  const hosts = pages.flatMap(({ url }) =>
    url === null || !URL.canParse(url)
      ? []
      : [new URL(url).hostname.replace(/^www\./, '').toLowerCase()],
  );
  const institutions = pages.flatMap(({ institution }) => [
    institution.toLowerCase(),
    ...institution
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word.length > 5 && !COMMON.has(word)),
  ]);
  const names = lines(`${folder}/expected.jsonl`, ExpectedSchema).flatMap(({ name }) =>
    name == null || awardOnly(name) ? [] : [name.toLowerCase()],
  );
  const known = [...new Set([...hosts, ...institutions, ...names])].filter(
    (word) => word.length > 5,
  );
  expect(known.length).toBeGreaterThan(20);
  const found = sources().flatMap(({ file, text }) =>
    known
      .filter((word) => new RegExp(`(?<![a-z])${escape(word)}(?![a-z])`).test(text))
      .map((word) => `${file}: ${word}`),
  );
  expect(found).toEqual([]);
});

/** Words of institutions' names that are words of every page. */
const COMMON = new Set(
  'content australian departments university college institute school science sciences medical dental nursing pharmacy health technology london world academy higher learning online education paramedical community department computer research international national theological seminary california southern mother ireland africa studies'.split(
    ' ',
  ),
);

/** "Doctor of Pharmacy", "Master of Public Health": an award's own name, which any reader of awards must know. */
function awardOnly(name: string): boolean {
  return (
    /^(?:(?:master|bachelor|doctor|diploma|certificate|graduate certificate|post basic)\b|[BM]\.? ?[A-Z]|general nursing|public health|[A-Z]{2,5} )/i.test(
      name,
    ) || name.split(' ').length < 3
  );
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
