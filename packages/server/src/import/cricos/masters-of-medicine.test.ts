import { existsSync } from 'node:fs';
import { loadCatalogue } from '@second-opinion/catalogue';
import { describe, expect, test } from 'vitest';
import { createFindings } from '../../register/findings.ts';
import type { ImportedCourse } from '../../register/imported.ts';
import { readCricos } from './read-cricos.ts';

const REAL = new URL('../../../../../../shared/data/cricos/Courses.csv', import.meta.url);

async function mastersOfMedicine(): Promise<ImportedCourse[]> {
  const found: ImportedCourse[] = [];
  for await (const reading of readCricos(REAL.pathname, {}, createFindings())) {
    if (reading.holds !== 'COURSES') continue;
    for await (const courses of reading.batches) {
      found.push(...courses.filter(({ name }) => name.startsWith('Master of Medicine')));
    }
  }
  return found;
}

describe.runIf(existsSync(REAL))(
  'the register of 3 January 2023 (skipped without ../shared/data)',
  () => {
    test('has a program of the catalogue for each of its Masters of Medicine', async () => {
      const loaded = await loadCatalogue();
      const programs =
        loaded.kind === 'LOADED' ? loaded.institutions.flatMap((each) => each.programs) : [];
      const named = new Map(
        programs.flatMap(({ slug, courseCodes }) => courseCodes.map(({ code }) => [code, slug])),
      );
      const courses = await mastersOfMedicine();
      expect(courses.map(({ code }) => [code, named.get(code)])).toEqual([
        ['083802A', 'macquarie-mmed'],
        ['053865A', 'sydney-mmed-clinical-epidemiology'],
        ['053964J', 'sydney-mmed-infection-immunity'],
        ['059722A', 'sydney-mmed-infection-immunity-honours'],
        ['083644K', 'sydney-mmed-advanced'],
        ['083721B', 'sydney-mmed-and-mphil'],
        ['105908E', 'sydney-mmed-advanced-psychiatry'],
        ['105909D', 'sydney-mmed-psychiatry'],
        ['107850B', 'sydney-mmed-sexual-reproductive-health'],
        ['107856G', 'sydney-mmed-advanced-sexual-reproductive-health'],
        ['059839K', 'unsw-mmed-research'],
        ['007317M', 'melbourne-mmed'],
        ['083626A', 'notre-dame-au-master-medicine-surgery'],
      ]);
    }, 60_000);
  },
);
