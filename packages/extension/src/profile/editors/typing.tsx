import { useEffect, useState } from 'preact/hooks';

/** A field for a short number. What the reader types stays as it is until the field is left. */
export function Typing({
  id,
  shown,
  describedBy,
  invalid,
  label,
  onTyped,
}: {
  readonly id?: string;
  /** What is kept, as the reader would type it. */
  readonly shown: string;
  readonly describedBy: string;
  readonly invalid: boolean;
  /** A name of its own, where no label element names it. */
  readonly label?: string;
  readonly onTyped: (text: string) => void;
}) {
  const [text, setText] = useState(shown);
  useEffect(() => setText(shown), [shown]);
  return (
    <input
      {...(id === undefined ? {} : { id })}
      {...(label === undefined ? {} : { 'aria-label': label })}
      type="text"
      inputMode="decimal"
      autocomplete="off"
      value={text}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      onInput={({ currentTarget }) => setText(currentTarget.value)}
      onChange={({ currentTarget }) => onTyped(currentTarget.value)}
    />
  );
}
