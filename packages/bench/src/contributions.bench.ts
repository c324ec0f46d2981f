import { loadCatalogue } from '@second-opinion/catalogue';
import { replayContributions } from '@second-opinion/server/testing/replay-contributions';
import { migrate, openDatabase, replaceCatalogue } from '@second-opinion/server';
import { type Benchmark, type Figure, toFigure } from './figure.ts';

const SIZE = { contributions: 10_000, sources: 500, hostile: 0.05, seed: 11 };

/** 10,000 contributions of 500 sources, one in twenty of which means harm, over the real catalogue, one after the other. */
export const contributions: Benchmark = {
  name: 'contributions',
  async run(): Promise<readonly Figure[]> {
    const loaded = await loadCatalogue();
    if (loaded.kind === 'FAULTY') throw new Error('the catalogue has faults');
    const database = openDatabase({ engine: 'sqlite', file: ':memory:' });
    await migrate(database);
    await replaceCatalogue(database, loaded.institutions, 'bench');
    const programs = loaded.institutions.flatMap((institution) =>
      institution.programs.flatMap(({ slug, pages: [url] }) =>
        url === undefined || new URL(url).port !== '' ? [] : [{ slug, url }],
      ),
    );
    const outcome = await replayContributions(database, programs, SIZE);
    await database.destroy();
    const { sent, queued, doubled, refused, lost, hostileQueued, auditLines } = outcome;
    return [
      toFigure(
        'a contribution, from its arrival to the queue',
        [outcome.milliseconds / sent],
        'ms',
      ),
      toFigure(`of ${sent}: queued, each once`, [queued], ''),
      toFigure('sent again', [doubled], ''),
      toFigure('that mean harm, refused', [refused], ''),
      toFigure('lost, or taken for another', [lost], '', 0),
      toFigure('that mean harm, queued', [hostileQueued], '', 0),
      toFigure(
        'lines of the log, which is whole, beyond those queued',
        [(auditLines ?? -1) - queued],
        '',
        0,
      ),
    ];
  },
};
