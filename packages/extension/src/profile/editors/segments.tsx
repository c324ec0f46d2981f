import { PROFILE_WORDS } from '../../words/profile.ts';
import type { EditorProps } from './editor-props.ts';

interface Option {
  readonly key: string;
  readonly label: string;
  readonly value: unknown;
}

const NOT_SAID: Option = { key: 'none', label: PROFILE_WORDS.notSaid, value: undefined };

/** One of a few, or nothing said. */
export function Segments({
  options,
  ...props
}: EditorProps & { readonly options: readonly Option[] }) {
  const all = [...options, NOT_SAID];
  const chosen = all.find(({ value }) => value === props.value) ?? NOT_SAID;
  return (
    <div class="segments" role="radiogroup" aria-labelledby={props.labelledBy}>
      {all.map(({ key, label, value }) => (
        <label key={key}>
          <input
            type="radio"
            name={props.id}
            checked={chosen.key === key}
            onChange={() => props.commit(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}

/** Yes, no, or nothing said. */
export function YesNo(props: EditorProps) {
  const options = [
    { key: 'yes', label: PROFILE_WORDS.yes, value: true },
    { key: 'no', label: PROFILE_WORDS.no, value: false },
  ];
  return <Segments {...props} options={options} />;
}

/** One of several words. */
export function Choice({
  options,
  ...props
}: EditorProps & { readonly options: readonly string[] }) {
  const all = options.map((option) => ({
    key: option,
    label: PROFILE_WORDS.options[option] ?? option,
    value: option,
  }));
  return <Segments {...props} options={all} />;
}
