/** A database that this version cannot use; the message is one sentence that says why. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
}
