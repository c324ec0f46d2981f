import * as v from 'valibot';
import { PROFILE_WORDS } from '../../words/profile.ts';
import { nameOf, namesOf } from '../names.ts';
import { type EditorProps, listOrNothing } from './editor-props.ts';

const Shape = v.array(v.object({ country: v.string(), specialist: v.optional(v.boolean()) }));

/** Countries of registration, each as a specialist or not. */
export function Registrations(props: EditorProps) {
  const read = v.safeParse(Shape, props.value);
  const items = read.success ? read.output : [];
  const left = namesOf('region').filter(({ code }) => !items.some((item) => item.country === code));
  return (
    <div class="picker">
      {items.map((item, place) => (
        <div key={item.country} class="entry">
          <span>{nameOf('region', item.country)}</span>
          <label class="tick">
            <input
              type="checkbox"
              checked={item.specialist === true}
              onChange={({ currentTarget }) =>
                props.commit(items.with(place, { ...item, specialist: currentTarget.checked }))
              }
            />
            <span>{PROFILE_WORDS.specialist}</span>
          </label>
          <button
            type="button"
            class="button"
            data-kind="quiet"
            aria-label={PROFILE_WORDS.remove(nameOf('region', item.country))}
            onClick={() => props.commit(listOrNothing(items.filter((other) => other !== item)))}
          >
            ×
          </button>
        </div>
      ))}
      <select
        id={props.id}
        aria-label={PROFILE_WORDS.addTo(props.label)}
        aria-describedby={props.describedBy}
        value=""
        onChange={({ currentTarget }) => {
          if (currentTarget.value === '') return;
          props.commit([...items, { country: currentTarget.value }]);
        }}
      >
        <option value="">{PROFILE_WORDS.choose}</option>
        {left.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
