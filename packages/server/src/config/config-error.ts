/** Settings that cannot be used; the message is a sentence each, which names it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
