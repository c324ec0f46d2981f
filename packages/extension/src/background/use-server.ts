import { type FailureNote, ServerFailure } from '../server/failure.ts';
import { changeSettings, readSettings } from '../storage/settings.ts';
import { refreshIndex } from './index-keeper.ts';
import { recogniseUnchecked } from './pages.ts';

/** How many servers are remembered. */
const SERVERS_LIMIT = 20;

/**
 * Fetches a server's index, and uses that server from then on if it came. The address travels with the question, so
 * that a tab that is closed meanwhile leaves no unchecked address behind. @returns what failed, or null
 */
export async function useServer(server: string): Promise<FailureNote | null> {
  const failure = await refreshFailure(server);
  if (failure !== null) return failure;
  await changeSettings(({ servers }) => {
    const others = servers.filter((known) => known !== server);
    return { server, servers: [...others, server].slice(-SERVERS_LIMIT) };
  });
  await recogniseUnchecked();
  return null;
}

/** Keeps the index of the server in use fresh; where it is away, what was kept stays. */
export async function keepFresh(): Promise<void> {
  if ((await refreshFailure()) === null) await recogniseUnchecked();
}

/** Fetches the index of the server in use, or of another; what failed, or null. */
export async function refreshFailure(server?: string): Promise<FailureNote | null> {
  try {
    await refreshIndex(server ?? (await readSettings()).server);
    return null;
  } catch (error) {
    if (error instanceof ServerFailure) return { reason: error.reason, address: error.address };
    throw error;
  }
}
