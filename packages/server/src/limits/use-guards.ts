import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Served } from '../http/serving.ts';
import type { Limits } from './limits.ts';
import { useCost } from './use-cost.ts';
import { type Openness, useLimits } from './use-limits.ts';
import { usePublicErrors } from './use-public-errors.ts';
import { useRequestRules } from './use-request-rules.ts';

/** All that stands between a request and its execution, and between an error and its reader, in order. */
export function useGuards(
  limits: Limits,
  openness: Openness,
  logger: Logger,
): readonly Plugin<object, Served>[] {
  return [
    useRequestRules(limits.bodyBytes),
    useLimits(limits, openness),
    useCost(limits.cost),
    usePublicErrors(logger, openness.suggestions),
  ];
}
