import type { Caller } from '../tokens/caller.ts';
import type { Standing } from '../limits/rate-limiter.ts';

/** Takes more points for a request that turns out to be a large one; a refusal, or null where they were to be had. */
export type Charge = (points: number) => Promise<Standing | null>;

/** How an answer turned out: as asked, with an error that is the caller's to mend, or with a fault of the server. */
export type Outcome = 'ok' | 'refused' | 'failed';

/** A span of a trace that can have steps. */
export interface Trace {
  /** For the log. */
  readonly id: string;
  /** Begins a step; what it returns ends that. */
  readonly step: (name: string) => () => void;
  readonly end: (answered: Answered) => void;
}

/** What becomes known of a request while it is answered. Nothing of it is what the caller wrote, but the id and the path. */
export interface Serving {
  /** What it is called: see request-id.ts. */
  readonly id: string;
  readonly method: string;
  /** Without its query, which may hold a profile. */
  readonly path: string;
  readonly trace: Trace | null;
  /** Who asks. */
  caller: Caller;
  charge: Charge;
  /** What answered, by a name of a short list. */
  route: string;
  /** The name of a trusted document's operation, `ad-hoc` for any other, null where nothing was executed. */
  operation: string | null;
  /** Whether the answer had been made before. */
  kept: boolean;
  outcome: Outcome;
  /** By whose account too much was asked. */
  refusedBy: Standing['by'] | null;
}

/** What yoga's plugins are given with a request. */
export interface Served {
  readonly serving: Serving;
}

/** A request that was answered, or whose caller went away. */
export interface Answered {
  readonly serving: Serving;
  readonly status: number;
  readonly milliseconds: number;
}

/** Any document that is not known beforehand: so that names in metrics and traces are a short list. */
export const AD_HOC = 'ad-hoc';

/** A subscription, which lasts as long as its caller likes: no duration is told of it. */
export const SUBSCRIPTION = 'subscription';

/** Where nothing is counted. */
export const FREELY: Charge = () => Promise.resolve(null);

/** Does something as a step of the request's trace, where it has one. */
export async function asStep<Result>(
  { trace }: Pick<Serving, 'trace'>,
  name: string,
  action: () => Promise<Result>,
): Promise<Result> {
  const done = trace?.step(name);
  try {
    return await action();
  } finally {
    done?.();
  }
}
