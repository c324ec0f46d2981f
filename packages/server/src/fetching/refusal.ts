/** Why nothing was fetched. */
export type RefusalReason =
  /** Neither http nor https, or no address at all. */
  | 'SCHEME'
  /** A name and password in the address. */
  | 'CREDENTIALS'
  | 'PORT'
  /** The host is, or its name leads to, an address that is not of the public internet. */
  | 'ADDRESS'
  /** More redirects than are followed, or one that leads nowhere. */
  | 'REDIRECTS'
  /** A media type that was not asked for. */
  | 'TYPE'
  /** More bytes than are taken, as they are sent or once they are unpacked. */
  | 'SIZE'
  /** Packed in a way that was not offered, or broken. */
  | 'ENCODING'
  | 'TIME'
  /** The name leads nowhere, the connection failed, or what came was no HTTP. */
  | 'NETWORK';

/** Thrown inside this folder; outside it a refusal is a value. */
export class FetchRefused extends Error {
  override readonly name = 'FetchRefused';
  readonly reason: RefusalReason;

  /** @param message one sentence for a log. */
  constructor(reason: RefusalReason, message: string) {
    super(message);
    this.reason = reason;
  }
}
