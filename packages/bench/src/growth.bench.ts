import { type LoadedInstitution, loadCatalogue } from '@second-opinion/catalogue';
import { seededRandom } from '@second-opinion/core';
import { type Benchmark, type Figure, toFigure } from './figure.ts';
import { type Question, askEach, quantile } from './generate/asking.ts';
import { generatedDatabase } from './generate/generated-database.ts';
import { comparisonQuestion, listQuestion, searchQuestion } from './generate/list-questions.ts';
import { typedSearches } from './generate/searched-words.ts';
import { startServer } from './running-server.ts';

/**
 * The sizes that are compared, the first with the last. A million programs take a quarter of an hour to make, once:
 * `GROWTH=1000,1000000 pnpm bench growth`.
 */
const SIZES = (process.env['GROWTH'] ?? '1000,100000').split(',').map(Number);
const WARM = 300;
const REQUESTS = 1_000;

const ORDERS = ['DURATION', 'TUITION_PER_YEAR', 'COUNTRY', 'SPECIALTY', 'KNOWN_FACTS', 'SLUG'];

/** Further filters that lists are asked for, from one that most programs meet to one that few do. */
const MORE: readonly object[] = [
  {},
  { duration: { atMost: 48 } },
  { tuitionPerYear: { payer: 'INTERNATIONAL', currency: 'AUD', atMost: 4_000_000 } },
  { specialties: ['psychiatry', 'surgery'] },
  { research: ['THESIS', 'DISSERTATION'], deliveries: ['ON_CAMPUS', 'HYBRID'] },
];

/** How the slowest hundredth of the answers grows with the number of programs. */
export const growth: Benchmark = {
  name: 'growth',
  async run(): Promise<readonly Figure[]> {
    const read = await loadCatalogue();
    if (read.kind === 'FAULTY') return [];
    const kinds = questions(read.institutions);
    const measured: Record<string, readonly number[]>[] = [];
    for (const size of SIZES) {
      await using running = await startServer(0, await generatedDatabase(size));
      const times: Record<string, readonly number[]> = {};
      for (const [kind, asked] of Object.entries(kinds)) {
        await askEach(running.url, asked.slice(0, WARM));
        times[kind] = await askEach(running.url, asked.slice(WARM));
      }
      measured.push(times);
    }
    return Object.keys(kinds).flatMap((kind) => figuresOf(kind, measured));
  },
};

function figuresOf(kind: string, measured: readonly Record<string, readonly number[]>[]): Figure[] {
  const slowest = measured.map((times) => quantile(times[kind] ?? [], 0.99));
  const [first, last] = [slowest.at(0) ?? 0, slowest.at(-1) ?? 0];
  const each = slowest.map((time, place) =>
    toFigure(`${kind}, ${(SIZES[place] ?? 0).toLocaleString('en')} programs, p99`, [time], 'ms'),
  );
  return [...each, toFigure(`${kind}, growth of p99`, [last / first], '×', 3)];
}

/** Different questions every time, the same for every size; the programs that are compared are in each. */
function questions(
  institutions: readonly LoadedInstitution[],
): Record<string, readonly Question[]> {
  const random = seededRandom(2);
  const among = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new RangeError('there is nothing to choose from');
    return item;
  };
  const programs = institutions.flatMap(({ institution, programs: own }) =>
    own.map((program) => ({ ...program, country: institution.country })),
  );
  const count = { length: WARM + REQUESTS };
  return {
    'list with filters': Array.from(count, () => {
      const [one, other] = [among(programs), among(programs)];
      const filter = { awards: [one.award, other.award], countries: [one.country, other.country] };
      const orderBy = { by: among(ORDERS), direction: among(['ASC', 'DESC']) };
      return listQuestion(filter, among(MORE), orderBy.by === 'SLUG' ? { by: 'SLUG' } : orderBy);
    }),
    search: typedSearches(institutions, random, WARM + REQUESTS).map(searchQuestion),
    comparison: Array.from(count, () => {
      const chosen = new Set<string>();
      while (chosen.size < 4) chosen.add(among(programs).slug);
      return comparisonQuestion([...chosen]);
    }),
  };
}
