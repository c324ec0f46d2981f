import type { Money } from '@second-opinion/core';
import { useEffect, useState } from 'preact/hooks';
import { PROFILE_WORDS } from '../../words/profile.ts';
import { moneyText, typedMoney } from '../money-text.ts';
import { nameOf, namesOf } from '../names.ts';
import { type EditorProps, moneyOf } from './editor-props.ts';
import { Typing } from './typing.tsx';

/** An amount with its currency. */
export function MoneyField({
  fallback,
  ...props
}: EditorProps & {
  /** The currency to begin with. */
  readonly fallback: string;
}) {
  const money = moneyOf(props.value);
  const [currency, setCurrency] = useState(money?.currency ?? fallback);
  const kept = money?.currency;
  useEffect(() => setCurrency(kept ?? fallback), [kept, fallback]);
  const take = (text: string, into: string): void => {
    const read = typedMoney(text, into);
    if (read.kind === 'FAULT') props.refuse(read.message);
    else props.commit(read.kind === 'EMPTY' ? undefined : read.value);
  };
  const shown = money === null ? '' : moneyText(money);
  return (
    <span class="pair">
      <Typing
        id={props.id}
        shown={shown}
        describedBy={props.describedBy}
        invalid={props.invalid}
        onTyped={(text) => take(text, currency)}
      />
      <CurrencyPick
        label={`${props.label}: ${PROFILE_WORDS.currencyOf}`}
        value={currency}
        onPick={(code) => {
          setCurrency(code);
          if (money !== null) take(moneyText(money), code);
        }}
      />
    </span>
  );
}

/** A currency beside an amount: its code, its name where it opens. */
export function CurrencyPick({
  label,
  value,
  onPick,
}: {
  readonly label: string;
  readonly value: Money['currency'];
  readonly onPick: (code: string) => void;
}) {
  return (
    <span class="code">
      <b aria-hidden="true">{value}</b>
      <select
        aria-label={label}
        title={nameOf('currency', value)}
        value={value}
        onChange={({ currentTarget }) => onPick(currentTarget.value)}
      >
        {namesOf('currency').map(({ code, name }) => (
          <option key={code} value={code}>
            {code} · {name}
          </option>
        ))}
      </select>
    </span>
  );
}
