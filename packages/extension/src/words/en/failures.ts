/** What went wrong with a server, in English. A language is a file of this shape. */
export const words = {
  NOT_AN_ADDRESS: (address: string) =>
    `“${address}” is no web address; write it like http://localhost:4000.`,
  UNREACHABLE: (address: string) => `Nobody answers at ${address}. Is the server running?`,
  TOO_SLOW: (address: string) => `${address} takes too long to answer. Try again in a moment.`,
  NOT_OUR_SERVER: (address: string) => `${address} answers, but it is no Second Opinion server.`,
  WRONG_VERSION: (address: string) =>
    `${address} is of another version than this extension; update one of them.`,
  REFUSED: (address: string) => `${address} could not answer this question.`,
};
/** What every language must say there, with the same arguments. */
export type FailureWords = typeof words;
