import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { CatalogueProgram, LoadedInstitution } from '@second-opinion/catalogue';
import { migrate, openDatabase, replaceCatalogue } from '@second-opinion/server';
import { refreshLocally } from '@second-opinion/server/testing/refresh-locally';
import * as v from 'valibot';
import { type Benchmark, type Figure, toFigure } from './figure.ts';

const HOSTS = 50;
const PAGES_OF_A_HOST = 20;
/** In milliseconds of our own processor time. */
const GOAL = 20;

/** In milliseconds: after so long every page is due again. */
const MONTH = 30 * 86_400_000;

/** 1,000 pages of 50 hosts of this machine, each on an address of its own, without the pauses that politeness asks for. */
export const refresh: Benchmark = {
  name: 'refresh',
  async run(): Promise<readonly Figure[]> {
    // In a process of its own, so that its work is not counted as ours.
    const site = fork(new URL('university-sites.ts', import.meta.url));
    const [port] = v.parse(v.tuple([v.number()]), (await once(site, 'message')).slice(0, 1));
    const database = openDatabase({ engine: 'sqlite', file: ':memory:' });
    await migrate(database);
    await replaceCatalogue(database, catalogueOf(port), 'bench');
    const first = await refreshLocally(database);
    const again = await refreshLocally(database, new Date(Date.now() + MONTH));
    await database.destroy();
    site.kill();
    return [
      toFigure(`a page that is read, of ${first.report.looked}`, [first.cpu], 'ms CPU', GOAL),
      toFigure('contributions queued by it', [first.report.queued], ''),
      toFigure(`a page that is the same, of ${again.report.looked}`, [again.cpu], 'ms CPU', GOAL),
    ];
  },
};

function catalogueOf(port: number): LoadedInstitution[] {
  return Array.from({ length: HOSTS }, (_none, host): LoadedInstitution => {
    const slug = `host-${String(host).padStart(2, '0')}`;
    const programs = Array.from({ length: PAGES_OF_A_HOST }, (_page, place): CatalogueProgram => {
      const url = `http://127.0.1.${host + 1}:${port}/courses/${place}`;
      return {
        slug: `${slug}-mmed-${String(place).padStart(2, '0')}`,
        institution: slug,
        name: 'Master of Medicine (Psychiatry)',
        award: 'MMed',
        specialties: ['psychiatry'],
        status: 'ACTIVE',
        umbrella: false,
        pages: [url],
        listings: [],
        courseCodes: [],
        claims: [],
      };
    });
    const institution = { slug, name: `University ${host}`, aliases: [], country: 'AU' };
    const rest = { city: null, website: null, domains: [`${slug}.edu`], ror: null };
    return {
      institution: { ...institution, ...rest },
      sources: [],
      programs,
      file: `${slug}.json`,
    };
  });
}
