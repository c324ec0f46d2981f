import { useState } from 'preact/hooks';
import { SHORTLIST_WORDS } from '../words/shortlist.ts';
import { type Deadline, SHORTLIST_LIMITS } from '../storage/shortlist/entry.ts';

/** A line to write down another deadline. */
export function DeadlineForm({
  program,
  onAdd,
}: {
  readonly program: string;
  readonly onAdd: (deadline: Deadline) => void;
}) {
  const words = SHORTLIST_WORDS;
  const [date, setDate] = useState('');
  const [label, setLabel] = useState('');
  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    if (date === '') return;
    onAdd({ date, label: label.trim() });
    setDate('');
    setLabel('');
  };
  return (
    <form class="field" onSubmit={add}>
      <input
        type="date"
        required
        aria-label={words.ofProgram(words.day, program)}
        value={date}
        onInput={({ currentTarget }) => setDate(currentTarget.value)}
      />
      <input
        type="text"
        maxLength={SHORTLIST_LIMITS.label}
        aria-label={words.ofProgram(words.what, program)}
        placeholder={words.what}
        value={label}
        onInput={({ currentTarget }) => setLabel(currentTarget.value)}
      />
      <button type="submit" class="button">
        {words.addDeadline}
      </button>
    </form>
  );
}
