import { attributeOf } from '@second-opinion/core';
import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { CONTRIBUTE_WORDS } from '../words/contribute.ts';
import { type DraftEntry, entryLabel, entryText } from './draft.ts';

/** One value with its words: to be left out, or put right. */
export function EntryField({
  entry,
  onChange,
}: {
  readonly entry: DraftEntry;
  readonly onChange: (entry: DraftEntry) => void;
}) {
  const words = CONTRIBUTE_WORDS;
  return (
    <fieldset>
      <label class="check">
        <input
          type="checkbox"
          checked={entry.chosen}
          onChange={({ currentTarget }) => onChange({ ...entry, chosen: currentTarget.checked })}
        />{' '}
        <b>{entryLabel(entry)}</b> {entryText(entry)}
      </label>
      <label class="field">
        <span>{words.words}</span>
        <textarea
          rows={2}
          maxLength={1_000}
          value={entry.words}
          onInput={({ currentTarget }) => onChange({ ...entry, words: currentTarget.value })}
        />
      </label>
      <details>
        <summary>{words.correct}</summary>
        <ValueField entry={entry} onChange={onChange} />
      </details>
    </fieldset>
  );
}

/** The value as it is sent. It is taken over once it is one; until then the reader sees that it is none. */
function ValueField({
  entry,
  onChange,
}: {
  readonly entry: DraftEntry;
  readonly onChange: (entry: DraftEntry) => void;
}) {
  const [text, setText] = useState(() => JSON.stringify(entry.value, null, 2));
  const [wrong, setWrong] = useState(false);
  const write = (written: string): void => {
    setText(written);
    const value = readValue(entry, written);
    setWrong(value === null);
    if (value !== null) onChange({ ...entry, value });
  };
  return (
    <label class="field">
      <span>{wrong ? CONTRIBUTE_WORDS.noValue : CONTRIBUTE_WORDS.value}</span>
      <textarea
        rows={5}
        spellcheck={false}
        aria-invalid={wrong}
        value={text}
        onInput={({ currentTarget }) => write(currentTarget.value)}
      />
    </label>
  );
}

function readValue({ attribute }: DraftEntry, text: string): DraftEntry['value'] | null {
  const schema = v.pipe(v.string(), v.parseJson(), attributeOf(attribute).schema);
  const read = v.safeParse(schema, text);
  return read.success ? read.output : null;
}
