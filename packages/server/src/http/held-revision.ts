import { performance } from 'node:perf_hooks';
import { findCatalogue } from '../database/queries/catalogue.ts';
import type { App } from './app.ts';

/** How long an answer may lag behind a write of another process, in milliseconds. */
const LAG = 50;

/** The catalogue's revision as text that is part of every ETag; at once where it was asked for a moment ago. */
export type HeldRevision = () => string | Promise<string>;

/** Asks for the revision at most every 50 ms: a statement for each request would cost as much as the rest of it. */
export function heldRevision({
  database,
  today,
  notices,
}: Pick<App, 'database' | 'today' | 'notices'>): HeldRevision {
  let known = '';
  let until = 0;
  let asking: Promise<string> | undefined;
  notices?.onNotice(() => {
    until = 0;
  });
  const ask = async (): Promise<string> => {
    try {
      const catalogue = await findCatalogue(database);
      known = `${catalogue?.digest.slice(0, 16) ?? ''}-${catalogue?.revision ?? 0}-${today()}`;
      until = performance.now() + LAG;
      return known;
    } finally {
      asking = undefined;
    }
  };
  return () => (performance.now() < until ? known : (asking ??= ask()));
}
