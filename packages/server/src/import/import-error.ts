/** A file that cannot be imported: the message says where, what was wrong and what would be right. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}
