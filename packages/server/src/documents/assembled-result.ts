import type { ExecutionResult } from 'graphql';
import type { AssembledAnswer } from './assembled-answer.ts';
import { joinedBytes } from './joined-bytes.ts';

/** The result of an operation whose answer was put together: nothing is left to be turned into text but what it cost. */
export class AssembledResult implements ExecutionResult {
  /** What stands for the data where somebody looks for it. */
  readonly data = {};
  readonly extensions: Readonly<Record<string, unknown>>;
  readonly #answer: AssembledAnswer;
  constructor(answer: AssembledAnswer, extensions: Readonly<Record<string, unknown>>) {
    this.#answer = answer;
    this.extensions = extensions;
  }
  /** The whole result as UTF-8. */
  bytes(): Buffer<ArrayBuffer> {
    const extensions = `,"extensions":${JSON.stringify(this.extensions)}}`;
    return joinedBytes(['{"data":', ...this.#answer.pieces, extensions]);
  }
  /** For whoever sends text: in another form than plain JSON. */
  readonly stringify = (): string => this.bytes().toString();
}
