import { type Profile, weightingOf } from '@second-opinion/core';
import { Attempts } from './editors/attempts.tsx';
import type { EditorProps } from './editors/editor-props.ts';
import { MoneyField } from './editors/money-field.tsx';
import { PercentField, WholeField } from './editors/number-field.tsx';
import { PayAfterField } from './editors/pay-after.tsx';
import { PickOne, PickOrdered, PickSeveral } from './editors/pick-list.tsx';
import { Registrations } from './editors/registrations.tsx';
import { Choice, YesNo } from './editors/segments.tsx';
import { Several } from './editors/several.tsx';
import { Tests } from './editors/tests.tsx';
import { TextList } from './editors/text-list.tsx';
import { Weights } from './editors/weights.tsx';
import type { FieldKind } from './fields.ts';

interface Kinded<Kind> extends EditorProps {
  readonly kind: Kind;
  readonly profile: Profile;
}

type Shown = FieldKind['kind'];
type Kinds<Name extends Shown> = Extract<FieldKind, { readonly kind: Name }>;
type Word = Kinds<
  'YES_NO' | 'CHOICE' | 'SEVERAL' | 'ORDERED' | 'COUNTRY' | 'CURRENCY' | 'SPECIALTY'
>;
type List = Kinds<'COUNTRIES' | 'LANGUAGES' | 'TEXTS' | 'REGISTRATIONS' | 'TESTS'>;
type Amount = Exclude<FieldKind, Word | List>;

const WORDS: ReadonlySet<Shown> = new Set([
  'YES_NO',
  'CHOICE',
  'SEVERAL',
  'ORDERED',
  'COUNTRY',
  'CURRENCY',
  'SPECIALTY',
]);
const LISTS: ReadonlySet<Shown> = new Set([
  'COUNTRIES',
  'LANGUAGES',
  'TEXTS',
  'REGISTRATIONS',
  'TESTS',
]);

/** The control for a field of a kind. */
export function Editor({ kind, ...props }: Kinded<FieldKind>) {
  if (isWord(kind)) return <WordEditor {...props} kind={kind} />;
  if (isList(kind)) return <ListEditor {...props} kind={kind} />;
  return <AmountEditor {...props} kind={kind} />;
}

function isWord(kind: FieldKind): kind is Word {
  return WORDS.has(kind.kind);
}

function isList(kind: FieldKind): kind is List {
  return LISTS.has(kind.kind);
}

function WordEditor({ kind, profile: _profile, ...props }: Kinded<Word>) {
  switch (kind.kind) {
    case 'YES_NO':
      return <YesNo {...props} />;
    case 'CHOICE':
      return <Choice {...props} options={kind.options} />;
    case 'SEVERAL':
      return <Several {...props} options={kind.options} />;
    case 'ORDERED':
      return <PickOrdered {...props} options={kind.options} />;
    case 'COUNTRY':
      return <PickOne {...props} of="region" />;
    case 'SPECIALTY':
      return <PickOne {...props} of="specialty" />;
    case 'CURRENCY':
      return <PickOne {...props} of="currency" />;
  }
}

function ListEditor({ kind, profile: _profile, ...props }: Kinded<List>) {
  switch (kind.kind) {
    case 'COUNTRIES':
      return <PickSeveral {...props} of="region" most={kind.most} />;
    case 'LANGUAGES':
      return <PickSeveral {...props} of="language" most={kind.most} />;
    case 'TEXTS':
      return <TextList {...props} most={kind.most} />;
    case 'REGISTRATIONS':
      return <Registrations {...props} />;
    case 'TESTS':
      return <Tests {...props} />;
  }
}

function AmountEditor({ kind, profile, ...props }: Kinded<Amount>) {
  const fallback = profile.currency ?? profile.pay?.currency ?? 'USD';
  switch (kind.kind) {
    case 'ATTEMPTS':
      return <Attempts {...props} />;
    case 'PAY_AFTER':
      return <PayAfterField {...props} fallback={fallback} />;
    case 'WEIGHTS':
      return <Weights {...props} current={weightingOf(profile).weights} />;
    case 'MONEY':
      return <MoneyField {...props} fallback={fallback} />;
    case 'PERCENT':
      return <PercentField {...props} min={kind.min} max={kind.max} />;
    case 'WHOLE':
      return <WholeField {...props} min={kind.min} max={kind.max} unit={kind.unit} />;
  }
}
