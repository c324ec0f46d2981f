import type { Profile } from '@second-opinion/core';
import { readProfile } from '@second-opinion/core';
import { useState } from 'preact/hooks';
import { PROFILE_WORDS } from '../words/profile.ts';
import { Editor } from './editor.tsx';
import type { Field, FieldKind } from './fields.ts';
import { valueAt, withValueAt } from './profile-path.ts';

/** One field: its label, what it means, its control, what is wrong with it, and what it would unlock. */
export function FieldRow({
  field,
  profile,
  onKeep,
}: {
  readonly field: Field;
  readonly profile: Profile;
  readonly onKeep: (profile: Profile) => void;
}) {
  const { path, kind, unlocks } = field;
  const [fault, setFault] = useState<string | null>(null);
  const value = valueAt(profile, path);
  const commit = (next: unknown): void => {
    const reading = readProfile(withValueAt(profile, path, next));
    if (reading.kind === 'INVALID') return setFault(faultText(path));
    setFault(null);
    onKeep(reading.profile);
  };
  const id = `field-${path}`;
  const { label, hint } = PROFILE_WORDS.fields[path];
  return (
    <div
      class="field"
      id={`row-${path}`}
      data-empty={value === undefined}
      data-wrong={fault !== null}
    >
      {isGroup(kind) ? (
        <span class="label" id={`${id}-label`}>
          {label}
        </span>
      ) : (
        <label class="label" id={`${id}-label`} htmlFor={id}>
          {label}
        </label>
      )}
      <Editor
        kind={kind}
        profile={profile}
        id={id}
        label={label}
        labelledBy={`${id}-label`}
        describedBy={`${id}-notes`}
        invalid={fault !== null}
        value={value}
        commit={commit}
        refuse={setFault}
      />
      <div class="notes" id={`${id}-notes`}>
        {hint !== undefined && <p>{hint}</p>}
        {value === undefined && <p class="unlocks">{PROFILE_WORDS.unlocks[unlocks]}</p>}
        <p class="fault" role="alert">
          {fault}
        </p>
      </div>
    </div>
  );
}

/** Groups of controls are named by a text, one control by its label. */
function isGroup({ kind }: FieldKind): boolean {
  return kind === 'YES_NO' || kind === 'CHOICE' || kind === 'SEVERAL' || kind === 'WEIGHTS';
}

/** The editors say themselves what is wrong with what is typed; these are left. */
function faultText(path: string): string {
  return path === 'preferences.budget' ? PROFILE_WORDS.faults.positive : PROFILE_WORDS.faults.other;
}
