import { hostOf } from '@second-opinion/core';
import type { Findings } from '../../register/findings.ts';
import type { ImportOptions } from '../import-kind.ts';
import type { ImportedCourse, Reading, RegisterFacts } from '../../register/imported.ts';
import { textOfFile } from '../reading/text-of-file.ts';
import { createReach } from '../reading/within-reach.ts';
import { xmlSteps } from '../reading/xml-steps.ts';
import { courseCollector } from './course-collector.ts';
import { toCourse } from './to-course.ts';
import { ImportError } from '../import-error.ts';

/**
 * Reads a catalogue of courses in XCRI-CAP 1.2, a course at a time.
 * @throws ImportError where it is no such catalogue, is cut off, or declares entities.
 */
export async function* readXcri(
  file: string,
  options: ImportOptions,
  findings: Findings,
): AsyncGenerator<Reading> {
  const batches = courses(file, options, findings);
  const first = await batches.next();
  if (first.done === true) {
    throw new ImportError(
      `${file} has no course: a catalogue of XCRI-CAP is <catalog><provider><course>…. Take it as published.`,
    );
  }
  yield {
    holds: 'COURSES',
    register: first.value.register,
    batches: resumed(first.value, batches),
  };
}

/** Some courses, with what is known of the catalogue by then. */
interface Batch {
  readonly register: RegisterFacts;
  readonly courses: readonly ImportedCourse[];
}

async function* resumed(
  first: Batch,
  rest: AsyncIterable<Batch>,
): AsyncGenerator<readonly ImportedCourse[]> {
  yield first.courses;
  for await (const batch of rest) yield batch.courses;
}

async function* courses(
  file: string,
  options: ImportOptions,
  findings: Findings,
): AsyncGenerator<Batch> {
  const collector = courseCollector();
  const reach = createReach(
    () => `${file}: an element is larger than any course. This is no catalogue of courses.`,
  );
  for await (const steps of xmlSteps(reach.through(textOfFile(file, options)), file)) {
    const collected = steps.flatMap((step) => collector.take(step) ?? []);
    if (collected.length === 0) continue;
    reach.reached();
    const register = registerOf(collector.catalogue(), options);
    yield { register, courses: collected.flatMap((course) => toCourse(course, findings) ?? []) };
  }
}

function registerOf(
  { provider, url, generated }: ReturnType<ReturnType<typeof courseCollector>['catalogue']>,
  { asOf }: ImportOptions,
): RegisterFacts {
  const host = url === null ? null : hostOf(url)?.replace(/^www\./, '');
  return {
    key: `xcri-cap/${host ?? 'unknown'}`,
    title: `Courses of ${provider ?? 'an unnamed provider'} (XCRI-CAP)`,
    publisher: provider ?? 'unknown',
    url,
    licence: null,
    asOf: asOf ?? generated,
    scheme: null,
  };
}
