import type { Fault } from '../fault.ts';
import type { OpenedJson } from './open-json.ts';

/** The fault of a file whose JSON cannot be read, or read only by passing something over. */
export function describeBroken(
  file: string,
  json: Exclude<OpenedJson, { readonly kind: 'OPENED' }>,
): Fault {
  const common = { file, line: json.line, rule: 'json', severity: 'ERROR' } as const;
  if (json.kind === 'BROKEN') {
    return {
      ...common,
      place: `line ${json.line}, column ${json.column}`,
      message: json.message,
      remedy: json.remedy,
    };
  }
  const key = JSON.stringify(json.key);
  const place = `line ${json.line}`;
  return json.reason === 'TWICE'
    ? {
        ...common,
        place,
        message: `the key ${key} stands twice in one object`,
        remedy: 'rename or remove one of them',
      }
    : { ...common, place, message: `${key} is no key of the format`, remedy: 'remove it' };
}
