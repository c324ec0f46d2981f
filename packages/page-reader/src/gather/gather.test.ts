import { describe, expect, test } from 'vitest';
import { documentFromHtml } from '../document-from-html.ts';
import { takeSnapshot } from '../snapshot.ts';
import { gather } from './gather.ts';
import type { StatementKind } from './statement.ts';

function statements(kind: StatementKind, body: string, head = ''): string[] {
  const page = takeSnapshot(
    documentFromHtml(`<html><head>${head}</head><body>${body}</body></html>`),
    '',
  );
  return gather(page)
    .statements.filter((each) => each.kind === kind)
    .map(({ label, value }) => `${label} = ${value}`);
}

describe('gathering', () => {
  test.each([
    [
      'a definition list',
      '<dl><dt>Duration</dt><dd>2 years</dd><dd>part-time too</dd></dl>',
      ['Duration = 2 years', 'Duration = part-time too'],
    ],
    ['label and value in one line', '<p>Duration: 2 years</p>', ['Duration = 2 years']],
    ['neighbours', '<div><div>Duration</div><div>2 years</div></div>', ['Duration = 2 years']],
    [
      'a value before its label',
      '<div><div class="c"><p>2 years</p><p>Duration</p></div></div>',
      ['Duration = 2 years'],
    ],
    [
      'bold label and plain value',
      '<p><strong>Duration</strong> 2 years</p>',
      ['Duration = 2 years'],
    ],
    [
      'lines of one paragraph',
      '<p>Duration: 2 years<br>Start: May</p>',
      ['Duration = 2 years', 'Start = May'],
    ],
  ])('%s', (_, body, expected) => {
    expect(statements('LABELLED', body)).toEqual(expect.arrayContaining(expected));
  });

  test('a cell has the heads of its row and column, spans resolved', () => {
    const body = `<table><tr><th>Fees</th><th>Home</th><th>International</th></tr>
      <tr><td rowspan="2">Full-time</td><td>£10</td><td>£20</td></tr><tr><td>£30</td><td>£40</td></tr></table>`;
    expect(statements('TABLE', body)).toEqual([
      'Full-time | Home = £10',
      'Full-time | International = £20',
      'Full-time | Home = £30',
      'Full-time | International = £40',
    ]);
  });

  test('a heading stands over what follows it', () => {
    expect(statements('HEADED', '<h2>Duration</h2><p>2 years</p>')).toEqual(['Duration = 2 years']);
  });

  test('sentences end where they end', () => {
    const body = '<p>The B.Sc. degree takes 1.5 years. It starts in May.</p>';
    expect(statements('SENTENCE', body)).toEqual([
      ' = The B.Sc. degree takes 1.5 years.',
      ' = It starts in May.',
    ]);
  });

  test('menus and footers say nothing', () => {
    expect(
      statements(
        'SENTENCE',
        '<nav><p>The course takes two years.</p></nav><footer><p>The course takes two years.</p></footer>',
      ),
    ).toEqual([]);
  });

  test('meta tags and the JSON-LD of a course are candidates; other types and broken JSON are not', () => {
    const course =
      '<script type="application/ld+json">{"@type":"Course","timeRequired":"P2Y","provider":{"@type":"Organization","name":"X"}}</script>';
    expect(
      statements('DATA', '', `<meta name="course_duration" content="2 years">${course}`),
    ).toEqual(['course duration = 2 years', 'time required = P2Y']);
    expect(
      statements('DATA', '', '<script type="application/ld+json">{"@type":"Course",</script>'),
    ).toEqual([]);
    expect(
      statements(
        'DATA',
        '',
        '<script type="application/ld+json">{"@type":"Course","__proto__":{"x":"y"}}</script>',
      ),
    ).toEqual(['x = y']);
  });
});
