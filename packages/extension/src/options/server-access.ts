import { send } from '../messages/send.ts';
import { readSettings } from '../storage/settings.ts';
import type { ServerAccess } from './save-server.ts';

/** The address as the browser keeps it, and the background that checks one. */
export const SERVER_ACCESS: ServerAccess = {
  readServer: async () => (await readSettings()).server,
  useServer: async (server) => (await send({ kind: 'USE_SERVER', server })).failure,
};
