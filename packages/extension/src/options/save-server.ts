import { toServerAddress } from '../server/address.ts';
import { type FailureNote, ServerFailure } from '../server/failure.ts';

/** What saving needs of the rest of the extension. */
export interface ServerAccess {
  /** The address in use now. */
  readonly readServer: () => Promise<string>;
  /** Has the background check an address, and use it if it answers; what failed, or null. */
  readonly useServer: (server: string) => Promise<FailureNote | null>;
}

/** What came of an address; `failure` is null where nobody said why. */
export type SaveOutcome =
  | { readonly kind: 'CONNECTED'; readonly server: string }
  | { readonly kind: 'NOT_AN_ADDRESS'; readonly failure: FailureNote }
  | { readonly kind: 'FAILED'; readonly failure: FailureNote | null; readonly kept: string };

/** Sets a server's address if the catalogue can be fetched from it. @param text the address as the reader wrote it */
export async function saveServer(text: string, access: ServerAccess): Promise<SaveOutcome> {
  const server = parse(text);
  if (server instanceof ServerFailure) return { kind: 'NOT_AN_ADDRESS', failure: server };
  const failure = await access.useServer(server).catch(() => undefined);
  if (failure === null) return { kind: 'CONNECTED', server };
  return { kind: 'FAILED', failure: failure ?? null, kept: await access.readServer() };
}

function parse(text: string): string | ServerFailure {
  try {
    return toServerAddress(text);
  } catch (error) {
    if (error instanceof ServerFailure) return error;
    throw error;
  }
}
