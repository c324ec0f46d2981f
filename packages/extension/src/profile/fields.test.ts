import { readProfile } from '@second-opinion/core';
import { describe, expect, test } from 'vitest';
import { FIELDS, type Field, isFieldPath } from './fields.ts';
import { withValueAt } from './profile-path.ts';

const accepts = (path: string, value: unknown): boolean =>
  readProfile(withValueAt({}, path, value)).kind === 'PROFILE';

const fields: readonly Field[] = FIELDS;

describe('the fields of the form', () => {
  test('are all that a profile may say', () => {
    const everything: Record<string, string> = {};
    for (const { path } of fields) everything[path.split('.')[0] ?? ''] = 'not such a thing';
    const reading = readProfile({ ...everything, unheardOf: 1 });
    const faults = reading.kind === 'INVALID' ? reading.faults.map(({ field }) => field) : [];
    expect(faults.filter((field) => field === 'unheardOf')).toHaveLength(1);
    expect(new Set(faults)).toEqual(new Set([...Object.keys(everything), 'unheardOf']));
  });

  test('have the bounds of the profile', () => {
    for (const { path, kind } of fields) {
      if (kind.kind !== 'PERCENT' && kind.kind !== 'WHOLE') continue;
      const unit = kind.kind === 'PERCENT' ? 100 : 1;
      expect([path, accepts(path, kind.min / unit)]).toEqual([path, true]);
      expect([path, accepts(path, kind.max / unit)]).toEqual([path, true]);
      expect([path, accepts(path, (kind.min - 1) / unit)]).toEqual([path, false]);
      expect([path, accepts(path, (kind.max + 1) / unit)]).toEqual([path, false]);
    }
  });

  test('offer only what the profile takes', () => {
    const refused = fields.flatMap(({ path, kind }) => {
      if (!('options' in kind)) return [];
      const each: readonly unknown[] = kind.kind === 'CHOICE' ? kind.options : [kind.options];
      return each.filter((value) => !accepts(path, value)).map((value) => [path, value]);
    });
    expect(refused).toEqual([]);
  });

  test('hold at most as many entries as the profile takes', () => {
    const many = (code: number): string => String.fromCharCode(97 + code, 97 + (code % 7));
    for (const { path, kind } of fields) {
      if (kind.kind !== 'LANGUAGES' && kind.kind !== 'TEXTS') continue;
      const list = Array.from({ length: kind.most + 1 }, (_, place) => many(place));
      expect([path, accepts(path, list)]).toEqual([path, false]);
      expect([path, accepts(path, list.slice(0, kind.most))]).toEqual([path, true]);
    }
  });

  test('are told from other names', () => {
    expect(isFieldPath('keptPay.fullTime')).toBe(true);
    expect(isFieldPath('salary')).toBe(false);
  });
});
