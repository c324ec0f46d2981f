import type { Money } from '@second-opinion/core';
import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import { PROFILE_WORDS } from '../../words/profile.ts';
import { moneyText, typedMoney } from '../money-text.ts';
import type { EditorProps } from './editor-props.ts';
import { CurrencyPick } from './money-field.tsx';
import { Typing } from './typing.tsx';

const MoneyShape = v.object({ minor: v.number(), currency: v.string() });
const OwnShape = v.object({ kind: v.literal('OWN'), from: MoneyShape, to: v.optional(MoneyShape) });
const TakenShape = v.object({ kind: v.picklist(['REFERENCE', 'STATED']) });

/** Pay with the award: the reader's own range, or a published figure that they took and can drop again. */
export function PayAfterField({ fallback, ...props }: EditorProps & { readonly fallback: string }) {
  const taken = v.safeParse(TakenShape, props.value);
  if (taken.success) {
    return (
      <div class="entry">
        <span>{PROFILE_WORDS.taken[taken.output.kind]}</span>
        <button type="button" class="button" onClick={() => props.commit(undefined)}>
          {PROFILE_WORDS.drop}
        </button>
      </div>
    );
  }
  return <OwnRange {...props} fallback={fallback} />;
}

function OwnRange({ fallback, ...props }: EditorProps & { readonly fallback: string }) {
  const read = v.safeParse(OwnShape, props.value);
  const own = read.success ? read.output : null;
  const kept = own?.from.currency;
  const [currency, setCurrency] = useState(kept ?? fallback);
  useEffect(() => setCurrency(kept ?? fallback), [kept, fallback]);
  const keep = (from: Money | undefined, to: Money | undefined): void => {
    const first = from ?? to;
    if (first === undefined) return props.commit(undefined);
    if (to !== undefined && from !== undefined && to.minor < from.minor) {
      return props.refuse(PROFILE_WORDS.faults.order);
    }
    props.commit({ kind: 'OWN', from: first, ...(to === undefined ? {} : { to }) });
  };
  const typed = (end: 'from' | 'to', text: string, into = currency): void => {
    const money = typedMoney(text, into);
    if (money.kind === 'FAULT') return props.refuse(money.message);
    const value = money.kind === 'EMPTY' ? undefined : money.value;
    keep(end === 'from' ? value : own?.from, end === 'to' ? value : own?.to);
  };
  const shared = { describedBy: props.describedBy, invalid: props.invalid };
  return (
    <span class="pair">
      <Typing
        {...shared}
        id={props.id}
        shown={own === null ? '' : moneyText(own.from)}
        onTyped={(text) => typed('from', text)}
      />
      <span aria-hidden="true">{PROFILE_WORDS.to}</span>
      <Typing
        {...shared}
        label={`${props.label}: ${PROFILE_WORDS.to}`}
        shown={own?.to === undefined ? '' : moneyText(own.to)}
        onTyped={(text) => typed('to', text)}
      />
      <CurrencyPick
        label={`${props.label}: ${PROFILE_WORDS.currencyOf}`}
        value={currency}
        onPick={(code) => {
          setCurrency(code);
          if (own === null) return;
          const [from, to] = [own.from, own.to].map((money) => {
            const again = money === undefined ? null : typedMoney(moneyText(money), code);
            return again?.kind === 'VALUE' ? again.value : undefined;
          });
          keep(from, to);
        }}
      />
    </span>
  );
}
