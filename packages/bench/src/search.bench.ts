import { loadCatalogue } from '@second-opinion/catalogue';
import { seededRandom } from '@second-opinion/core';
import { type Benchmark, type Figure, toFigure } from './figure.ts';
import { askEach, quantile } from './generate/asking.ts';
import { generatedDatabase } from './generate/generated-database.ts';
import { searchQuestion } from './generate/list-questions.ts';
import { typedSearches } from './generate/searched-words.ts';
import { startServer } from './running-server.ts';

/** How many programs are searched: `SEARCH_PROGRAMS=1000 pnpm bench search`. */
const PROGRAMS = Number(process.env['SEARCH_PROGRAMS'] ?? 100_000);
const WARM = 200;
const REQUESTS = 2_000;

/** How long a server with many programs takes to find some by words: whole ones, beginnings, several, misspelt ones. */
export const search: Benchmark = {
  name: 'search',
  async run(): Promise<readonly Figure[]> {
    const read = await loadCatalogue();
    if (read.kind === 'FAULTY') return [];
    await using running = await startServer(0, await generatedDatabase(PROGRAMS));
    const searches = typedSearches(read.institutions, seededRandom(1), WARM + REQUESTS);
    await askEach(running.url, searches.slice(0, WARM).map(searchQuestion));
    const timed = searches.slice(WARM);
    const times = await askEach(running.url, timed.map(searchQuestion));
    const among = `among ${PROGRAMS.toLocaleString('en')}`;
    const ofKind = (kind: string): Figure =>
      toFigure(
        `p99 of ${kind.toLowerCase().replace('_', ' ')} ${among}`,
        [
          quantile(
            times.filter((_time, place) => timed[place]?.kind === kind),
            0.99,
          ),
        ],
        'ms',
      );
    return [
      toFigure(`search ${among}, median`, [quantile(times, 0.5)], 'ms'),
      toFigure(`search ${among}, p99`, [quantile(times, 0.99)], 'ms', 30),
      ...['WHOLE', 'BEGINNING', 'TWO_WORDS', 'MISSPELT'].map(ofKind),
    ];
  },
};
