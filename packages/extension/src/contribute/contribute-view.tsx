import { useEffect, useRef, useState } from 'preact/hooks';
import { CONTRIBUTE_WORDS } from '../words/contribute.ts';
import type { Draft, DraftEntry } from './draft.ts';
import { EntryField } from './entry-field.tsx';
import { payloadOf } from './payload.ts';
import { SentView } from './sent-view.tsx';
import { type Sent, sendContribution } from './send-contribution.ts';

/** What would be sent, to be seen and changed; it goes to the server by its button alone. */
export function ContributeView({
  server,
  draft: given,
  onClose,
}: {
  readonly server: string;
  readonly draft: Draft;
  readonly onClose: () => void;
}) {
  const words = CONTRIBUTE_WORDS;
  const [draft, setDraft] = useState(given);
  const [sent, setSent] = useState<Sent | 'SENDING' | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  if (sent !== null && sent !== 'SENDING' && sent.kind === 'QUEUED') {
    return <SentView server={server} sent={sent} onClose={onClose} />;
  }
  const payload = payloadOf(draft);
  const nothing = draft.kind === 'FACTS' && payload.entries.length === 0;
  const change = (part: Partial<Draft>): void => setDraft({ ...draft, ...part });
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    setSent('SENDING');
    setSent(await sendContribution(server, payload));
  };
  return (
    <section class="contribute">
      <h2 ref={title} tabIndex={-1}>
        {words.title}
      </h2>
      <p class="small">{words.explain(server)}</p>
      <form onSubmit={(event) => void submit(event)}>
        <TextField
          label={words.address}
          value={draft.address}
          onChange={(address) => change({ address })}
        />
        {draft.kind === 'NEW_PROGRAM' && <NewProgram draft={draft} onChange={change} />}
        {draft.entries.map((entry) => (
          <EntryField
            key={entry.key}
            entry={entry}
            onChange={(changed) => change({ entries: withEntry(draft.entries, changed) })}
          />
        ))}
        <details>
          <summary>{words.exactly}</summary>
          <pre class="payload">{JSON.stringify(payload, null, 2)}</pre>
        </details>
        <p class="small soft">{words.personal}</p>
        <p role="status">{sent !== null && sent !== 'SENDING' && problemText(sent)}</p>
        <Buttons disabled={nothing || sent === 'SENDING'} onClose={onClose} />
      </form>
    </section>
  );
}

function Buttons({
  disabled,
  onClose,
}: {
  readonly disabled: boolean;
  readonly onClose: () => void;
}) {
  return (
    <div class="buttons">
      <button type="submit" class="button" data-kind="main" disabled={disabled}>
        {CONTRIBUTE_WORDS.send}
      </button>
      <button type="button" class="button" onClick={onClose}>
        {CONTRIBUTE_WORDS.cancel}
      </button>
    </div>
  );
}

function NewProgram({
  draft,
  onChange,
}: {
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
}) {
  const words = CONTRIBUTE_WORDS;
  return (
    <>
      <TextField label={words.name} value={draft.name} onChange={(name) => onChange({ name })} />
      <TextField
        label={words.award}
        value={draft.award}
        onChange={(award) => onChange({ award })}
      />
    </>
  );
}

function TextField({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="text"
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </label>
  );
}

function withEntry(entries: readonly DraftEntry[], changed: DraftEntry): DraftEntry[] {
  return entries.map((entry) => (entry.key === changed.key ? changed : entry));
}

function problemText(sent: Exclude<Sent, { kind: 'QUEUED' }>): string {
  return sent.kind === 'FAILED' ? CONTRIBUTE_WORDS.failed : sent.message;
}
