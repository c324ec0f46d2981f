import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import * as v from 'valibot';
import { documentId } from './document-id.ts';

/** A document that is known beforehand and may be asked for by its id. */
export interface TrustedDocument {
  readonly id: string;
  readonly text: string;
  /** The name of its operation; "unnamed" where it has none. */
  readonly operation: string;
  /** One operation and its fragments. */
  readonly document: DocumentNode;
  /** Whether it only reads, so that it may be asked for by GET; one that writes is sent by POST. */
  readonly reads: boolean;
}

/** Trusted documents by id. */
export type TrustedDocuments = ReadonlyMap<string, TrustedDocument>;

/** A folder of documents that cannot be used; the message names the file and what is wrong. */
export class DocumentsError extends Error {
  override readonly name = 'DocumentsError';
}

/** The documents that come along: those of the extension. */
const OWN_FOLDER = fileURLToPath(new URL('../../documents/', import.meta.url));

const ManifestSchema = v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.string()));

/**
 * Reads the documents that come along, and those of a host's folder: each `.graphql` file one document, each `.json`
 * file an object of texts by id.
 * @throws DocumentsError when one does not fit this schema, or its id is not that of its text.
 */
export async function readTrustedDocuments(
  schema: GraphQLSchema,
  folder: string | null,
): Promise<TrustedDocuments> {
  const folders = folder === null ? [OWN_FOLDER] : [OWN_FOLDER, folder];
  const documents = new Map<string, TrustedDocument>();
  for (const place of folders) {
    for (const { file, id, text } of await readFolder(place)) {
      if (id !== documentId(text)) {
        throw new DocumentsError(`${file}: the id of this text is ${documentId(text)}, not ${id}.`);
      }
      documents.set(id, { id, text, ...checked(file, text, schema) });
    }
  }
  return documents;
}

interface Entry {
  readonly file: string;
  readonly id: string;
  readonly text: string;
}

async function readFolder(folder: string): Promise<Entry[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw new DocumentsError(
      `The folder of documents ${folder} cannot be read: set TRUSTED_DOCUMENTS to a folder of .graphql files or manifests that this user may read.`,
      { cause: error },
    );
  });
  const entries: Entry[] = [];
  for (const name of names.toSorted()) {
    const file = join(folder, name);
    if (name.endsWith('.graphql')) {
      const text = await readFile(file, 'utf8');
      entries.push({ file, id: documentId(text), text });
    } else if (name.endsWith('.json')) {
      const manifest = v.safeParse(ManifestSchema, await readFile(file, 'utf8'));
      if (!manifest.success) {
        throw new DocumentsError(
          `${file} is no object of documents by id: {"sha256:…": "query …"}.`,
        );
      }
      for (const [id, text] of Object.entries(manifest.output)) entries.push({ file, id, text });
    }
  }
  return entries;
}

function checked(
  file: string,
  text: string,
  schema: GraphQLSchema,
): Pick<TrustedDocument, 'document' | 'operation' | 'reads'> {
  const document = parsed(file, text);
  const [first] = validate(schema, document, specifiedRules);
  if (first !== undefined) throw new DocumentsError(`${file}: ${first.message}`, { cause: first });
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (
    operations.length !== 1 ||
    operation === undefined ||
    !('operation' in operation) ||
    operation.operation === OperationTypeNode.SUBSCRIPTION
  ) {
    const message = `${file}: a trusted document holds one operation, a query or a mutation.`;
    throw new DocumentsError(message);
  }
  const reads = operation.operation === OperationTypeNode.QUERY;
  return { document, operation: operation.name?.value ?? 'unnamed', reads };
}

function parsed(file: string, text: string): DocumentNode {
  try {
    return parse(text);
  } catch (error) {
    const reason = error instanceof GraphQLError ? error.message : String(error);
    throw new DocumentsError(`${file}: ${reason}`, { cause: error });
  }
}
