import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  type ParseOptions,
  type Source,
  type ValidationRule,
  parse,
  validate,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Served } from '../http/serving.ts';
import { aliasLimit } from './alias-limit.ts';
import { depthLimit } from './depth-limit.ts';
import { directiveLimit } from './directive-limit.ts';
import { introspectionRule } from './introspection-rule.ts';
import type { Limits } from './limits.ts';
import { parseWithinTokens } from './parse-within-tokens.ts';
import { rootFieldLimit } from './root-field-limit.ts';

/** How much of the schema is told to whoever asks. */
export interface Openness {
  /** Whether messages guess what was meant: "Did you mean …?". */
  readonly suggestions: boolean;
  /** Whether the schema itself may be asked for. */
  readonly introspection: boolean;
}

/** So many faults of a document are told; more help nobody. */
const MOST_FAULTS = 20;

/** The rules for the size of a document. They cost no more time than the document is long. */
export function limitRules(limits: Limits): readonly ValidationRule[] {
  return [
    depthLimit(limits.depth),
    aliasLimit(limits.aliases),
    directiveLimit(limits.directives),
    rootFieldLimit(limits.rootFields),
  ];
}

/**
 * Refuses documents that are too large, before the rules of GraphQL, some of which take longer than a document is long.
 * @param openness how much of the schema they may tell.
 */
export function useLimits(
  limits: Limits,
  { suggestions, introspection }: Openness,
): Plugin<object, Served> {
  const rules = [...limitRules(limits), ...(introspection ? [] : [introspectionRule])];
  const validateWithin = (
    schema: GraphQLSchema,
    document: DocumentNode,
    own: readonly ValidationRule[],
  ): readonly GraphQLError[] => {
    const tooLarge = validate(schema, document, rules);
    if (tooLarge.length > 0) return tooLarge;
    return validate(schema, document, own, {
      maxErrors: MOST_FAULTS,
      hideSuggestions: !suggestions,
    });
  };
  return {
    onParse: ({ parseFn, setParseFn }) => {
      if (parseFn !== parse) return;
      setParseFn((source: string | Source, options?: ParseOptions) =>
        parseWithinTokens(source, limits.tokens, options),
      );
    },
    onValidate: ({ setValidationFn }) => {
      setValidationFn(validateWithin);
    },
  };
}
