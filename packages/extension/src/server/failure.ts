/** Why a server gave no answer. */
export type FailureReason =
  | 'NOT_AN_ADDRESS'
  | 'UNREACHABLE'
  | 'TOO_SLOW'
  | 'NOT_OUR_SERVER'
  | 'WRONG_VERSION'
  | 'REFUSED';

/** A failure as it is told from one part of the extension to another. */
export interface FailureNote {
  readonly reason: FailureReason;
  readonly address: string;
}

/** A server that did not answer as it should. Its message is for a log; the reader's sentence is `failureText`. */
export class ServerFailure extends Error {
  override readonly name = 'ServerFailure';
  readonly reason: FailureReason;
  /** The server's address, or what the reader wrote for one. */
  readonly address: string;

  constructor(reason: FailureReason, address: string, options?: ErrorOptions) {
    super(`${reason}: ${address}`, options);
    this.reason = reason;
    this.address = address;
  }
}

/** What it means that a request failed before it was answered. @param error what `fetch` threw */
export function unanswered(server: string, error: unknown): ServerFailure {
  const slow = error instanceof DOMException && error.name === 'TimeoutError';
  return new ServerFailure(slow ? 'TOO_SLOW' : 'UNREACHABLE', server, { cause: error });
}
