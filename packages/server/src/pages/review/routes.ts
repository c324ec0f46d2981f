import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ComponentChild, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { contributionsAfter, findContribution } from '../../database/contribution/contributions.ts';
import { standingClaims } from '../../database/contribution/bring-claims.ts';
import { reviewsOf } from '../../database/contribution/reviews.ts';
import { findProgramsBySlug } from '../../database/queries/programs.ts';
import type { App, Route } from '../../http/app.ts';
import { isReading, send } from '../../http/send.ts';
import { Html } from '../html.ts';
import { renderPage } from '../shell.ts';
import { type ReviewedContribution, toReviewed } from '../../schema/reviewed-contribution.ts';
import { createAuthenticate } from '../../tokens/authenticate.ts';
import { decide } from '../../review/decide.ts';
import { type Reviewing, signatureOf } from '../../review/reviewer.ts';
import { undo } from '../../review/undo.ts';
import { contributionPage } from './contribution-page.ts';
import { queuePage } from './queue-page.ts';
import { readForm } from './read-form.ts';
import { isFromHere, reviewerIn } from './reviewer-of.ts';
import { type ShownNames, shownNames } from './shown-names.ts';
import { verdictInForm } from './verdict-in-form.ts';

/** So many contributions stand on the page of the queue. */
const SHOWN = 50;

/** GET /review and /review/<number> for reviewers, and POST of their verdicts; forms alone, no script runs. */
export function reviewPages(app: App): Route {
  const authenticate = createAuthenticate(app.database, (error) =>
    app.logger.warn({ error }, 'the last use of a token could not be written down'),
  );
  return async (request, response, path) => {
    const [, number] = /^\/review(?:\/(\d{1,12}))?$/.exec(path) ?? [];
    if (!/^\/review(?:\/|$)/.test(path)) return false;
    const token = await reviewerIn(request, authenticate);
    if (token === null) return askForToken(request, response);
    const reviewing: Reviewing = {
      ...app.review,
      reviewer: signatureOf(token),
      today: app.today(),
      now: new Date(),
    };
    if (isReading(request)) return await show(app, request, response, number ?? null, null);
    if (request.method !== 'POST' || number === undefined) return refuse(request, response, 405);
    if (!isFromHere(request)) return refuse(request, response, 403);
    const form = await readForm(request);
    if (form === null) return refuse(request, response, 413);
    const fault = await carryOut(app, Number(number), form, reviewing);
    if (fault !== null) return await show(app, request, response, number, fault);
    response.writeHead(303, { location: `/review?done=${number}` }).end();
    return true;
  };
}

/** Does what a form says. @returns what was wrong with it, or null. */
async function carryOut(
  { database }: App,
  number: number,
  form: URLSearchParams,
  reviewing: Reviewing,
): Promise<string | null> {
  const undone = form.get('undo');
  if (undone !== null) {
    const done = await undo(database, Number(undone), form.get('reason') ?? '', reviewing);
    return done.kind === 'REFUSED' ? done.message : null;
  }
  const row = await findContribution(database, number);
  if (row === undefined) return `No contribution has the number ${number}.`;
  const verdict = verdictInForm(form, number, toReviewed(row).content);
  if ('fault' in verdict) return verdict.fault;
  const done = await decide(database, verdict, reviewing);
  return done.kind === 'REFUSED' ? done.message : null;
}

async function show(
  { database }: App,
  request: IncomingMessage,
  response: ServerResponse,
  number: string | null,
  fault: string | null,
): Promise<true> {
  if (number === null) {
    const rows = await contributionsAfter(database, 'WAITING', 0, SHOWN);
    const done = /[?&]done=(\d{1,12})$/.exec(request.url ?? '')?.[1];
    const said = done === undefined ? null : `Contribution ${done} was reviewed.`;
    const waiting = rows.map(toReviewed);
    const names = await namesOf(database, waiting);
    return respond(request, response, 200, 'Review', queuePage(waiting, said, names));
  }
  const row = await findContribution(database, Number(number));
  if (row === undefined) return refuse(request, response, 404);
  const reviewed = toReviewed(row);
  const slug = reviewed.content.program;
  const [program] = slug === null ? [] : await findProgramsBySlug(database, [slug]);
  const standing = program === undefined ? [] : await standingClaims(database, program.id);
  const reviews = await reviewsOf(database, row.id);
  const names = await namesOf(database, [reviewed]);
  const page = contributionPage({ ...reviewed, standing, reviews, names, fault });
  const status = fault === null ? 200 : 422;
  return respond(request, response, status, `Contribution ${row.id}`, page);
}

function namesOf(
  database: App['database'],
  reviewed: readonly ReviewedContribution[],
): Promise<ShownNames> {
  return shownNames(
    database,
    reviewed.map(({ content }) => content),
  );
}

/** Of reviewers alone: kept by nobody. */
const HEADERS = { 'cache-control': 'no-store' } as const;

function respond(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  title: string,
  page: ComponentChild,
): true {
  const text = renderPage({
    title,
    description: 'For reviewers.',
    canonical: null,
    main: new Html(renderToString(h('div', null, page))),
  });
  return send(request, response, status, { type: 'text/html; charset=utf-8', text }, HEADERS);
}

const PLAIN = 'text/plain; charset=utf-8';

const REFUSALS = {
  403: 'This form was sent from another site.\n',
  404: 'No contribution has this number.\n',
  405: 'Look at a page with GET, and send its form with POST.\n',
  413: 'This is no form of these pages.\n',
} as const;

function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  status: keyof typeof REFUSALS,
): true {
  return send(request, response, status, { type: PLAIN, text: REFUSALS[status] }, HEADERS);
}

function askForToken(request: IncomingMessage, response: ServerResponse): true {
  const text = 'A token of the scope REVIEW is the password here; the name does not matter.\n';
  const challenge = 'Basic realm="Second Opinion: a token of the scope REVIEW", charset="UTF-8"';
  const headers = { ...HEADERS, 'www-authenticate': challenge, connection: 'close' };
  return send(request, response, 401, { type: PLAIN, text }, headers);
}
