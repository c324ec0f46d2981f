// @vitest-environment happy-dom
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { followFocus } from './follow-focus.ts';

function Entries({ slowly = false }: { readonly slowly?: boolean }) {
  const [names, setNames] = useState(['a', 'b', 'c']);
  const remove = (name: string): void => {
    const left = (all: readonly string[]): string[] => all.filter((each) => each !== name);
    if (slowly) setTimeout(() => setNames(left), 5);
    else setNames(left);
  };
  return (
    <section>
      <button type="button">add</button>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <button type="button">move {name}</button>
            <button type="button" onClick={() => remove(name)}>
              remove {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

describe('where the focus goes when its control goes away', () => {
  const place = document.createElement('div');
  const focused = (): string | null | undefined => document.activeElement?.textContent;
  const press = async (text: string): Promise<void> => {
    const button = [...place.querySelectorAll('button')].find((each) => each.textContent === text);
    button?.focus();
    await act(() => button?.click());
    await new Promise((done) => setTimeout(done, 20));
  };
  beforeAll(() => {
    document.body.append(place);
    followFocus(document);
  });
  beforeEach(() => act(() => render(<Entries />, place)));
  afterEach(() => act(() => render(null, place)));

  it('is the same control of the next entry', async () => {
    await press('remove b');
    expect(focused()).toBe('remove c');
  });

  it('is that of the entry before where it was the last', async () => {
    await press('remove c');
    expect(focused()).toBe('remove b');
  });

  it('is what stands by the list where it was the only one', async () => {
    await press('remove a');
    await press('remove b');
    await press('remove c');
    expect(focused()).toBe('add');
  });

  it('is the same where the entry goes later than the press', async () => {
    await act(() => render(<Entries key="slow" slowly />, place));
    await press('remove a');
    expect(focused()).toBe('remove b');
  });

  it('stays where the reader left it before', async () => {
    const [first] = place.querySelectorAll('li button');
    if (first instanceof HTMLElement) first.focus();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    await new Promise((done) => setTimeout(done, 0));
    await act(() => render(<p>nothing</p>, place));
    expect(document.activeElement).toBe(document.body);
  });
});
