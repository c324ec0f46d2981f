import { useRef, useState } from 'preact/hooks';
import { OPTIONS_WORDS } from '../words/options.ts';
import { outcomeText } from './outcome-text.ts';
import { type SaveOutcome, saveServer } from './save-server.ts';
import { SERVER_ACCESS } from './server-access.ts';

const words = OPTIONS_WORDS.server;

/** How the address in the field stands. */
type Standing =
  | { readonly kind: 'UNCHECKED' }
  | { readonly kind: 'CHECKING'; readonly address: string }
  | SaveOutcome;

/** The field of the server's address. It is saved only after the server has answered. */
export function ServerForm({ server }: { readonly server: string }) {
  const field = useRef<HTMLInputElement>(null);
  const [address, setAddress] = useState(server);
  const [standing, setStanding] = useState<Standing>({ kind: 'UNCHECKED' });
  const checking = standing.kind === 'CHECKING';
  const save = async (): Promise<void> => {
    setStanding({ kind: 'CHECKING', address });
    const outcome = await saveServer(address, SERVER_ACCESS);
    setStanding(outcome);
    if (outcome.kind === 'CONNECTED') setAddress(outcome.server);
    else field.current?.focus();
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!checking) void save();
  };
  return (
    <form noValidate onSubmit={submit} aria-busy={checking}>
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
    </form>
  );
}

function standingText(standing: Standing): string {
  if (standing.kind === 'UNCHECKED') return '';
  if (standing.kind === 'CHECKING') return words.checking(standing.address);
  return outcomeText(standing);
}
