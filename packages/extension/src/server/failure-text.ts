import { FAILURE_WORDS } from '../words/failures.ts';
import type { FailureNote } from './failure.ts';

/** The sentence that tells the reader what went wrong with a server. */
export function failureText({ reason, address }: FailureNote): string {
  return FAILURE_WORDS[reason](address);
}
