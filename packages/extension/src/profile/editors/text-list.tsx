import { useState } from 'preact/hooks';
import { PROFILE_WORDS } from '../../words/profile.ts';
import { Chips } from './chips.tsx';
import { type EditorProps, listOrNothing, textsOf } from './editor-props.ts';

/** The longest that one text may be. */
const LONGEST = 160;

/** Several texts of the reader's own. */
export function TextList({ most, ...props }: EditorProps & { readonly most: number }) {
  const [text, setText] = useState('');
  const items = textsOf(props.value);
  const add = (): void => {
    const bare = text.trim();
    if (bare === '') return;
    if (items.includes(bare)) return props.refuse(PROFILE_WORDS.faults.twice);
    if (bare.length > LONGEST) return props.refuse(PROFILE_WORDS.faults.long);
    setText('');
    props.commit([...items, bare]);
  };
  return (
    <div class="picker">
      <Chips
        items={items.map((name) => ({ code: name, name }))}
        ordered={false}
        onChange={(names) => props.commit(listOrNothing(names))}
      />
      {items.length < most && (
        <span class="pair">
          <input
            id={props.id}
            type="text"
            value={text}
            aria-describedby={props.describedBy}
            aria-invalid={props.invalid}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
            onKeyDown={({ key }) => {
              if (key === 'Enter') add();
            }}
          />
          <button type="button" class="button" onClick={add}>
            {PROFILE_WORDS.add}
          </button>
        </span>
      )}
    </div>
  );
}
