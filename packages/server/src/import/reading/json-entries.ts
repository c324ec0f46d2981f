import { type Duplex, Readable, pipeline } from 'node:stream';
import { streamArray } from 'stream-json/streamers/stream-array.js';
import { streamValues } from 'stream-json/streamers/stream-values.js';
import * as v from 'valibot';
import { ImportError } from '../import-error.ts';
import { type TextOptions, textOfFile } from './text-of-file.ts';
import { createReach } from './within-reach.ts';

/** An entry of a file of JSON. */
export interface JsonEntry {
  /** Which one it is, from 1. */
  readonly line: number;
  readonly value: unknown;
}

/** So many entries are handed on at a time. */
const BATCH = 500;

const StreamedSchema = v.object({ key: v.number(), value: v.unknown() });

/**
 * The entries of a file of JSON, some at a time, without ever holding the file: those of a list, or one after the other where
 * it has several values, a line each.
 * @throws ImportError where it is no JSON, is cut off, or an entry is larger than any record.
 */
export async function* jsonEntries(
  file: string,
  options: TextOptions = {},
): AsyncGenerator<readonly JsonEntry[]> {
  let line = 0;
  const reach = createReach(
    () =>
      `${file}, entry ${line + 1}: it is larger than any record. Give a list of records, [ … ].`,
  );
  const text = reach.through(textOfFile(file, options));
  const first = await text.next();
  if (first.done === true) throw new ImportError(`${file} is empty: download it again.`);
  const isList = /^[\s\uFEFF]*\[/.test(first.value);
  const parser: Duplex = isList
    ? streamArray.withParserAsStream()
    : streamValues.withParserAsStream({ jsonStreaming: true });
  // An error of the source ends the parser with that error, which the loop then throws.
  pipeline(Readable.from(resumed(first.value, text)), parser, () => undefined);
  let batch: JsonEntry[] = [];
  try {
    for await (const item of parser) {
      const { value } = v.parse(StreamedSchema, item);
      reach.reached();
      line += 1;
      batch.push({ line, value });
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
  } catch (error) {
    throw asImportError(error, file, line);
  }
  if (batch.length > 0) yield batch;
}

async function* resumed(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}

function asImportError(error: unknown, file: string, line: number): unknown {
  if (error instanceof ImportError || !(error instanceof Error)) return error;
  return new ImportError(
    `${file}, after entry ${line}: this is no JSON, or it is cut off (${error.message}). Take it as published.`,
    { cause: error },
  );
}
