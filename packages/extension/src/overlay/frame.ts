import { extensionUrl } from '../extension-url.ts';
import { htmlElement } from './html-element.ts';

/** The panel: a frame of the extension's own origin, which the page can neither read nor style. */
export function createFrame(token: string): HTMLIFrameElement {
  const frame = htmlElement('iframe');
  frame.src = `${extensionUrl('/panel.html')}#${token}`;
  frame.title = 'Second Opinion';
  frame.className = 'panel';
  frame.allow = '';
  frame.referrerPolicy = 'no-referrer';
  return frame;
}
