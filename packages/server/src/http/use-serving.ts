import type { Plugin } from 'graphql-yoga';
import type { TrustedDocuments } from '../documents/trusted-documents.ts';
import { AD_HOC, SUBSCRIPTION, type Served } from './serving.ts';

/** Tells what is executed, by a name that is no caller's to choose, and how long that takes where it is traced. */
export function useServing(documents: TrustedDocuments): Plugin<Served> {
  // Documents are told apart by identity: the text of a trusted one that is sent is any other document.
  const names = new Map<unknown, string>(
    [...documents.values()].map(({ document, operation }) => [document, operation]),
  );
  return {
    onExecute: ({ args, context: { serving } }) => {
      serving.operation = names.get(args.document) ?? AD_HOC;
      const done = serving.trace?.step('graphql.execute');
      return done === undefined ? undefined : { onExecuteDone: done };
    },
    onSubscribe: ({ context: { serving } }) => {
      serving.operation = SUBSCRIPTION;
    },
  };
}
