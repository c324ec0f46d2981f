import {
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  type OperationDefinitionNode,
  type SelectionNode,
  valueFromASTUntyped,
} from 'graphql';
import type { GivenArguments } from './field-cost.ts';

/** Variables with the defaults that the operation has for those that are not given. */
export function variablesOf(
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue === undefined
      ? []
      : [[variable.name.value, valueFromASTUntyped(defaultValue)] as const],
  );
  return { ...Object.fromEntries(defaults), ...given };
}

/** A field's arguments as its resolver will be given them, without having checked their types. */
export function argumentsOf(
  node: FieldNode,
  { args }: GraphQLField<unknown, unknown>,
  variables: Readonly<Record<string, unknown>>,
): GivenArguments {
  if (args.length === 0) return NONE;
  const given: Record<string, unknown> = {};
  for (const argument of args) {
    const written = node.arguments?.find(({ name }) => name.value === argument.name)?.value;
    const value =
      written === undefined ? undefined : valueFromASTUntyped(written, { ...variables });
    given[argument.name] = value === undefined ? defaultOf(argument) : value;
  }
  return given;
}

/** How many values arguments hold, whatever they are nested in. */
export function valuesIn(given: GivenArguments): number {
  let count = 0;
  // No recursion: variables may be nested deeper than the stack reaches.
  for (const rest: unknown[] = [given]; rest.length > 0;) {
    const value = rest.pop();
    if (typeof value === 'object' && value !== null) {
      for (const part of Object.values(value)) rest.push(part);
    } else count += 1;
  }
  return count;
}

/** Whether `@skip` or `@include` leave a selection out. */
export function isLeftOut(
  { directives }: SelectionNode,
  variables: Readonly<Record<string, unknown>>,
): boolean {
  return (directives ?? []).some((directive) => {
    const written = directive.arguments?.find(({ name }) => name.value === 'if')?.value;
    const value = written === undefined ? null : valueFromASTUntyped(written, { ...variables });
    return directive.name.value === 'skip' ? value === true : value === false;
  });
}

function defaultOf({ default: fallback }: GraphQLArgument): unknown {
  if (fallback === undefined) return undefined;
  return fallback.literal === undefined ? fallback.value : valueFromASTUntyped(fallback.literal);
}

const NONE: GivenArguments = {};
