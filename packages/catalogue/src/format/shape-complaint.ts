import type * as v from 'valibot';
import type { Complaint, Path } from '../fault.ts';
import { FIELDS, objectAt } from './file-shape.ts';

/** What valibot found, in words that say which field it is and what it should hold. */
export function toShapeComplaint(issue: v.BaseIssue<unknown>): Complaint {
  const path = pathOf(issue);
  const name = path.at(-1) ?? 'the file';
  return { path, message: messageOf(issue, name), remedy: remedyFor(path) };
}

/** The steps of an issue's path. Keys are text and places in lists are numbers. */
export function pathOf(issue: v.BaseIssue<unknown>): Path {
  return (issue.path ?? []).map((item) =>
    typeof item.key === 'number' ? item.key : String(item.key),
  );
}

/** What is wrong with a field, in words. */
export function messageOf(issue: v.BaseIssue<unknown>, name: string | number): string {
  const what = typeof name === 'number' ? `entry ${name}` : JSON.stringify(name);
  if (issue.received === 'undefined') return `${what} is missing`;
  if (issue.kind === 'validation') return issue.message;
  if (issue.type === 'picklist')
    return `${what} is ${issue.received}, which is none of ${choices(issue.expected)}`;
  return `${what} is ${describe(issue.input)} where ${expectation(issue)} is expected`;
}

/** `"YEAR", "MONTH"` for valibot's `("YEAR" | "MONTH")`. */
function choices(expected: string | null): string {
  return (expected ?? 'those allowed').replace(/^\((.*)\)$/s, '$1').replaceAll(' | ', ', ');
}

function describe(input: unknown): string {
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object' && input !== null) return 'an object';
  if (typeof input === 'string') return `the text ${JSON.stringify(input.slice(0, 60))}`;
  return JSON.stringify(input);
}

const EXPECTATIONS: Readonly<Record<string, string>> = {
  string: 'text in quotes',
  number: 'a number without quotes',
  boolean: 'true or false',
  Array: 'a list in [ ]',
  Object: 'an object in { }',
};

/** What a schema asks for; the only custom one asks for an object. */
function expectation(issue: v.BaseIssue<unknown>): string {
  const name = issue.type === 'custom' ? 'Object' : (issue.expected ?? 'another value');
  return EXPECTATIONS[name] ?? name;
}

/** What the nearest known field over the place holds. */
function remedyFor(path: Path): string {
  for (let length = path.length; length > 0; length -= 1) {
    const object = objectAt(path.slice(0, length - 1));
    const name = path[length - 1];
    if (object !== null && typeof name === 'string') {
      const help = Object.entries(FIELDS[object]).find(([field]) => field === name)?.[1];
      if (help !== undefined) return `"${name}" holds ${help}`;
    }
  }
  return 'a file is one object: { "institution": …, "sources": …, "programs": … }';
}
