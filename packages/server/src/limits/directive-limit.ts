import type { ValidationRule } from 'graphql';
import { limitError } from './limit-error.ts';

/** Refuses a document with more directives than a limit. */
export function directiveLimit(limit: number): ValidationRule {
  return (context) => {
    let directives = 0;
    return {
      Directive: () => {
        directives += 1;
      },
      Document: {
        leave: () => {
          if (directives <= limit) return;
          context.reportError(
            limitError(
              'DIRECTIVE_LIMIT',
              `The document has ${directives} directives; at most ${limit} are answered. Put what belongs together in a fragment with one directive.`,
              { directives, limit },
            ),
          );
        },
      },
    };
  };
}
