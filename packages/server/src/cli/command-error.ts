/** A command cannot be done as asked; the message is a sentence that says why and what would be right. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
