import type { Migration } from 'kysely/migration';
import * as catalogue from './0001-catalogue.ts';
import * as exchangeRates from './0002-exchange-rates.ts';
import * as resolvedCards from './0003-resolved-cards.ts';
import * as wordsByKind from './0004-words-by-kind.ts';
import * as revisions from './0005-revisions.ts';
import * as claimHistory from './0006-claim-history.ts';
import * as tokens from './0007-tokens.ts';
import * as contributions from './0008-contributions.ts';
import * as registers from './0009-registers.ts';
import * as refreshedNames from './0010-refreshed-names.ts';
import * as places from './0011-places.ts';
import * as listsOfWords from './0012-lists-of-words.ts';

/** Every migration by name, in order. A landed one is never edited. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-catalogue': catalogue,
  '0002-exchange-rates': exchangeRates,
  '0003-resolved-cards': resolvedCards,
  '0004-words-by-kind': wordsByKind,
  '0005-revisions': revisions,
  '0006-claim-history': claimHistory,
  '0007-tokens': tokens,
  '0008-contributions': contributions,
  '0009-registers': registers,
  '0010-refreshed-names': refreshedNames,
  '0011-places': places,
  '0012-lists-of-words': listsOfWords,
};
