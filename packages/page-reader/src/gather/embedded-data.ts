import type { PageSnapshot } from '../page-snapshot.ts';
import type { Statement } from './statement.ts';

const TYPES = /^(?:Course|CourseInstance|EducationalOccupationalProgram|Offer)$/;
const MOST = 60;

/** Meta tags, microdata and JSON-LD of a course: candidates to be checked against what the page shows. */
export function gatherEmbedded(page: PageSnapshot): Statement[] {
  const statements: Statement[] = [];
  const add = (label: string, value: string, place: string): void => {
    const text = value.replace(/\s+/g, ' ').trim();
    if (text !== '' && text.length <= 200)
      statements.push({ kind: 'DATA', label, value: text, context: [], place, block: -1 });
  };
  for (const { name, content } of page.metas) add(spaced(name), content, `meta ${name}`);
  for (const { name, content } of page.itemProps) add(spaced(name), content, `itemprop ${name}`);
  for (const text of page.jsonLd) {
    for (const [key, value] of jsonFacts(text)) add(spaced(key), value, `JSON-LD ${key}`);
  }
  return statements;
}

/** "course_duration", "timeRequired", "uol.coursename" as words. */
function spaced(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[._:-]+/g, ' ')
    .toLowerCase();
}

interface Item {
  readonly value: unknown;
  readonly key: string;
  /** Whether the nearest typed object is a course's own. */
  readonly course: boolean;
  readonly depth: number;
}

/** The plain values of a course's own objects. Anything that is no such JSON yields nothing. */
function jsonFacts(text: string): [string, string][] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return [];
  }
  const facts: [string, string][] = [];
  const queue: Item[] = [{ value: data, key: '', course: false, depth: 0 }];
  for (let at = 0; at < queue.length && at < 2_000 && facts.length < MOST; at++) {
    const item = queue[at];
    if (item === undefined || item.depth > 8) continue;
    const { value, key, course } = item;
    if (typeof value === 'string' || typeof value === 'number') {
      if (course) facts.push([key, String(value)]);
    } else queue.push(...partsOf(item));
  }
  return facts;
}

/** The members of an array or object, with what they are members of. */
function partsOf({ value, key, course, depth }: Item): Item[] {
  if (Array.isArray(value)) {
    return value
      .slice(0, 200)
      .map((each: unknown) => ({ value: each, key, course, depth: depth + 1 }));
  }
  if (typeof value !== 'object' || value === null) return [];
  const entries: [string, unknown][] = Object.entries(value).slice(0, 200);
  const type = entries.find(([name]) => name === '@type')?.[1];
  const own = typeof type === 'string' ? TYPES.test(type) : course;
  return entries
    .filter(([name]) => !name.startsWith('@'))
    .map(([name, each]) => ({ value: each, key: name, course: own, depth: depth + 1 }));
}
