/** Why a server gave no answer. */
export type FailureReason =
  | 'NOT_AN_ADDRESS'
  | 'UNREACHABLE'
  | 'NOT_OUR_SERVER'
  | 'WRONG_VERSION'
  | 'REFUSED';

const SENTENCES: Readonly<Record<FailureReason, (address: string) => string>> = {
  NOT_AN_ADDRESS: (address) =>
    `“${address}” is no web address; write it like http://localhost:4000.`,
  UNREACHABLE: (address) => `Nobody answers at ${address}. Is the server running?`,
  NOT_OUR_SERVER: (address) => `${address} answers, but it is no Second Opinion server.`,
  WRONG_VERSION: (address) =>
    `${address} speaks another version than this extension; update one of them.`,
  REFUSED: (address) => `${address} could not answer this question.`,
};

/** A server that did not answer as it should; the message is a sentence for the reader. */
export class ServerFailure extends Error {
  override readonly name = 'ServerFailure';
  readonly reason: FailureReason;

  constructor(reason: FailureReason, address: string, options?: ErrorOptions) {
    super(SENTENCES[reason](address), options);
    this.reason = reason;
  }
}
