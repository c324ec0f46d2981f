/**
 * The detector's own entry: a look at the page and a verdict, and nothing that reads facts. Small enough to run on
 * every page of an academic site.
 */
export { detect } from './detect/verdict.ts';
export type { PageKind, Signal, SignalKind, Verdict } from './detect/signal.ts';
export type { DocumentLike } from './document-like.ts';
export { takeGlance, takeGlance as takeSnapshot } from './glance.ts';
export type { PageGlance } from './page-snapshot.ts';
