import { useState } from 'preact/hooks';
import { changeSettings } from '../storage/settings.ts';
import { type SaveOutcome, saveServer } from './save-server.ts';
import { SERVER_ACCESS } from './server-access.ts';

/** How the address in the field stands. */
export type Standing =
  | { readonly kind: 'UNCHECKED' }
  | { readonly kind: 'CHECKING'; readonly address: string }
  | SaveOutcome;

/** The servers that answered, the one in use, and the address that is being entered. */
export function useServers(server: string, servers: readonly string[]) {
  const [address, setAddress] = useState(server);
  const [standing, setStanding] = useState<Standing>({ kind: 'UNCHECKED' });
  const [inUse, setInUse] = useState(server);
  const [known, setKnown] = useState(servers);
  const save = async (wanted: string): Promise<boolean> => {
    setAddress(wanted);
    setStanding({ kind: 'CHECKING', address: wanted });
    const outcome = await saveServer(wanted, SERVER_ACCESS);
    setStanding(outcome);
    if (outcome.kind !== 'CONNECTED') return false;
    setAddress(outcome.server);
    setInUse(outcome.server);
    setKnown((before) => [...new Set([...before, inUse, outcome.server])]);
    return true;
  };
  const forget = (gone: string): void => {
    const without = (all: readonly string[]): string[] => all.filter((other) => other !== gone);
    setKnown(without);
    void changeSettings((before) => ({ servers: without(before.servers) }));
  };
  return { address, setAddress, standing, inUse, known, save, forget };
}
