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
import type { Limits } from './limits.ts';
import { parseWithinTokens } from './parse-within-tokens.ts';
import { rootFieldLimit } from './root-field-limit.ts';

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
 * @param suggestions whether messages guess what was meant.
 */
export function useLimits(limits: Limits, suggestions: boolean): Plugin<object, Served> {
  const rules = limitRules(limits);
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
