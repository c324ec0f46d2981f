import { describe, expect, test } from 'vitest';
import { identity } from '../testing/answered.ts';
import { likenessOf } from './likeness.ts';

const here = identity('alpha');
const elsewhere = {
  ...here.institution,
  country: { code: 'GB', name: 'x', region: 'Northern Europe' },
};

describe('the likeness of two programs', () => {
  test('is in specialty, award and region', () => {
    expect(likenessOf(here, identity('beta'))).toEqual(new Set(['specialty', 'award', 'region']));
    expect(likenessOf(here, identity('beta', { specialtyNames: ['Surgery'] }))).toEqual(
      new Set(['award', 'region']),
    );
    expect(likenessOf(here, identity('beta', { institution: elsewhere, award: 'MSc' }))).toEqual(
      new Set(['specialty']),
    );
  });

  test('is not that both have no usual award', () => {
    const odd = identity('alpha', { award: 'Other' });
    expect(likenessOf(odd, identity('beta', { award: 'Other' }))).not.toContain('award');
  });
});
