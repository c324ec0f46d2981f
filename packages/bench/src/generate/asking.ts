import * as v from 'valibot';

const AnswerSchema = v.object({
  data: v.record(v.string(), v.unknown()),
  errors: v.optional(v.never()),
});

/** One request of a measurement. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Takes the answer's data, and throws where it is not what was asked for. */
  readonly check: (data: Readonly<Record<string, unknown>>) => void;
}

/**
 * Asks one question after the other and says how long each took, in milliseconds from the request to the last byte.
 * @throws when an answer has errors, or is not what was asked for.
 */
export async function askEach(url: string, questions: readonly Question[]): Promise<number[]> {
  const times: number[] = [];
  for (const { query, variables, check } of questions) {
    const started = performance.now();
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const body = await response.text();
    times.push(performance.now() - started);
    const answer = v.safeParse(AnswerSchema, JSON.parse(body));
    if (!answer.success)
      throw new Error(`${JSON.stringify(variables)} was answered by ${body.slice(0, 300)}`);
    check(answer.output.data);
  }
  return times;
}

/** The time that a share of the requests stayed under: 0.99 for p99. @throws RangeError when there was none. */
export function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  const found = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  if (found === undefined) throw new RangeError('nothing was measured');
  return found;
}
