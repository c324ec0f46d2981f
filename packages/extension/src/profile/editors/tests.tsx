import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { PROFILE_WORDS } from '../../words/profile.ts';
import { type EditorProps, listOrNothing } from './editor-props.ts';

const Shape = v.array(v.object({ name: v.string(), score: v.optional(v.string()) }));
type Test = v.InferOutput<typeof Shape>[number];

/** Tests with their scores; one without a score was passed. */
export function Tests(props: EditorProps) {
  const read = v.safeParse(Shape, props.value);
  const items = read.success ? read.output : [];
  return (
    <div class="picker">
      {items.map((item) => (
        <div key={`${item.name} ${item.score}`} class="entry">
          <span>
            {item.name} {item.score !== undefined && <b>{item.score}</b>}
          </span>
          <button
            type="button"
            class="button"
            data-kind="quiet"
            aria-label={PROFILE_WORDS.remove(item.name)}
            onClick={() => props.commit(listOrNothing(items.filter((other) => other !== item)))}
          >
            ×
          </button>
        </div>
      ))}
      <NewTest {...props} onAdd={(test) => props.commit([...items, test])} />
    </div>
  );
}

function NewTest({ onAdd, ...props }: EditorProps & { readonly onAdd: (test: Test) => void }) {
  const [name, setName] = useState('');
  const [score, setScore] = useState('');
  const add = (): void => {
    const [bareName, bareScore] = [name.trim(), score.trim()];
    if (bareName === '') return;
    if (bareName.length > 120 || bareScore.length > 40)
      return props.refuse(PROFILE_WORDS.faults.long);
    onAdd({ name: bareName, ...(bareScore === '' ? {} : { score: bareScore }) });
    setName('');
    setScore('');
  };
  const onEnter = ({ key }: KeyboardEvent): void => {
    if (key === 'Enter') add();
  };
  return (
    <span class="pair">
      <input
        id={props.id}
        type="text"
        value={name}
        placeholder={PROFILE_WORDS.testName}
        aria-label={`${props.label}: ${PROFILE_WORDS.testName}`}
        aria-describedby={props.describedBy}
        aria-invalid={props.invalid}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
        onKeyDown={onEnter}
      />
      <input
        class="score"
        type="text"
        value={score}
        placeholder={PROFILE_WORDS.testScore}
        aria-label={`${props.label}: ${PROFILE_WORDS.testScore}`}
        onInput={({ currentTarget }) => setScore(currentTarget.value)}
        onKeyDown={onEnter}
      />
      <button type="button" class="button" onClick={add}>
        {PROFILE_WORDS.add}
      </button>
    </span>
  );
}
