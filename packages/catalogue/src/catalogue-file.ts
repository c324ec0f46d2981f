import * as v from 'valibot';
import type { Fault, Path } from './fault.ts';
import { type FileShape, FileShapeSchema } from './format/file-shape.ts';
import { toShapeComplaint } from './format/shape-complaint.ts';
import { describeBroken } from './json/describe-broken.ts';
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
  if (json.kind !== 'OPENED') return { kind: 'FAULTY', faults: [describeBroken(name, json)] };
  const { value: raw, lineOf } = json;
  const shape = v.safeParse(FileShapeSchema, raw);
  if (shape.success) {
    return { kind: 'OPENED', file: { name, text, raw, content: shape.output, lineOf } };
  }
  const faults = shape.issues.map((issue): Fault => {
    const { path, ...complaint } = toShapeComplaint(issue);
    const line = lineOf(path);
    const place = describePlace(raw, path, line);
    return { file: name, place, line, rule: 'shape', severity: 'ERROR', ...complaint };
  });
  return { kind: 'FAULTY', faults };
}
