import { expect, test } from 'vitest';
import { catalogueRevision } from './catalogue-revision.ts';
import { loadCatalogue } from './load-catalogue.ts';

test('is the revision that loading the files gives', async () => {
  const read = await loadCatalogue();
  if (read.kind === 'FAULTY') throw new Error('the catalogue has faults');
  expect(await catalogueRevision()).toBe(read.revisionOf);
});

test('is null where the files cannot be read', async () => {
  expect(await catalogueRevision('no such folder')).toBeNull();
});
