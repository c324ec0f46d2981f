export { glanceOf } from './detect/own-content.ts';
export { detect } from './detect/verdict.ts';
export type { PageKind, Signal, SignalKind, Verdict } from './detect/signal.ts';
export type { DocumentLike, ElementLike, NodeLike } from './document-like.ts';
export { countryOfAddress } from './institution-country.ts';
export { addressFingerprint } from './match/address-fingerprint.ts';
export type { Candidate, LikelyReason } from './match/likely-programs.ts';
export { institutionOf, type Match, type MatchInput, matchPage } from './match/match-page.ts';
export type {
  IndexedInstitution,
  IndexedProgram,
  RecognitionIndex,
} from './match/recognition-index.ts';
export type { ClaimOf, PageReading, ReadClaim, ReadName, ReadStatus } from './page-reading.ts';
export { LIMITS, type PageGlance, type PageSnapshot } from './page-snapshot.ts';
export { read, type ReadOptions, readPage, THRESHOLD } from './read.ts';
export { takeSnapshot } from './snapshot.ts';
