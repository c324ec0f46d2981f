import { formatDate } from '../panel/format-date.ts';
import { SHORTLIST_WORDS } from '../words/shortlist.ts';
import { DeadlineForm } from './deadline-form.tsx';
import { type Deadline, type Entry, SHORTLIST_LIMITS } from '../storage/shortlist/entry.ts';

/** The deadlines of one program, and a line to add another. */
export function DeadlinesEditor({
  entry: { name, deadlines },
  onChange,
}: {
  readonly entry: Entry;
  readonly onChange: (deadlines: Deadline[]) => void;
}) {
  const words = SHORTLIST_WORDS;
  return (
    <div class="deadlines">
      <h3>{words.deadlines}</h3>
      {deadlines.length > 0 && (
        <ul>
          {deadlines.map((deadline, at) => (
            <li key={`${deadline.date}${deadline.label}`}>
              <time dateTime={deadline.date}>{formatDate(deadline.date)}</time>
              <span>{deadline.label}</span>
              <button
                type="button"
                class="link"
                aria-label={words.removeDeadline(formatDate(deadline.date))}
                onClick={() => onChange(deadlines.filter((_other, place) => place !== at))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      {deadlines.length < SHORTLIST_LIMITS.deadlines && (
        <DeadlineForm program={name} onAdd={(deadline) => onChange([...deadlines, deadline])} />
      )}
    </div>
  );
}
