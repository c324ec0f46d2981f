import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import type { Plugin } from 'graphql-yoga';
import * as v from 'valibot';
import type { TrustedDocuments } from './trusted-documents.ts';

/** The member of a request that names a document; yoga has to be told that it may be there. */
export const DOCUMENT_ID = 'documentId';

const ParametersSchema = v.object({ [DOCUMENT_ID]: v.string() });

/**
 * Documents by id in the body of a POST: `{ "documentId": "sha256:…", "variables": {…} }`.
 * @param only whether documents that are not known beforehand are refused.
 */
export function useTrustedDocuments(documents: TrustedDocuments, only: boolean): Plugin {
  return usePersistedOperations({
    allowArbitraryOperations: !only,
    skipDocumentValidation: true,
    extractPersistedOperationId: (parameters) => {
      const read = v.safeParse(ParametersSchema, parameters);
      return read.success ? read.output[DOCUMENT_ID] : null;
    },
    getPersistedOperation: (id) => documents.get(id)?.document ?? null,
    customErrors: {
      notFound: {
        message:
          'This server knows no document of this id; send its text, or have its host register it.',
        extensions: { code: 'DOCUMENT_NOT_FOUND', http: { status: 404 } },
      },
      persistedQueryOnly: {
        message:
          'This server answers trusted documents only: send `documentId`, the SHA-256 of a document that its host has registered.',
        extensions: { code: 'TRUSTED_DOCUMENTS_ONLY', http: { status: 403 } },
      },
    },
  });
}
