import { SHORTLIST_WORDS } from '../words/shortlist.ts';
import { toCalendar } from './calendar.ts';
import type { ShortlistChange } from '../storage/shortlist/change.ts';
import type { Entry } from '../storage/shortlist/entry.ts';
import { readFile, toFile } from './file.ts';
import { saveFile } from './save-file.ts';

/** The shortlist as files: its own, and a calendar of its deadlines. */
export function ShortlistFiles({
  entries,
  onChange,
  onSay,
}: {
  readonly entries: readonly Entry[];
  /** @returns whether it was changed */
  readonly onChange: (change: ShortlistChange) => Promise<boolean>;
  readonly onSay: (text: string) => void;
}) {
  const words = SHORTLIST_WORDS;
  const saveCalendar = async (): Promise<void> => {
    const calendar = await toCalendar(entries, words.calendarTitle, words.deadline);
    if (calendar !== null) saveFile('second-opinion-deadlines.ics', 'text/calendar', calendar);
  };
  const load = async (file: File): Promise<void> => {
    const read = readFile(await file.text());
    if (read.kind === 'NEWER') onSay(words.newer);
    if (read.kind === 'NO_SHORTLIST') onSay(words.unreadable);
    if (read.kind !== 'READ') return;
    const done = await onChange({ do: 'MERGE', entries: [...read.entries] });
    if (done) onSay(words.imported(read.entries.length));
  };
  return (
    <div class="buttons files">
      {entries.some(({ deadlines }) => deadlines.length > 0) && (
        <button type="button" class="button" onClick={() => void saveCalendar()}>
          {words.calendar}
        </button>
      )}
      {entries.length > 0 && (
        <button
          type="button"
          class="button"
          onClick={() =>
            saveFile('second-opinion-shortlist.json', 'application/json', toFile(entries))
          }
        >
          {words.export}
        </button>
      )}
      <label class="button">
        {words.import}
        <input
          class="visually-hidden"
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            currentTarget.value = '';
            if (file !== undefined) void load(file);
          }}
        />
      </label>
    </div>
  );
}
