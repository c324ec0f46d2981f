import { failureText } from '../server/failure-text.ts';
import { OPTIONS_WORDS } from '../words/options.ts';
import type { SaveOutcome } from './save-server.ts';

/** What is said of an address that was checked. */
export function outcomeText(outcome: SaveOutcome): string {
  const words = OPTIONS_WORDS.server;
  switch (outcome.kind) {
    case 'CONNECTED':
      return words.connected;
    case 'NOT_AN_ADDRESS':
      return failureText(outcome.failure);
    case 'FAILED':
      return `${outcome.failure === null ? words.noAnswer : failureText(outcome.failure)} ${words.kept(outcome.kept)}`;
  }
}
