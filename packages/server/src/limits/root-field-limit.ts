import type { ValidationRule } from 'graphql';
import { limitError } from './limit-error.ts';
import { overFragments, sum } from './over-fragments.ts';

/** Refuses an operation with more fields of its own than a limit, fragments expanded. */
export function rootFieldLimit(limit: number): ValidationRule {
  return (context) => {
    const fieldsOf = overFragments(
      (name) => context.getFragment(name),
      () => 1,
      sum,
    );
    return {
      OperationDefinition: (operation) => {
        const rootFields = fieldsOf(operation.selectionSet);
        if (rootFields <= limit) return;
        context.reportError(
          limitError(
            'ROOT_FIELD_LIMIT',
            `The operation has ${rootFields} fields of its own; at most ${limit} are answered. Ask for many things by \`nodes(ids:)\` or a list, or in several requests.`,
            { rootFields, limit },
            [operation],
          ),
        );
      },
    };
  };
}
