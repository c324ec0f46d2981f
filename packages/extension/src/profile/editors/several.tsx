import { PROFILE_WORDS } from '../../words/profile.ts';
import { type EditorProps, listOrNothing, textsOf } from './editor-props.ts';

/** Any of several, in no order. */
export function Several({
  options,
  ...props
}: EditorProps & { readonly options: readonly string[] }) {
  const chosen = textsOf(props.value);
  const toggle = (option: string): void => {
    const next = chosen.includes(option)
      ? chosen.filter((other) => other !== option)
      : options.filter((other) => other === option || chosen.includes(other));
    props.commit(listOrNothing(next));
  };
  return (
    <div class="toggles" role="group" aria-labelledby={props.labelledBy}>
      {options.map((option) => (
        <label key={option}>
          <input
            type="checkbox"
            checked={chosen.includes(option)}
            onChange={() => toggle(option)}
          />
          <span>{PROFILE_WORDS.options[option] ?? option}</span>
        </label>
      ))}
    </div>
  );
}
