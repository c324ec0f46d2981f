import { PROFILE_WORDS } from '../../words/profile.ts';
import { type Named, nameOf, namesOf } from '../names.ts';
import { Chips } from './chips.tsx';
import { type EditorProps, listOrNothing, textsOf } from './editor-props.ts';

/** One country, currency or specialty, or nothing said. */
export function PickOne({
  of,
  ...props
}: EditorProps & { readonly of: 'region' | 'currency' | 'specialty' }) {
  return (
    <select
      id={props.id}
      aria-describedby={props.describedBy}
      value={typeof props.value === 'string' ? props.value : ''}
      onChange={({ currentTarget }) =>
        props.commit(currentTarget.value === '' ? undefined : currentTarget.value)
      }
    >
      <option value="">{PROFILE_WORDS.notSaid}</option>
      {namesOf(of).map(({ code, name }) => (
        <option key={code} value={code}>
          {of === 'currency' ? `${code} · ${name}` : name}
        </option>
      ))}
    </select>
  );
}

/** Several countries or languages, in order. */
export function PickSeveral({
  of,
  most,
  ...props
}: EditorProps & { readonly of: 'region' | 'language'; readonly most: number }) {
  const items = textsOf(props.value).map((code) => ({ code, name: nameOf(of, code) }));
  return <Picker {...props} items={items} offered={namesOf(of)} most={most} />;
}

function named(code: string): Named {
  return { code, name: PROFILE_WORDS.options[code] ?? code };
}

/** Several of a few words, in order. */
export function PickOrdered({
  options,
  ...props
}: EditorProps & { readonly options: readonly string[] }) {
  return (
    <Picker
      {...props}
      items={textsOf(props.value).map(named)}
      offered={options.map(named)}
      most={options.length}
    />
  );
}

function Picker({
  items,
  offered,
  most,
  ...props
}: EditorProps & {
  readonly items: readonly Named[];
  readonly offered: readonly Named[];
  readonly most: number;
}) {
  const chosen = new Set(items.map(({ code }) => code));
  const left = offered.filter(({ code }) => !chosen.has(code));
  return (
    <div class="picker">
      <Chips items={items} ordered onChange={(codes) => props.commit(listOrNothing(codes))} />
      {left.length > 0 && items.length < most && (
        <select
          id={props.id}
          aria-label={PROFILE_WORDS.addTo(props.label)}
          aria-describedby={props.describedBy}
          value=""
          onChange={({ currentTarget }) => {
            if (currentTarget.value === '') return;
            props.commit([...items.map(({ code }) => code), currentTarget.value]);
          }}
        >
          <option value="">{PROFILE_WORDS.choose}</option>
          {left.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
