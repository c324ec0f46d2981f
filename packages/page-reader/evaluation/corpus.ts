import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { GivenWrongly } from './given-wrongly.ts';

/** A row of manifest.jsonl: a saved page and what it is. */
export const PageRowSchema = v.object({
  file: v.string(),
  /** "program", or what else it is. */
  label: v.string(),
  url: v.nullish(v.string(), null),
  institution: v.nullish(v.string(), ''),
  country: v.nullish(v.string(), null),
  form: v.nullish(v.picklist(['full', 'fragment']), 'full'),
  doubtful: v.nullish(v.boolean(), false),
});
export type PageRow = v.InferOutput<typeof PageRowSchema>;

/** A row of expected.jsonl: what a careful person read on a page. */
export const ExpectedRowSchema = v.object({
  file: v.string(),
  name: v.nullish(v.string()),
  award: v.nullish(v.string()),
  expected: v.array(
    v.object({
      attribute: v.string(),
      value: v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])),
    }),
  ),
  absent: v.nullish(v.array(v.string()), []),
  unsure: v.nullish(v.array(v.string()), []),
});
export type ExpectedRow = v.InferOutput<typeof ExpectedRowSchema>;

/** A folder of saved pages with what is known of them. */
export interface Corpus {
  readonly folder: string;
  readonly pages: readonly PageRow[];
  /** By file; program pages only. */
  readonly expected: ReadonlyMap<string, ExpectedRow>;
}

/** Reads a folder laid out as manifest.jsonl, expected.jsonl and the files they name. @throws with file and line. */
export function readCorpus(folder: string): Corpus {
  const pages = readLines(join(folder, 'manifest.jsonl'), PageRowSchema);
  const expected = readLines(join(folder, 'expected.jsonl'), ExpectedRowSchema);
  return { folder, pages, expected: new Map(expected.map((row) => [row.file, row])) };
}

/** The saved HTML of a page. */
export function htmlOf(corpus: Corpus, page: PageRow): string {
  return readFileSync(join(corpus.folder, page.file), 'utf8');
}

function readLines<Row>(file: string, schema: v.GenericSchema<unknown, Row>): Row[] {
  if (!existsSync(file))
    throw new GivenWrongly(
      `${file} is missing: give a folder that holds manifest.jsonl and expected.jsonl`,
    );
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return [];
      const result = v.safeParse(schema, JSON.parse(line));
      if (result.success) return [result.output];
      const [issue] = result.issues;
      throw new GivenWrongly(`${file}, line ${at + 1}: ${issue.message}`);
    });
}
