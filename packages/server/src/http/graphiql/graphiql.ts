import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import packageFile from '@graphql-yoga/render-graphiql/package.json' with { type: 'json' };
import { html } from '../../pages/html.ts';
import type { Route } from '../app.ts';
import { chooseEncoding } from '../encoded-body.ts';
import { pageHeaders } from '../page-headers.ts';
import { send } from '../send.ts';
import { graphiqlFile } from './graphiql-files.ts';

/** What GraphiQL opens with. */
const FIRST_QUERY = `# Two programs side by side. Press the play button.
{
  comparison(programs: ["sydney-mmed-psychiatry", "kwazulu-natal-mmed-psychiatry"]) {
    ... on Comparison {
      columns { program { name institution { name } } }
      rows { label differs cells { text certainty claim { source { title asOf } } } }
    }
  }
}
`;

const TITLE = 'Second Opinion';

/** Where its files are: browsers keep them for ever, so the address changes with the version. */
const FOLDER = `/graphiql/${packageFile.version}/`;

/** GET /graphql in a browser: GraphiQL, from files of this server alone and without a script in the page. */
export function graphiql(): Route {
  return async (request, response, path) => {
    if (request.method !== 'GET') return false;
    if (path.startsWith(FOLDER)) {
      const file = await graphiqlFile(path.slice(FOLDER.length));
      if (file === null) return false;
      const encoding = chooseEncoding(request.headers['accept-encoding']);
      return send(
        request,
        response,
        200,
        { type: file.type, text: file.body[encoding] },
        {
          'cache-control': 'public, max-age=31536000, immutable',
          vary: 'accept-encoding',
          ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
        },
      );
    }
    if (!/^\/graphql\/?$/.test(path) || !isBrowser(request)) return false;
    const nonce = randomBytes(16).toString('base64');
    return send(
      request,
      response,
      200,
      { type: 'text/html; charset=utf-8', text: pageOf(nonce) },
      { 'cache-control': 'no-store', vary: 'accept', ...pageHeaders(needsOf(nonce)) },
    );
  };
}

function isBrowser({ headers }: IncomingMessage): boolean {
  return headers.accept?.includes('text/html') === true;
}

/**
 * The editor writes style sheets as it runs, which take the nonce, and places its lines by attributes, which cannot. It
 * puts markup together itself, so Trusted Types cannot be asked for: that no script is let in but from a file has to do.
 */
function needsOf(nonce: string): Readonly<Record<string, string>> {
  return {
    'script-src': "'self'",
    'worker-src': "'self'",
    'connect-src': "'self'",
    'font-src': "'self' data:",
    'img-src': "'self' data:",
    'style-src': `'self' 'nonce-${nonce}'`,
    'style-src-attr': "'unsafe-inline'",
    'require-trusted-types-for': '',
    'trusted-types': '',
  };
}

function pageOf(nonce: string): string {
  const options = JSON.stringify({ title: TITLE, defaultQuery: FIRST_QUERY });
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${TITLE}</title>
        <link rel="icon" href="/icon.svg" />
        <link rel="stylesheet" href="${FOLDER}app.css" />
        <link rel="stylesheet" href="${FOLDER}page.css" />
      </head>
      <body class="no-focus-outline">
        <noscript>GraphiQL needs JavaScript. Everything else on this server does not.</noscript>
        <div id="root" data-options="${options}"></div>
        <script nonce="${nonce}" src="${FOLDER}prepare.js"></script>
        <script src="${FOLDER}app.js"></script>
        <script src="${FOLDER}start.js"></script>
      </body>
    </html> `.markup;
}
