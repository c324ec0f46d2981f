import { hostOf } from '@second-opinion/core';
import * as v from 'valibot';
import type { Findings } from '../../register/findings.ts';
import { ImportError } from '../import-error.ts';
import type { ImportOptions } from '../import-kind.ts';
import type { ImportedCourse, Reading, RegisterFacts } from '../../register/imported.ts';
import { jsonEntries } from '../reading/json-entries.ts';
import { type CourseNode, courseNodes } from './course-node.ts';
import { toCourse } from './to-course.ts';

/**
 * Reads courses as linked data in the words of schema.org: a document, a list of documents, or a document a line; in a
 * document its node, its list of nodes, or the nodes of its graph.
 * @throws ImportError where a file has no course or educational program.
 */
export async function* readJsonLd(
  file: string,
  options: ImportOptions,
  findings: Findings,
): AsyncGenerator<Reading> {
  const batches = nodes(file, options, findings);
  let first = await batches.next();
  while (first.done !== true && first.value.length === 0) first = await batches.next();
  const [node] = first.done === true ? [] : first.value;
  if (first.done === true || node === undefined) {
    throw new ImportError(
      `${file} has no node of type Course or EducationalOccupationalProgram: only these are imported.`,
    );
  }
  const register = registerOf(node.node, options);
  yield { holds: 'COURSES', register, batches: resumed(first.value, batches, findings) };
}

/** A node with where it stands. */
interface Placed {
  readonly line: number;
  readonly node: CourseNode;
}

async function* nodes(
  file: string,
  options: ImportOptions,
  findings: Findings,
): AsyncGenerator<readonly Placed[]> {
  for await (const entries of jsonEntries(file, options)) {
    yield entries.flatMap(({ line, value }) =>
      courseNodes(value, (reason, subject) =>
        findings.note({ kind: 'LEFT_OUT', line, reason, subject }),
      ).map((node) => ({ line, node })),
    );
  }
}

async function* resumed(
  first: readonly Placed[],
  rest: AsyncIterable<readonly Placed[]>,
  findings: Findings,
): AsyncGenerator<readonly ImportedCourse[]> {
  const read = (placed: readonly Placed[]): ImportedCourse[] =>
    placed.flatMap(({ line, node }) => toCourse(node, line, findings) ?? []);
  yield read(first);
  for await (const placed of rest) yield read(placed);
}

const LicenceSchema = v.pipe(v.string(), v.nonEmpty());

function registerOf(node: CourseNode, { asOf }: ImportOptions): RegisterFacts {
  const { provider, page } = node;
  const host = page === null ? null : hostOf(page)?.replace(/^www\./, '');
  const licence = v.safeParse(LicenceSchema, node.licence);
  return {
    key: `json-ld/${host ?? 'unknown'}`,
    title: `Courses of ${host ?? provider ?? 'an unnamed publisher'} (linked data)`,
    publisher: host ?? provider ?? 'unknown',
    url: host == null ? null : `https://${host}/`,
    licence: licence.success ? licence.output : null,
    asOf: asOf ?? null,
    scheme: null,
  };
}
