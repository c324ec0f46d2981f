import * as v from 'valibot';
import type { Fault, Path } from './fault.ts';
import { type FileShape, FileShapeSchema } from './format/file-shape.ts';
import { toShapeComplaint } from './format/shape-complaint.ts';
import { openJson } from './json/open-json.ts';
import { describePlace } from './place.ts';

/** A file that has the layout of the format; the rules judge what it says. */
export interface CatalogueFile {
  /** "sydney.json". */
  readonly name: string;
  readonly text: string;
  /** As written, with fields that the format does not know. */
  readonly raw: unknown;
  readonly content: FileShape;
  readonly lineOf: (path: Path) => number;
}

/** A file, or everything that keeps it from having the layout of the format. */
export type OpenedFile =
  | { readonly kind: 'OPENED'; readonly file: CatalogueFile }
  | { readonly kind: 'FAULTY'; readonly faults: readonly Fault[] };

/** Reads the text of a file of the catalogue. */
export function openCatalogueFile(name: string, text: string): OpenedFile {
  const json = openJson(text);
  if (json.kind === 'BROKEN') {
    const place = `line ${json.line}, column ${json.column}`;
    const remedy =
      'mend the JSON there or on the line before: a comma, a quote or a bracket is missing or too many';
    return faulty(name, 'json', place, json.line, json.message, remedy);
  }
  if (json.kind === 'DOUBTFUL') {
    const [message, remedy] =
      json.reason === 'TWICE'
        ? [
            `the key ${JSON.stringify(json.key)} stands twice in one object`,
            'rename or remove one of them',
          ]
        : [`${JSON.stringify(json.key)} is no key of the format`, 'remove it'];
    return faulty(name, 'json', `line ${json.line}`, json.line, message, remedy);
  }
  const shape = v.safeParse(FileShapeSchema, json.value);
  if (shape.success) {
    return {
      kind: 'OPENED',
      file: { name, text, raw: json.value, content: shape.output, lineOf: json.lineOf },
    };
  }
  const faults = shape.issues.map((issue): Fault => {
    const { path, message, remedy } = toShapeComplaint(issue);
    const line = json.lineOf(path);
    const place = describePlace(json.value, path, line);
    return { file: name, place, line, rule: 'shape', severity: 'ERROR', message, remedy };
  });
  return { kind: 'FAULTY', faults };
}

function faulty(
  file: string,
  rule: string,
  place: string,
  line: number,
  message: string,
  remedy: string,
): OpenedFile {
  return {
    kind: 'FAULTY',
    faults: [{ file, place, line, rule, severity: 'ERROR', message, remedy }],
  };
}
