import { seededRandom } from '@second-opinion/core';
import { LIMITS, type Samples, maximalQuery, schema, toChoice } from '@second-opinion/server';
import * as v from 'valibot';
import { type Benchmark, type Figure, timeRuns, toFigure } from './figure.ts';
import { startServer } from './running-server.ts';

const QUERIES = 100;
const RUNS = 5;
/** In milliseconds: what is promised of any query that the limits let through. */
const GOAL = 250;

/** How long the dearest queries take that the limits let through, over the real catalogue, one after the other. */
export const limits: Benchmark = {
  name: 'limits',
  async run(): Promise<readonly Figure[]> {
    await using running = await startServer();
    const ask = async (query: string): Promise<unknown> => {
      const response = await fetch(`${running.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      const answer: unknown = await response.json();
      return answer;
    };
    const samples = samplesOf(await ask(FIRST_PAGE));
    const times: number[] = [];
    for (let seed = 1; seed <= QUERIES; seed += 1) {
      const query = maximalQuery(schema, toChoice(seededRandom(seed)), samples);
      await answered(ask(query), seed);
      times.push(...(await timeRuns(RUNS, () => answered(ask(query), seed))));
    }
    const slowest = times.toSorted((a, b) => b - a)[Math.floor(times.length / 100)] ?? 0;
    return [
      toFigure(`${QUERIES} dearest queries (cost up to ${LIMITS.cost})`, times, 'ms'),
      toFigure('the same, 99 of 100 are faster than', [slowest], 'ms', GOAL),
    ];
  },
};

const FIRST_PAGE = '{ programs(first: 100) { edges { node { id slug } } } }';

const FirstPage = v.object({
  data: v.object({
    programs: v.object({
      edges: v.array(v.object({ node: v.object({ id: v.string(), slug: v.string() }) })),
    }),
  }),
});

function samplesOf(answer: unknown): Samples {
  const nodes = v.parse(FirstPage, answer).data.programs.edges.map(({ node }) => node);
  return { slugs: nodes.map(({ slug }) => slug), ids: nodes.map(({ id }) => id) };
}

const Answered = v.object({
  data: v.record(v.string(), v.unknown()),
  errors: v.optional(v.never()),
});

/** @throws where the answer has an error: a time of nothing is no time. */
async function answered(answer: Promise<unknown>, seed: number): Promise<void> {
  if (!v.is(Answered, await answer))
    throw new Error(`the query of the seed ${seed} was not answered`);
}
