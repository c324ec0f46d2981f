import { useRef } from 'preact/hooks';
import { OPTIONS_WORDS } from '../words/options.ts';
import { KnownServers } from './known-servers.tsx';
import { outcomeText } from './outcome-text.ts';
import { type Standing, useServers } from './use-servers.ts';

const words = OPTIONS_WORDS.server;

/** The field of the server's address. It is saved only after the server has answered. */
export function ServerForm({
  server,
  servers,
}: {
  readonly server: string;
  /** The servers that answered before. */
  readonly servers: readonly string[];
}) {
  const field = useRef<HTMLInputElement>(null);
  const { address, setAddress, standing, inUse, known, save, forget } = useServers(server, servers);
  const checking = standing.kind === 'CHECKING';
  const submit = async (wanted: string): Promise<void> => {
    if (!checking && !(await save(wanted))) field.current?.focus();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit(address);
      }}
      aria-busy={checking}
    >
      <label for="server">{words.label}</label>
      <div class="field">
        <input
          ref={field}
          id="server"
          type="url"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          readOnly={checking}
          value={address}
          aria-describedby="server-hint server-outcome"
          aria-invalid={standing.kind === 'NOT_AN_ADDRESS' || standing.kind === 'FAILED'}
          onInput={({ currentTarget }) => setAddress(currentTarget.value)}
        />
        <button type="submit" class="button" data-kind="main" aria-disabled={checking}>
          {words.save}
        </button>
      </div>
      <p id="server-hint" class="soft small">
        {words.hint}
      </p>
      <p id="server-outcome" class="outcome" role="status" data-kind={standing.kind}>
        {standingText(standing)}
      </p>
      <KnownServers
        servers={known}
        inUse={inUse}
        onUse={(wanted) => void submit(wanted)}
        onForget={forget}
      />
    </form>
  );
}

function standingText(standing: Standing): string {
  if (standing.kind === 'UNCHECKED') return '';
  if (standing.kind === 'CHECKING') return words.checking(standing.address);
  return outcomeText(standing);
}
