import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** Every text and label that stands in a place, trimmed. */
export function textsIn(place: Element): string[] {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode() !== null) texts.push(walker.currentNode.textContent ?? '');
  for (const element of place.querySelectorAll('[aria-label], [title], [placeholder]')) {
    for (const name of ['aria-label', 'title', 'placeholder']) {
      texts.push(element.getAttribute(name) ?? '');
    }
  }
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}

/** Every text and label of a view that needs nothing but to be drawn. */
export function textsOf(view: ComponentChild): string[] {
  const place = document.createElement('div');
  document.body.append(place);
  void act(() => render(view, place));
  const texts = textsIn(place);
  render(null, place);
  place.remove();
  return texts;
}

/** Whether words are enough to be told as of one language. */
export function isSentence(text: string): boolean {
  return (text.match(/\p{L}{2,}/gu) ?? []).length >= 3;
}
