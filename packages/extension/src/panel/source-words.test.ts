import { describe, expect, test } from 'vitest';
import { claim, source } from '../testing/answered.ts';
import { formatDate, formatPeriod } from './format-date.ts';
import { originOf } from './origin-of.ts';
import { rivalLines } from './rival-lines.ts';
import { safeLink, sourceName } from './source-name.ts';

describe('sourceName', () => {
  test('is the publisher without its remark where that is short', () => {
    expect(sourceName(source({ publisher: 'Study China (China Services Info)' }))).toBe(
      'Study China',
    );
  });

  test('is the kind of source where the publisher is long or not known', () => {
    expect(sourceName(source({ publisher: 'Colleges of Medicine of South Africa' }))).toBe(
      'official page',
    );
    expect(sourceName(source({ publisher: null, kind: 'ARTICLE' }))).toBe('article');
  });
});

describe('originOf', () => {
  test('counts the other sources that agree, each once', () => {
    const other = { title: 'Register', url: null };
    expect(
      originOf({
        claims: [claim('4 years'), claim('4 years')],
        agreeing: [claim('4 years', other), claim('48 months', other)],
      }),
    ).toBe('Alpha University and 1 more');
  });

  test('is empty without a source', () => {
    expect(originOf({ claims: [], agreeing: [] })).toBe('');
  });
});

describe('rivalLines', () => {
  test('says the same once, and how many there is no room for', () => {
    const claims = ['2 years', '2 years', '3 years', '5 years'].map((text) =>
      claim(text, { publisher: 'Educatly' }),
    );
    expect(rivalLines(claims, 1)).toEqual(['Educatly: 2 years', 'and 2 other values']);
    expect(rivalLines(claims, 3)).toHaveLength(3);
  });
});

describe('safeLink', () => {
  test("lets only the web's own addresses through", () => {
    expect(safeLink('https://www.alpha.edu.au/')).toBe('https://www.alpha.edu.au/');
    for (const url of ['javascript:alert(1)', 'data:text/html,x', ' https://x', '//x', null]) {
      expect(safeLink(url)).toBeNull();
    }
  });
});

describe('dates', () => {
  test('are written as the reader writes them, and never guessed', () => {
    expect(formatDate('2026-11-22')).toContain('22');
    expect(formatDate('soon')).toBe('soon');
    expect(formatPeriod('2012-11')).not.toBe('2012-11');
    expect(formatPeriod('2012-11')).toContain('2012');
    expect(formatPeriod('2021/2022')).toBe('2021/2022');
    expect(formatPeriod('2024')).toBe('2024');
  });
});
