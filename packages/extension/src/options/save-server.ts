import { toServerAddress } from '../server/address.ts';
import { type FailureNote, ServerFailure } from '../server/failure.ts';

/** What saving needs of the rest of the extension. */
export interface ServerAccess {
  /** The address that is set now. */
  readonly readServer: () => Promise<string>;
  readonly storeServer: (server: string) => Promise<void>;
  /** Fetches the catalogue from the address that is set; what failed, or null. */
  readonly fetchCatalogue: () => Promise<FailureNote | null>;
}

/** What came of an address; `failure` is null where nobody said why. */
export type SaveOutcome =
  | { readonly kind: 'CONNECTED'; readonly server: string }
  | { readonly kind: 'NOT_AN_ADDRESS'; readonly failure: FailureNote }
  | { readonly kind: 'FAILED'; readonly failure: FailureNote | null; readonly kept: string };

/**
 * Sets a server's address if the catalogue can be fetched from it. The background fetches from the address that is
 * set, so it is set first, and the old one is put back where fetching fails.
 * @param text the address as the reader wrote it
 */
export async function saveServer(text: string, access: ServerAccess): Promise<SaveOutcome> {
  const server = parse(text);
  if (server instanceof ServerFailure) return { kind: 'NOT_AN_ADDRESS', failure: server };
  const old = await access.readServer();
  let failure: FailureNote | null = null;
  try {
    await access.storeServer(server);
    failure = await access.fetchCatalogue();
  } catch {
    await access.storeServer(old);
    return { kind: 'FAILED', failure: null, kept: old };
  }
  if (failure === null) return { kind: 'CONNECTED', server };
  await access.storeServer(old);
  return { kind: 'FAILED', failure, kept: old };
}

function parse(text: string): string | ServerFailure {
  try {
    return toServerAddress(text);
  } catch (error) {
    if (error instanceof ServerFailure) return error;
    throw error;
  }
}
