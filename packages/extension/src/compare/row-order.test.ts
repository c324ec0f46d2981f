import { type ComparisonRow, compare } from '@second-opinion/core';
import { describe, expect, test } from 'vitest';
import { claimOf, judged } from '../testing/judged.ts';
import { orderRows } from './row-order.ts';

const program = (months: number, language: string, credits: boolean) =>
  judged('x', [
    claimOf('l', 'language', { code: language }),
    claimOf('d', 'duration', { studyMode: 'FULL_TIME', minMonths: months, maxMonths: months }),
    ...(credits ? [claimOf('c', 'credits', { amount: 90, system: 'ECTS' })] : []),
  ]).facts.resolutions;

const rows = compare([program(12, 'en', true), program(12, 'fr', false)]);
const keys = (list: readonly ComparisonRow[]): string[] => list.map(({ attribute }) => attribute);

describe('the order of rows', () => {
  test('is the registry’s', () => {
    const choice = { differencesFirst: false, hideEqual: false };
    expect(keys(orderRows(rows, choice))).toEqual(['duration', 'credits', 'language']);
  });

  test('puts what differs first', () => {
    const choice = { differencesFirst: true, hideEqual: false };
    expect(keys(orderRows(rows, choice))).toEqual(['language', 'duration', 'credits']);
  });

  test('hides what is equal, and never what one program leaves open', () => {
    const choice = { differencesFirst: false, hideEqual: true };
    expect(keys(orderRows(rows, choice))).toEqual(['credits', 'language']);
  });
});
