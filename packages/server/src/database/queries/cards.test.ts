import { loadCatalogue } from '@second-opinion/catalogue';
import { resolve } from '@second-opinion/core';
import { describe, expect, test } from 'vitest';
import { TODAY, openTestDatabase } from '../../testing/test-server.ts';
import { cardTexts } from './card-texts.ts';
import { refreshCards } from './cards.ts';

describe('a card', () => {
  test('is right for a year: no resolution of the real catalogue changes within one', async () => {
    const read = await loadCatalogue();
    if (read.kind === 'FAULTY') throw new Error('the catalogue has faults');
    for (const { programs } of read.institutions) {
      for (const { claims } of programs) {
        expect(resolve(claims, '2026-01-01')).toEqual(resolve(claims, '2026-12-31'));
      }
    }
  });

  test('is resolved anew in another year, to what a load in that year would write', async () => {
    const { database, statements } = await openTestDatabase();
    const before = await cardTexts(database, 0, 100);
    await database
      .updateTable('programCard')
      .set({ resolvedFor: 2025, research: 'NONE', fullTimeMonthsMin: 1, claims: 0 })
      .execute();
    expect(await refreshCards(database, TODAY)).toBe(before.cards.length);
    expect(await cardTexts(database, 0, 100)).toEqual(before);
    statements.length = 0;
    expect(await refreshCards(database, TODAY)).toBe(0);
    expect(statements).toHaveLength(1);
  });
});
