import { TRY_OUT_PAGES } from '../try-out/pages.ts';
import { html } from './html.ts';
import type { PageContent } from './shell.ts';

/** The list of our own pages on which a newcomer sees the extension at work. */
export function tryOutPage(): PageContent {
  return {
    title: 'Pages to try the extension on',
    description: 'Pages written by us, to see the extension at work without the internet.',
    canonical: null,
    main: html`<h1>Pages to try the extension on</h1>
      <p class="soft">
        Written by us and served by this machine. Load the extension, then open one.
      </p>
      <ul class="offers spaced">
        ${TRY_OUT_PAGES.map(({ path, title, shows }) => html`<li><a href="/try/${path}">${title}</a> <small>${shows}</small></li>`)}
      </ul>`,
  };
}
