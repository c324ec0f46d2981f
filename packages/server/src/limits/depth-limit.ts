import type { ASTVisitor, ValidationContext, ValidationRule } from 'graphql';
import { limitError } from './limit-error.ts';
import { overFragments } from './over-fragments.ts';

/** Refuses an operation whose fields, fragments expanded, or whose values lie deeper than a limit. */
export function depthLimit(limit: number): ValidationRule {
  return (context) => ({ ...fieldsWithin(limit, context), ...valuesWithin(limit, context) });
}

function fieldsWithin(limit: number, context: ValidationContext): ASTVisitor {
  const depthOf = overFragments(
    (name) => context.getFragment(name),
    (below) => 1 + below(),
    (depths) => depths.reduce((most, depth) => Math.max(most, depth), 0),
  );
  return {
    OperationDefinition: (operation) => {
      const depth = depthOf(operation.selectionSet);
      if (depth <= limit) return;
      context.reportError(
        limitError(
          'DEPTH_LIMIT',
          `The operation is ${depth} fields deep; at most ${limit} are answered. Ask for what lies deeper by its id or slug in a query of its own.`,
          { depth, limit },
          [operation],
        ),
      );
    },
  };
}

/** Lists and objects written into a document; those in variables are only as deep as their types. */
function valuesWithin(limit: number, context: ValidationContext): ASTVisitor {
  let now = 0;
  let depth = 0;
  const bracket = {
    enter: () => {
      now += 1;
      depth = Math.max(depth, now);
    },
    leave: () => {
      now -= 1;
    },
  };
  return {
    ListValue: bracket,
    ObjectValue: bracket,
    Document: {
      leave: () => {
        if (depth <= limit) return;
        context.reportError(
          limitError(
            'DEPTH_LIMIT',
            `A value is ${depth} brackets deep; at most ${limit} are read. No argument needs so many: schema.graphql says what each takes.`,
            { depth, limit },
          ),
        );
      },
    },
  };
}
