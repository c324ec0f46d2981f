import { describe, expect, it } from 'vitest';
import { renderValues } from './value.ts';

const rendered = (...values: string[]): string =>
  renderValues(values).markup.replaceAll(/\s+/g, ' ').trim();

describe('several values of one fact', () => {
  it('stand in one line with commas where they are short', () => {
    expect(rendered('January', 'July')).toBe('January, July');
    expect(rendered('On campus')).toBe('On campus');
  });

  it('stand as a list where they are long, or have commas of their own', () => {
    const long = 'Examination of both parts before the end of the second year';
    expect(rendered(long, 'Thesis')).toBe(`<ul> <li>${long}</li><li>Thesis</li> </ul>`);
    expect(rendered('January, apply by 12 September', 'July')).toContain('<li>July</li>');
  });

  it('are never markup', () => {
    expect(rendered('<b>', 'July')).toBe('&lt;b&gt;, July');
  });
});
