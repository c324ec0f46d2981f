import type { Readable } from 'node:stream';
import { ImportError } from '../import-error.ts';
import type { ReadProgress } from './bytes-of-file.ts';
import type { Rows } from './row.ts';
import { readSharedStrings } from './shared-strings.ts';
import { sheetRows } from './sheet-rows.ts';
import { xmlSteps } from './xml-steps.ts';
import { type Archive, openArchive } from './zip-entries.ts';

/** An xlsx file whose sheets can be read one after the other. */
export interface Workbook extends AsyncDisposable {
  /** The names of the sheets, in their order. */
  readonly sheets: readonly string[];
  /** The rows of a sheet. @throws ImportError where there is no such sheet, or it is broken. */
  readonly rows: (sheet: string, onProgress?: ReadProgress) => Rows;
}

/**
 * Opens an xlsx file; its sheets are unpacked only as they are read.
 * @throws ImportError where it is no workbook, is cut off, locked, or a bomb.
 */
export async function openWorkbook(file: string): Promise<Workbook> {
  const archive = await openArchive(file);
  try {
    const parts = await sheetParts(archive, file);
    let strings: Promise<readonly string[]> | undefined;
    return {
      sheets: [...parts.keys()],
      rows: async function* rows(sheet, onProgress) {
        const part = parts.get(sheet);
        if (part === undefined) {
          throw new ImportError(
            `${file} has no sheet "${sheet}"; it has ${[...parts.keys()].join(', ')}.`,
          );
        }
        strings ??= stringsOf(archive, file);
        yield* sheetRows(piecesOf(archive, part, onProgress), await strings, `${file}, ${sheet}`);
      },
      [Symbol.asyncDispose]: () => archive[Symbol.asyncDispose](),
    };
  } catch (error) {
    await archive[Symbol.asyncDispose]();
    throw error;
  }
}

async function stringsOf(archive: Archive, file: string): Promise<readonly string[]> {
  const part = 'xl/sharedStrings.xml';
  if (!archive.has(part)) return [];
  return readSharedStrings(piecesOf(archive, part), `${file}, ${part}`);
}

async function* piecesOf(
  archive: Archive,
  part: string,
  onProgress?: ReadProgress,
): AsyncGenerator<string> {
  const stream: Readable = await archive.open(part);
  const total = archive.sizeOf(part);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let done = 0;
  try {
    for await (const chunk of stream) {
      const bytes: unknown = chunk;
      if (!(bytes instanceof Uint8Array)) throw new TypeError('a part gives bytes');
      done += bytes.byteLength;
      onProgress?.(done, total);
      yield decoder.decode(bytes, { stream: true });
    }
  } catch (error) {
    if (error instanceof ImportError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new ImportError(
      `${part} cannot be unpacked (${reason}): the workbook is damaged, cut off, or unpacks to more than it says. Download it again.`,
      { cause: error },
    );
  }
}

/** The parts of a workbook that hold its sheets, by the names of the sheets. */
async function sheetParts(archive: Archive, file: string): Promise<ReadonlyMap<string, string>> {
  const targets = new Map<string, string>();
  const relations = await archive.text('xl/_rels/workbook.xml.rels');
  for await (const attributes of elements(relations, 'Relationship', file)) {
    targets.set(attributes.get('Id') ?? '', attributes.get('Target') ?? '');
  }
  const parts = new Map<string, string>();
  for await (const attributes of elements(await archive.text('xl/workbook.xml'), 'sheet', file)) {
    const target = targets.get(attributes.get('id') ?? '');
    const name = attributes.get('name');
    if (target === undefined || name === undefined) continue;
    parts.set(name, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  if (parts.size > 0) return parts;
  throw new ImportError(`${file} has no sheet: it is no workbook, or it is damaged.`);
}

async function* elements(
  text: string,
  name: string,
  file: string,
): AsyncGenerator<ReadonlyMap<string, string>> {
  const whole = async function* whole(): AsyncGenerator<string> {
    yield text;
  };
  for await (const steps of xmlSteps(whole(), file)) {
    for (const step of steps) {
      if (step.kind === 'OPEN' && step.name === name) yield step.attributes;
    }
  }
}
