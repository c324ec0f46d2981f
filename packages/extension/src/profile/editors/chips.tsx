import { PROFILE_WORDS } from '../../words/profile.ts';

/** What was chosen, in order, each removable; and, where order counts, movable. */
export function Chips({
  items,
  ordered,
  onChange,
}: {
  readonly items: readonly { readonly code: string; readonly name: string }[];
  readonly ordered: boolean;
  readonly onChange: (codes: readonly string[]) => void;
}) {
  if (items.length === 0) return null;
  const codes = items.map(({ code }) => code);
  const raise = (place: number): void => {
    const [moved] = codes.slice(place, place + 1);
    if (moved === undefined || place === 0) return;
    const rest = codes.filter((code) => code !== moved);
    onChange([...rest.slice(0, place - 1), moved, ...rest.slice(place - 1)]);
  };
  return (
    <ol class="chips">
      {items.map(({ code, name }, place) => (
        <li key={code}>
          {ordered && items.length > 1 && <i aria-hidden="true">{place + 1}</i>}
          <span>{name}</span>
          {ordered && place > 0 && (
            <button
              type="button"
              aria-label={PROFILE_WORDS.earlier(name)}
              onClick={() => raise(place)}
            >
              <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
                <path d="M1.5 6.5L5 3l3.5 3.5" />
              </svg>
            </button>
          )}
          <button
            type="button"
            aria-label={PROFILE_WORDS.remove(name)}
            onClick={() => onChange(codes.filter((other) => other !== code))}
          >
            <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
              <path d="M2 2l6 6M8 2L2 8" />
            </svg>
          </button>
        </li>
      ))}
    </ol>
  );
}
