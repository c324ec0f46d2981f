import { findByCode } from '../database/contribution/contributions.ts';
import { findReview } from '../database/contribution/reviews.ts';
import type { App, Route } from '../http/app.ts';
import { isReading, send } from '../http/send.ts';
import { type Html, html } from './html.ts';
import { renderPage } from './shell.ts';
import type { ContributionState } from '../contributions/content.ts';
import { hashOfCode } from '../contributions/contribution-code.ts';

const STATE_WORDS: Readonly<Record<ContributionState, string>> = {
  WAITING: 'It waits for review. Nobody but reviewers sees it.',
  ACCEPTED: 'It was accepted: it is part of the catalogue.',
  REJECTED: 'It was not accepted.',
};

/** GET /contributions?code=…: what became of a contribution, for whoever has its code. */
export function contributionStatus({ database }: Pick<App, 'database'>): Route {
  return async (request, response, path) => {
    if (path !== '/contributions' || !isReading(request)) return false;
    const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
    const code = (query.get('code') ?? '').slice(0, 100);
    const found = code === '' ? undefined : await findByCode(database, hashOfCode(code));
    const review = found?.reviewId == null ? undefined : await findReview(database, found.reviewId);
    const main = html`<h1>What became of a contribution</h1>
      ${found !== undefined && status(found.state, review?.reason ?? null)}
      ${found === undefined && code !== '' && html`<p role="status">No contribution has this code.</p>`}
      <form class="spaced adding" method="get" action="/contributions">
        <label for="code">The code that was given for it</label>
        <div class="field">
          <input type="text" id="code" name="code" value="${code}" autocomplete="off" /><button>
            Ask
          </button>
        </div>
      </form>`;
    const page = {
      title: 'What became of a contribution',
      description: 'Asked by its code.',
      canonical: null,
      main,
    };
    const headers = { 'cache-control': 'no-store' };
    const body = { type: 'text/html; charset=utf-8', text: renderPage(page) };
    return send(request, response, found === undefined && code !== '' ? 404 : 200, body, headers);
  };
}

function status(state: string, reason: string | null): Html {
  const words = Object.entries(STATE_WORDS).find(([name]) => name === state)?.[1] ?? state;
  return html`<p role="status">${words}</p>
    ${reason !== null && html`<p>The reviewer: <q>${reason}</q></p>`}`;
}
