import { send } from '../messages/send.ts';
import { changeSettings, readSettings } from '../storage/settings.ts';
import type { ServerAccess } from './save-server.ts';

/** The server's address as the browser keeps it, and the background that fetches from it. */
export const SERVER_ACCESS: ServerAccess = {
  readServer: async () => (await readSettings()).server,
  storeServer: (server) => changeSettings({ server }),
  fetchCatalogue: async () => (await send({ kind: 'SERVER_CHANGED' })).failure,
};
