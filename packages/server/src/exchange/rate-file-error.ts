/** A file of exchange rates that cannot be taken: the message says where, what was wrong and what would be right. */
export class RateFileError extends Error {
  override readonly name = 'RateFileError';
}
