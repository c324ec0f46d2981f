import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { loadConfig } from '../config.ts';
import { migrate } from '../database/migrate.ts';
import { openDatabase } from '../database/open.ts';
import { findCatalogue } from '../database/queries/catalogue.ts';
import { loadFiles } from '../import/load.ts';
import { type Ask, askInProcess } from '../mcp/ask.ts';
import { askServer } from '../mcp/ask-server.ts';
import { createMcpServer } from '../mcp/server.ts';
import { type GlobalOptions, fail } from './run-command.ts';

/**
 * Offers the catalogue to an AI agent over the standard streams, until the agent closes them.
 * @param options `server`: the address of a server to ask; the configured database where it is left out.
 */
export async function serveAgents(
  options: GlobalOptions & { readonly server?: string },
): Promise<void> {
  try {
    const ask =
      options.server === undefined ? await askDatabase(options.config) : askServer(options.server);
    await createMcpServer(ask).connect(new StdioServerTransport());
  } catch (error) {
    await fail(error);
  }
}

/** The configured database; one that is empty is filled with the catalogue that comes along. */
async function askDatabase(file: string | undefined): Promise<Ask> {
  const database = openDatabase((await loadConfig(process.env, file)).database);
  await migrate(database);
  if ((await findCatalogue(database)) === undefined) await loadFiles(database, () => undefined);
  return askInProcess(database, () => new Date().toISOString().slice(0, 10));
}
