import * as v from 'valibot';
import { PROFILE_WORDS } from '../../words/profile.ts';
import { numberText, typedNumber } from '../money-text.ts';
import type { EditorProps } from './editor-props.ts';
import { Typing } from './typing.tsx';

const Shape = v.object({ min: v.number(), max: v.number() });
const BOUNDS = { min: 1, max: 20, whole: true } as const;

/** From the fewest to the most. */
export function Attempts(props: EditorProps) {
  const read = v.safeParse(Shape, props.value);
  const range = read.success ? read.output : null;
  const typed = (end: 'min' | 'max', text: string): void => {
    const number = typedNumber(text, BOUNDS);
    if (number.kind === 'FAULT') return props.refuse(number.message);
    if (number.kind === 'EMPTY') return props.commit(undefined);
    const next = { min: number.value, max: number.value, ...range, [end]: number.value };
    if (next.min > next.max) {
      if (end === 'max') return props.refuse(PROFILE_WORDS.faults.order);
      next.max = next.min;
    }
    props.commit(next);
  };
  const shared = { describedBy: props.describedBy, invalid: props.invalid };
  return (
    <span class="with-unit">
      <Typing
        {...shared}
        id={props.id}
        shown={range === null ? '' : numberText(range.min)}
        onTyped={(text) => typed('min', text)}
      />
      <span aria-hidden="true">{PROFILE_WORDS.to}</span>
      <Typing
        {...shared}
        label={`${props.label}: ${PROFILE_WORDS.to}`}
        shown={range === null ? '' : numberText(range.max)}
        onTyped={(text) => typed('max', text)}
      />
      <span aria-hidden="true">{PROFILE_WORDS.times}</span>
    </span>
  );
}
