import { pipeline } from 'node:stream/promises';
import { findCatalogue } from '../database/queries/catalogue.ts';
import type { App, Route } from '../http/app.ts';
import { isReading } from '../http/send.ts';
import { EXPORT_FORMATS, LICENCE } from './formats.ts';

/** GET /export/ with the name of a format: the whole catalogue, streamed as fast as it is read. */
export function exports(app: App): Route {
  return async (request, response, path) => {
    if (!path.startsWith('/export/') || !isReading(request)) return false;
    const format = EXPORT_FORMATS.find(({ name }) => path === `/export/${name}`);
    if (format === undefined) return false;
    const catalogue = await findCatalogue(app.database);
    const etag = `"${catalogue?.digest.slice(0, 16) ?? ''}-${catalogue?.revision ?? 0}"`;
    const headers = {
      etag,
      'cache-control': 'no-cache',
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'etag, link',
      link: `<${LICENCE.url}>; rel="license"`,
    };
    if (request.headers['if-none-match']?.includes(etag) === true) {
      response.writeHead(304, headers).end();
      return true;
    }
    response.writeHead(200, {
      ...headers,
      'content-type': format.type,
      'content-disposition': `attachment; filename="${format.name}"`,
      'x-content-type-options': 'nosniff',
    });
    if (request.method === 'HEAD') response.end();
    else
      await sendAll(
        app,
        format.open(app.database, { publicUrl: app.publicUrl(), today: app.today() }),
        response,
      );
    return true;
  };
}

/** A reader that leaves in the middle is no failure; a database that does is one, and cuts the answer short. */
async function sendAll(
  { logger }: App,
  source: NodeJS.ReadableStream,
  response: NodeJS.WritableStream & { destroyed?: boolean },
): Promise<void> {
  try {
    await pipeline(source, response);
  } catch (error) {
    const left =
      error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
    if (!left) logger.error({ error }, 'an export ended before its end');
  }
}
