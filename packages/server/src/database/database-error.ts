/** A database that this version cannot use; the message is one sentence that says why. */
export class DatabaseError extends Error {
  override readonly name: string = 'DatabaseError';
}

/** A database that cannot be reached for now: the same may work in a moment. */
export class DatabaseUnavailable extends DatabaseError {
  override readonly name = 'DatabaseUnavailable';
}
