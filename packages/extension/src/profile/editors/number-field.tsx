import { PROFILE_WORDS } from '../../words/profile.ts';
import { numberText, typedNumber } from '../money-text.ts';
import type { EditorProps } from './editor-props.ts';
import { Typing } from './typing.tsx';

/** A share or rate, kept as a fraction and written in per cent. */
export function PercentField({
  min,
  max,
  ...props
}: EditorProps & { readonly min: number; readonly max: number }) {
  const shown = typeof props.value === 'number' ? numberText(toPercent(props.value)) : '';
  const typed = (text: string): void => {
    const read = typedNumber(text, { min, max, whole: false });
    if (read.kind === 'FAULT') props.refuse(read.message);
    else props.commit(read.kind === 'EMPTY' ? undefined : Number(`${read.value}e-2`));
  };
  return (
    <span class="with-unit">
      <Typing {...props} shown={shown} onTyped={typed} />
      <span aria-hidden="true">%</span>
    </span>
  );
}

/** Per cent without the dust that binary fractions leave: 0.035 is 3.5. */
function toPercent(fraction: number): number {
  return Math.round(fraction * 1e6) / 1e4;
}

/** A whole number of months or years. */
export function WholeField({
  min,
  max,
  unit,
  ...props
}: EditorProps & {
  readonly min: number;
  readonly max: number;
  readonly unit: 'MONTHS' | 'YEARS';
}) {
  const shown = typeof props.value === 'number' ? numberText(props.value) : '';
  const typed = (text: string): void => {
    const read = typedNumber(text, { min, max, whole: true });
    if (read.kind === 'FAULT') props.refuse(read.message);
    else props.commit(read.kind === 'EMPTY' ? undefined : read.value);
  };
  return (
    <span class="with-unit">
      <Typing {...props} shown={shown} onTyped={typed} />
      <span aria-hidden="true">
        {unit === 'MONTHS' ? PROFILE_WORDS.months : PROFILE_WORDS.years}
      </span>
    </span>
  );
}
