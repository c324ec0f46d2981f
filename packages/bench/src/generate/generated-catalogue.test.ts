import { loadCatalogue } from '@second-opinion/catalogue';
import { describe, expect, test } from 'vitest';
import { generatedCatalogue } from './generated-catalogue.ts';

async function real() {
  const read = await loadCatalogue();
  if (read.kind === 'FAULTY') throw new Error('the catalogue has faults');
  return read.institutions;
}

describe('a generated catalogue', () => {
  test('has as many programs as were asked for, each with slugs and claims of its own', async () => {
    const made = [...generatedCatalogue(await real(), 1_500, 7)];
    const programs = made.flatMap((institution) => institution.programs);
    const claims = programs.flatMap((program) => program.claims);
    expect(programs).toHaveLength(1_500);
    expect(new Set(programs.map(({ slug }) => slug)).size).toBe(1_500);
    expect(new Set(made.map(({ institution }) => institution.slug)).size).toBe(made.length);
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
    expect(claims.length).toBeGreaterThan(1_500 * 6);
  });

  test('is the same for the same seed, and another for another one', async () => {
    const institutions = await real();
    const made = (seed: number) => JSON.stringify([...generatedCatalogue(institutions, 800, seed)]);
    expect(made(1)).toBe(made(1));
    expect(made(1)).not.toBe(made(2));
  });
});
