import { loadReference } from '@second-opinion/catalogue';
import { type ReferenceFigures, referenceFigures } from '@second-opinion/core';
import { CatalogueFaults } from './load.ts';

let kept: Promise<ReferenceFigures> | undefined;

/**
 * The published figures that come along with the catalogue, read once: only another version brings others.
 * @throws CatalogueFaults when their file has a fault.
 */
export function publishedFigures(): Promise<ReferenceFigures> {
  kept ??= read();
  return kept;
}

async function read(): Promise<ReferenceFigures> {
  const result = await loadReference();
  if (result.kind === 'FAULTY') throw new CatalogueFaults(result.faults);
  return referenceFigures(result.reference);
}
