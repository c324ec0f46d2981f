/** The detector's own entry: a snapshot and a verdict, and nothing that reads facts. Small enough for every page. */
export { detect } from './detect/verdict.ts';
export type { PageKind, Signal, SignalKind, Verdict } from './detect/signal.ts';
export type { DocumentLike } from './document-like.ts';
export type { PageSnapshot } from './page-snapshot.ts';
export { takeSnapshot } from './snapshot.ts';
