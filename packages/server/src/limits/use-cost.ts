import type { ExecutionResult, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Served } from '../http/serving.ts';
import * as v from 'valibot';
import { AssembledAnswer } from '../documents/assembled-answer.ts';
import { AssembledResult } from '../documents/assembled-result.ts';
import { actualCost } from './actual-cost.ts';
import { knownCost } from './known-cost.ts';
import { limitError } from './limit-error.ts';
import { type Asked, operationOf } from './operation.ts';

/** What a query costs, as its answer reports it in `extensions.cost`, in ordinary fields (field-cost.ts). */
export interface Cost {
  /** At most, as reckoned before execution. */
  readonly requested: number;
  /** What it may be. */
  readonly limit: number;
  /** Over the lists as they turned out; 0 where nothing was executed. */
  readonly actual: number;
}

/** What is told of callers' accounts, where they are kept. */
export interface Charging {
  /** Takes points from the caller's account; an error where they are not to be had. */
  readonly charge?: (points: number) => Promise<GraphQLError | null>;
}

/** A query takes one point more from its caller's account for each so much that it may cost. */
const COST_OF_POINT = 1_000;

function pointsFor(requested: number): number {
  return Math.floor(requested / COST_OF_POINT);
}

/** How many points more than one a query takes from its caller's account. */
export function pointsOf(asked: Asked): number {
  return pointsFor(knownCost(asked) ?? 0);
}

const CostOnlySchema = v.object({ costOnly: v.literal(true) });

/**
 * Reckons what a query costs before it is executed, refuses it where that is over the limit, and reports it; of a
 * subscription what following costs, once, when it begins.
 * With the header `x-cost-only: true` or the request extension `{ "costOnly": true }` nothing is executed.
 */
export function useCost(limit: number): Plugin<Charging, Served> {
  return {
    onSubscribe: async ({ args, context, setResultAndStopExecution }) => {
      const requested = knownCost(args);
      if (requested === null) return;
      const stopped = await stoppedBy({ requested, limit, actual: 0 }, context);
      if (stopped !== null) setResultAndStopExecution(stopped);
    },
    onExecute: async ({ args, context, setResultAndStopExecution }) => {
      const requested = knownCost(args);
      if (requested === null) return undefined;
      const asked: Cost = { requested, limit, actual: 0 };
      const stopped = await stoppedBy(asked, context);
      if (stopped !== null) {
        setResultAndStopExecution(stopped);
        return undefined;
      }
      return {
        onExecuteDone: ({ result, setResult }) => {
          if (result instanceof AssembledAnswer) {
            const cost = { ...asked, actual: result.cost };
            setResult(new AssembledResult(result, { cost }));
            return;
          }
          // A trusted document that streams its answer is no list of objects to reckon over.
          if (!('data' in result)) return;
          const operation = operationOf(args);
          const actual = operation === null ? 0 : actualCost(operation, result.data);
          const cost = { ...asked, actual };
          setResult({ ...result, extensions: { ...result.extensions, cost } });
        },
      };
    },
  };
}

/** What is answered in place of executing; null where it is to be executed, and has been paid for. */
async function stoppedBy(asked: Cost, context: Charging & Asking): Promise<ExecutionResult | null> {
  const extensions = { cost: asked };
  if (isCostOnly(context)) return { data: null, extensions };
  if (asked.requested > asked.limit) return { errors: [tooDear(asked)], extensions };
  const refused = (await context.charge?.(pointsFor(asked.requested))) ?? null;
  return refused === null ? null : { errors: [refused], extensions };
}

function tooDear(cost: Cost) {
  return limitError(
    'COST_LIMIT',
    `The query may cost ${cost.requested}; at most ${cost.limit} is answered. Ask for fewer items (\`first\`, \`programs\`) or fewer fields of each; the header \`x-cost-only: true\` tells a cost without executing.`,
    { cost },
  );
}

/** Where a request may say that only its cost is asked. */
interface Asking {
  readonly request?: Request;
  readonly params?: { readonly extensions?: unknown };
}

function isCostOnly(context: Asking): boolean {
  return (
    context.request?.headers.get('x-cost-only') === 'true' ||
    v.is(CostOnlySchema, context.params?.extensions)
  );
}
