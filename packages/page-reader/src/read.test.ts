import { attributeOf } from '@second-opinion/core';
import { describe, expect, test } from 'vitest';
import { read } from './read.ts';
import { documentFromHtml } from './document-from-html.ts';
import { NEWS_PAGE, PROGRAM_PAGE } from './testing/program-page.ts';

const ADDRESS = 'https://www.example.edu.au/courses/master-of-medicine-paediatrics';

describe('reading a program page', () => {
  const reading = read(documentFromHtml(PROGRAM_PAGE), ADDRESS);
  const facts = reading.claims.map(({ attribute, value }) => {
    const definition = attributeOf(attribute);
    return `${attribute} ${definition.qualify(value) ?? ''} ${definition.format(value)}`;
  });

  test('recognises it and says why', () => {
    expect(reading.verdict).toMatchObject({ kind: 'PROGRAM', isProgram: true });
    expect(new Set(reading.verdict.signals.map(({ kind }) => kind)).size).toBeGreaterThan(2);
  });

  test('reads name, award, specialty and code', () => {
    expect(reading.name?.value).toBe('Master of Medicine (Paediatrics)');
    expect(reading.award).toBe('MMed');
    expect(reading.specialties).toEqual(['paediatrics']);
    expect(reading.courseCodes).toEqual([{ scheme: 'CRICOS', code: '012345A' }]);
  });

  test('reads a duration for each study mode', () => {
    expect(facts).toContain('duration FULL_TIME 2 years');
    expect(facts).toContain('duration PART_TIME 4 years');
  });

  test('reads tuition by audience and says where the currency came from', () => {
    expect(facts).toContain('tuition DOMESTIC/YEAR AUD\u00a024,000 a year');
    expect(facts).toContain('tuition INTERNATIONAL/YEAR AUD\u00a046,500 a year');
    const tuition = reading.claims.find(({ attribute }) => attribute === 'tuition');
    expect(tuition?.assumed).toContain('country');
  });

  test('reads delivery, starts and credits', () => {
    expect(facts).toContain('delivery  Partly online');
    expect(facts).toEqual(expect.arrayContaining(['intake  February', 'intake  July']));
    expect(facts).toContain('credits CREDIT_POINTS_AU 96 credit points');
  });

  test('every claim carries its words and its place, and its value passes the schema', () => {
    for (const { attribute, value, text, place } of reading.claims) {
      expect(text).not.toBe('');
      expect(place).not.toBe('');
      expect(attributeOf(attribute).schema['~run']({ value }, {})).not.toHaveProperty('issues');
    }
  });
});

test('a news page with the right words is no program page', () => {
  const reading = read(documentFromHtml(NEWS_PAGE), 'https://www.example.edu.au/news/honoured');
  expect(reading.verdict.isProgram).toBe(false);
});
