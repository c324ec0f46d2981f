import { OPTIONS_WORDS } from '../words/options.ts';
import type { SaveOutcome } from './save-server.ts';

/** What is said of an address that was checked. */
export function outcomeText(outcome: SaveOutcome): string {
  const words = OPTIONS_WORDS.server;
  switch (outcome.kind) {
    case 'CONNECTED':
      return words.connected;
    case 'NOT_AN_ADDRESS':
      return outcome.failure;
    case 'FAILED':
      return `${outcome.failure ?? words.noAnswer} ${words.kept(outcome.kept)}`;
  }
}
