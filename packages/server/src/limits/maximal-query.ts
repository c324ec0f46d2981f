import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isRequiredArgument,
  isUnionType,
  parse,
  validate,
} from 'graphql';
import { LIMITS, type Limits } from './limits.ts';
import { operationOf } from './operation.ts';
import { parseWithinTokens } from './parse-within-tokens.ts';
import { requestedCost } from './requested-cost.ts';
import { type Choice, type Samples, sampleArguments } from './sample-arguments.ts';
import { limitRules } from './use-limits.ts';

/** An object that is asked for, or one of the types that it may be. */
interface Branch {
  /** `name(arguments)` or `... on Type`. */
  readonly head: string;
  readonly type: GraphQLCompositeType;
  /** The fields without any of their own, all of them. */
  readonly leaves: readonly string[];
  readonly branches: Branch[];
}

/** So many objects in a row that do not fit: the query is as large as it gets. */
const PATIENCE = 40;

/** What only reviewers may ask. */
const OF_REVIEWERS: ReadonlySet<string> = new Set(['reviewQueue']);

/**
 * A query that asks for as much as the limits allow: objects within objects, each with all its fields, until nothing
 * more fits.
 * @param limits those of a server unless it is told otherwise.
 */
export function maximalQuery(
  schema: GraphQLSchema,
  choice: Choice,
  samples: Samples,
  limits: Limits = LIMITS,
): string {
  const rootType = schema.getQueryType();
  if (rootType == null) throw new TypeError('the schema has no queries');
  const root = toBranch('', rootType, []);
  const branches = [root];
  for (let failures = 0; failures < PATIENCE;) {
    const grown = growth(schema, choice.oneOf(branches), choice, samples);
    if (grown === null) {
      failures += 1;
      continue;
    }
    grown.parent.branches.push(grown.branch);
    if (fits(schema, written(root), limits)) {
      branches.push(grown.branch);
      failures = 0;
    } else {
      grown.parent.branches.pop();
      failures += 1;
    }
  }
  return written(root);
}

/** One more object within a branch; null where it has them all, or where none can be asked for without arguments. */
function growth(
  schema: GraphQLSchema,
  parent: Branch,
  choice: Choice,
  samples: Samples,
): { readonly parent: Branch; readonly branch: Branch } | null {
  const { type } = parent;
  if (isAbstractType(type)) {
    // Fields of the same name in two types could contradict each other: one type is enough.
    if (parent.branches.length > 0) return null;
    const one = choice.oneOf(schema.getPossibleTypes(type));
    return { parent, branch: toBranch(`... on ${one.name}`, one, parent.leaves) };
  }
  const fields = Object.values(type.getFields()).filter(
    (field) => isBranching(field) && !OF_REVIEWERS.has(field.name),
  );
  if (fields.length === 0) return null;
  const field = choice.oneOf(fields);
  const named = getNamedType(field.type);
  const given = sampleArguments(`${type.name}.${field.name}`, choice, samples);
  if (!isCompositeType(named) || (given === '' && field.args.some(isRequiredArgument))) return null;
  const taken = parent.branches.some(({ head }) => head.startsWith(field.name));
  const alias = taken ? `${field.name}${parent.branches.length}: ` : '';
  return { parent, branch: toBranch(`${alias}${field.name}${given}`, named, []) };
}

/** @param above leaves that the interface around has asked for already. */
function toBranch(head: string, type: GraphQLCompositeType, above: readonly string[]): Branch {
  const fields = isUnionType(type) ? [] : Object.values(type.getFields());
  const names = fields
    .filter((field) => !isBranching(field) && !field.args.some(isRequiredArgument))
    .map(({ name }) => name);
  const leaves = ['__typename', ...names].filter((name) => !above.includes(name));
  return { head, type, leaves, branches: [] };
}

function isBranching({ type }: GraphQLField<unknown, unknown>): boolean {
  return isCompositeType(getNamedType(type));
}

function written({ head, leaves, branches }: Branch): string {
  const within = [...leaves, ...branches.map(written)].join(' ');
  return `${head} { ${within === '' ? '__typename' : within} }`;
}

function fits(schema: GraphQLSchema, query: string, limits: Limits): boolean {
  try {
    parseWithinTokens(query, limits.tokens);
  } catch {
    return false;
  }
  const document = parse(query, { noLocation: true });
  const operation = operationOf({ schema, document });
  return (
    operation !== null &&
    requestedCost(operation) <= limits.cost &&
    Buffer.byteLength(query) < limits.bodyBytes / 2 &&
    validate(schema, document, limitRules(limits)).length === 0
  );
}
