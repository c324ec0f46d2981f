import { describe, expect, test } from 'vitest';
import { documentFromHtml } from '../document-from-html.ts';
import { takeGlance } from '../glance.ts';
import type { Verdict } from './signal.ts';
import { detect } from './verdict.ts';

const FILL =
  '<p>The city lies on a river between two hills, and its people have long been known for their gardens, their markets and the old bridge that carries the road to the north.</p>'.repeat(
    5,
  );

function verdictOf(path: string, title: string, body: string): Verdict {
  const html = `<html><head><title>${title}</title></head><body><main>${body}</main></body></html>`;
  return detect(takeGlance(documentFromHtml(html), `https://www.example.ac.uk${path}`));
}

const SECTIONS = `<h2>Course overview</h2><p>This course is for doctors who treat the skin.</p><h2>Entry requirements</h2><p>A medical degree.</p>
  <h2>Course structure</h2><p>Six modules.</p><h2>Fees</h2><p>£12,500</p><h2>Careers</h2><p>Hospitals.</p>`;

describe('a program page', () => {
  test.each([
    [
      'with the award in its heading',
      '/study/postgraduate/msc-dermatology',
      'MSc Dermatology | Example University',
      `<h1>MSc Dermatology</h1>${SECTIONS}${FILL}`,
    ],
    [
      'with the award in its title alone',
      '/courses/clinical-dermatology',
      'Clinical Dermatology MSc - Example University',
      `<h1>Change how skin is treated</h1>${SECTIONS}${FILL}`,
    ],
    [
      'whose h1 is the name of the site',
      '/programmes/mmed-surgery',
      'Master of Medicine (Surgery)',
      `<h1>Example University</h1><h2>Master of Medicine (Surgery)</h2>${SECTIONS}${FILL}`,
    ],
    [
      'inside a form',
      '/courses/mph',
      'Master of Public Health',
      `<form><h1>Master of Public Health</h1>${SECTIONS}${FILL}</form>`,
    ],
    [
      'whose lengths stand in prose',
      '/degrees/mmed',
      'MMed Paediatrics',
      `<h1>MMed Paediatrics</h1><p>The MMed is a four-year degree programme for paediatricians. Students will complete a dissertation.</p><h2>Curriculum</h2><p>Wards.</p><h2>Eligibility</h2><p>MBBS.</p>${FILL}`,
    ],
  ])('%s is recognised', (_, path, title, body) => {
    expect(verdictOf(path, title, body)).toMatchObject({ kind: 'PROGRAM', isProgram: true });
  });

  test('is never decided by one kind of evidence', () => {
    const named = verdictOf('/x', 'MSc Dermatology', `<h1>MSc Dermatology</h1>${FILL}`);
    const sections = verdictOf('/x', 'Example', `<h1>Example</h1>${SECTIONS}${FILL}`);
    const address = verdictOf('/courses/msc-dermatology', 'Example', `<h1>Example</h1>${FILL}`);
    expect([named, sections, address].map(({ isProgram }) => isProgram)).toEqual([
      false,
      false,
      false,
    ]);
  });
});

const awards = ['Dermatology', 'Surgery', 'Paediatrics', 'Oncology', 'Cardiology', 'Public Health'];
const list = awards.map((name) => `<li><a href="/courses/${name}">MSc ${name}</a></li>`).join('');

describe('another page', () => {
  test.each([
    [
      'a list of programs',
      '/courses',
      'Postgraduate courses',
      `<h1>Postgraduate courses</h1><ul>${list}</ul>${FILL}`,
      'LISTING',
    ],
    [
      'a module',
      '/modules/derm5001',
      'DERM5001 Skin in health',
      `<h1>DERM5001 Skin in health</h1><p>Credits: 20</p><h2>Assessment</h2><p>This course is taught in May.</p>${FILL}`,
      'MODULE',
    ],
    [
      'a fees page',
      '/study/fees',
      'Fees and funding',
      `<h1>Fees and funding</h1><table><tr><th>MSc</th><td>£12,500 per year</td></tr></table>${FILL}`,
      'OTHER',
    ],
    [
      'an eligibility page',
      '/admissions/eligibility',
      'Eligibility for the Master of Medicine',
      `<h1>Eligibility for the Master of Medicine</h1><h2>Entry requirements</h2><p>MBBS</p>${FILL}`,
      'OTHER',
    ],
    [
      'news with all the right words',
      '/news/2026/msc',
      'New MSc launched | News',
      `<h1>New MSc in Dermatology launched</h1><p>The two-year degree programme is the first of its kind.</p>${FILL}`,
      'OTHER',
    ],
    [
      'a member of staff',
      '/people/jane',
      'Dr Jane Doe',
      `<h1>Dr Jane Doe, MBBS, MMed</h1><h2>Career</h2><p>She leads the MMed.</p><h2>Research outcomes</h2>${FILL}`,
      'OTHER',
    ],
    [
      'an event',
      '/events/open-day',
      'MSc open day',
      `<h1>MSc Dermatology open day</h1><h2>Overview</h2><h2>How to apply</h2>${FILL}`,
      'OTHER',
    ],
    [
      'a page that is not there',
      '/courses/msc-old',
      'Page not found',
      `<h1>Page not found</h1><p>Try MSc Dermatology.</p>`,
      'OTHER',
    ],
    [
      'an agent',
      '/mbbs-abroad',
      'MBBS admission 2026: fees & eligibility',
      `<h1>MBBS admission 2026: fees & eligibility</h1>${SECTIONS}${FILL}`,
      'OTHER',
    ],
    [
      'a question',
      '/blog/what-is-an-mph',
      'What is an MPH?',
      `<h1>What is an MPH?</h1><h2>Overview</h2><h2>Careers</h2><p>The MPH is a two-year degree.</p>${FILL}`,
      'OTHER',
    ],
    [
      'a front page',
      '/',
      'Example University',
      `<h1>Study with us</h1><h2>Courses</h2><ul>${list}</ul>${FILL}`,
      'LISTING',
    ],
  ])('%s is no program', (_, path, title, body, kind) => {
    expect(verdictOf(path, title, body)).toMatchObject({ kind, isProgram: false });
  });
});

test('the verdict says which signals spoke and how much', () => {
  const { signals, confidence } = verdictOf('/news/x', 'News', `<h1>News</h1>${FILL}`);
  expect(signals.find(({ name }) => name === 'other-page')).toEqual({
    name: 'other-page',
    kind: 'AGAINST',
    weight: -3.4,
    text: 'News',
  });
  expect(confidence).toBeGreaterThan(0.9);
});
