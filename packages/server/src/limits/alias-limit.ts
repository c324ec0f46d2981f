import type { ValidationRule } from 'graphql';
import { limitError } from './limit-error.ts';

/** Refuses a document that gives more fields another name than a limit. */
export function aliasLimit(limit: number): ValidationRule {
  return (context) => {
    let aliases = 0;
    return {
      Field: ({ alias }) => {
        if (alias !== undefined) aliases += 1;
      },
      Document: {
        leave: () => {
          if (aliases <= limit) return;
          context.reportError(
            limitError(
              'ALIAS_LIMIT',
              `The document has ${aliases} aliases; at most ${limit} are answered. Ask for the same field many times by a list of it, or in several requests.`,
              { aliases, limit },
            ),
          );
        },
      },
    };
  };
}
