import { describe, expect, test } from 'vitest';
import type { GlanceBlock, PageGlance } from '../page-snapshot.ts';
import { detect, isProgram, mayBeProgram } from './verdict.ts';

const text = (words: string, linked = 0): GlanceBlock => ({ text: words, level: 0, linked });
const heading = (words: string, level: number): GlanceBlock => ({ text: words, level, linked: 0 });
const page = (content: GlanceBlock[], url = '', title = ''): PageGlance => ({
  url,
  title,
  content,
});
const FILL = text('x'.repeat(700));

/** Weight and words of one signal, or null where it is silent. */
function signal(glance: PageGlance, name: string): readonly [number, string] | null {
  const found = detect(glance).signals.find((each) => each.name === name);
  return found === undefined ? null : [found.weight, found.text];
}

describe('the shape of a page', () => {
  test.each([
    [4, null],
    [5, -0.7],
    [11, -0.7],
    [12, -1.6],
    [25, -1.6],
    [26, -2.4],
  ])('with %i links to awards weighs %d', (count, weight) => {
    const links = Array.from({ length: count }, (_, at) => `MSc Part ${at}`);
    const found = signal(
      page([FILL, ...links.map((words) => text(words, words.length))]),
      'links-to-awards',
    );
    expect(found).toEqual(weight === null ? null : [weight, String(count)]);
  });

  test.each([
    [340, null],
    [360, -0.6],
    [490, -0.6],
    [520, -1.5],
  ])('with %i of a thousand characters in links weighs %d', (linked, weight) => {
    const found = signal(page([text('x'.repeat(999), linked)]), 'many-links');
    expect(found?.[0] ?? null).toBe(weight);
  });

  test.each([
    [698, -1.5],
    [699, null],
  ])('of %i characters weighs %d', (length, weight) => {
    expect(signal(page([text('x'.repeat(length))]), 'little-text')?.[0] ?? null).toBe(weight);
  });
});

describe('a verdict', () => {
  const program = page(
    [
      heading('MSc Dermatology', 1),
      ...['Entry requirements', 'Course structure', 'Fees', 'Careers', 'Overview'].map((words) =>
        heading(words, 2),
      ),
      text('Students will complete a dissertation. The programme lasts two years full-time.'),
      FILL,
    ],
    'https://www.example.ac.uk/courses/msc-dermatology',
    'MSc Dermatology | Example University',
  );

  test('is as sure as its signals, and never less than a half', () => {
    const yes = detect(program);
    const no = detect(page([FILL]));
    expect(yes).toMatchObject({ kind: 'PROGRAM', isProgram: true });
    expect(isProgram(program)).toBe(true);
    expect(no).toMatchObject({ kind: 'OTHER', isProgram: false });
    const sum = yes.signals.reduce((total, { weight }) => total + weight, 0);
    expect(yes.confidence).toBeCloseTo(1 / (1 + Math.exp(4.3 - sum)));
    const against = no.signals.reduce((total, { weight }) => total + weight, 0);
    expect(no.confidence).toBeCloseTo(1 / (1 + Math.exp(against - 4.3 - 1.1)));
  });

  test('needs substance, and a name or an address', () => {
    const [name = heading('', 1)] = program.content;
    expect(isProgram({ ...program, content: [name, FILL] })).toBe(false);
    const bare = { ...program, url: '', title: '', content: program.content.slice(1) };
    expect(isProgram(bare)).toBe(false);
  });

  test('quotes at most 160 characters of what spoke', () => {
    const long = { ...program, title: `MSc Dermatology ${'x'.repeat(300)}` };
    const { signals } = detect(long);
    expect(Math.max(...signals.map(({ text: quoted }) => quoted.length))).toBe(160);
    expect(signals.every(({ name, kind }) => name !== '' && /^[A-Z]+$/.test(kind))).toBe(true);
  });

  test('of a page of many links to awards is a list', () => {
    const links = Array.from({ length: 30 }, (_, at) => `MSc Part ${at}`);
    const list = page([FILL, ...links.map((words) => text(words, words.length))]);
    expect(detect(list)).toMatchObject({ kind: 'LISTING', isProgram: false });
  });

  test('may be that of a program where the headings, the title or the address say so', () => {
    expect(mayBeProgram(page([heading('MSc Dermatology', 2)]))).toBe(true);
    expect(mayBeProgram(page([], '', 'MSc Dermatology'))).toBe(true);
    expect(mayBeProgram(page([heading('Contact', 1)], 'https://x.org/contact', 'Contact'))).toBe(
      false,
    );
  });
});
