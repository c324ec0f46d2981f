import type { Profile } from '@second-opinion/core';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useHeld } from '../components/held.ts';
import { Skeleton } from '../components/skeleton.tsx';
import { PROFILE_WORDS } from '../words/profile.ts';
import { FieldRow } from './field-row.tsx';
import { FIELDS, type Field, type FieldPath, SECTIONS, type Section } from './fields.ts';
import { ProfileFiles } from './profile-files.tsx';
import { valueAt } from './profile-path.ts';
import { followProfile, keepProfile, profileState } from './profile-store.ts';

const ALL: readonly Field[] = FIELDS;

/** The whole profile as a form that keeps itself: there is nothing to send and nothing to save. */
export function ProfileView({
  wanted,
}: {
  /** The field that the reader came for. */
  readonly wanted: FieldPath | null;
}) {
  const state = useHeld(profileState);
  const [said, setSaid] = useState('');
  useEffect(() => void followProfile(), []);
  if (state.kind === 'LOADING') return <Skeleton />;
  if (state.kind === 'CLOSED') {
    return (
      <section class="trouble" role="alert">
        <p>{PROFILE_WORDS.closed[state.why]}</p>
      </section>
    );
  }
  const keep = async (profile: Profile): Promise<void> => {
    setSaid((await keepProfile(profile)) ? PROFILE_WORDS.saved : PROFILE_WORDS.notSaved);
  };
  const onKeep = (profile: Profile): void => void keep(profile);
  return (
    <div class="profile">
      <section class="promise">
        <h2>{PROFILE_WORDS.title}</h2>
        <p>
          <b>{PROFILE_WORDS.promise}</b> {PROFILE_WORDS.optional}
        </p>
        {state.dropped.length > 0 && (
          <p class="fault">{PROFILE_WORDS.dropped(state.dropped.join(', '))}</p>
        )}
      </section>
      {SECTIONS.map((section) => (
        <Part
          key={section}
          section={section}
          profile={state.profile}
          wanted={wanted}
          onKeep={onKeep}
        />
      ))}
      <ProfileFiles profile={state.profile} onKeep={onKeep} />
      <p class="saved" role="status">
        {said}
      </p>
    </div>
  );
}

function Part({
  section,
  profile,
  wanted,
  onKeep,
}: {
  readonly section: Section;
  readonly profile: Profile;
  readonly wanted: FieldPath | null;
  readonly onKeep: (profile: Profile) => void;
}) {
  const own = ALL.filter((field) => field.section === section);
  const said = own.filter(({ path }) => valueAt(profile, path) !== undefined).length;
  const here = own.some(({ path }) => path === wanted);
  const part = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (here && wanted !== null) show(part.current, wanted);
  }, [here, wanted]);
  return (
    <details class="chapter" ref={part} open={here || (wanted === null && section === 'apply')}>
      <summary>
        <span>{PROFILE_WORDS.sections[section]}</span>
        <span class="count">{PROFILE_WORDS.said(said, own.length)}</span>
      </summary>
      <div class="fields">
        {own.map((field) => (
          <FieldRow key={field.path} field={field} profile={profile} onKeep={onKeep} />
        ))}
      </div>
    </details>
  );
}

/** Opens the part of a field, and puts the reader into it. */
function show(part: HTMLDetailsElement | null, path: FieldPath): void {
  if (part === null) return;
  part.open = true;
  const row = document.getElementById(`row-${path}`);
  row?.scrollIntoView({ block: 'center' });
  row?.querySelector<HTMLElement>('input, select, button')?.focus();
}
