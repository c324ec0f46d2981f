import * as fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { html, safeHref } from './html.ts';

describe('html', () => {
  test('shows any text as it is, in an element and in an attribute, and makes no element of it', () => {
    const text = fc.string({
      unit: fc.constantFrom('<', '>', '&', '"', "'", '/', ' ', 'a', 'p', '=', '`', '-', '!'),
    });
    fc.assert(
      fc.property(text, (words) => {
        const { markup } = html`<p title="${words}">${words}</p>`;
        const { document } = parseHTML(`<!doctype html><body>${markup}</body>`);
        const paragraph = document.querySelector('p');
        expect(document.querySelectorAll('body *')).toHaveLength(1);
        expect(paragraph?.textContent).toBe(words);
        expect(paragraph?.getAttribute('title')).toBe(words);
      }),
    );
  });

  test('keeps templates within templates, and leaves out what is not there', () => {
    const items = ['a', '<b>'].map((item) => html`<i>${item}</i>`);
    const { markup } = html`<b>${items}${null}${false}${undefined}${0}</b>`;
    expect(markup).toBe('<b><i>a</i><i>&lt;b&gt;</i>0</b>');
  });
});

describe('safeHref', () => {
  test.each(['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', '//x', ''])(
    'refuses %j',
    (address) => expect(safeHref(address)).toBeNull(),
  );
  test('lets web addresses pass', () => {
    expect(safeHref('https://www.example.edu/a?b=c')).toBe('https://www.example.edu/a?b=c');
    expect(safeHref(null)).toBeNull();
  });
});
