import type { Profile } from '@second-opinion/core';
import { useState } from 'preact/hooks';
import { PROFILE_WORDS } from '../words/profile.ts';
import { profileFromFile, profileToFile } from './profile-file.ts';
import { deleteProfile } from './profile-store.ts';
import { saveFile } from './save-file.ts';

const FILE = PROFILE_WORDS.file;

/** Export, import and the end of it. */
export function ProfileFiles({
  profile,
  onKeep,
}: {
  readonly profile: Profile;
  readonly onKeep: (profile: Profile) => void;
}) {
  const [said, setSaid] = useState('');
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const found = profileFromFile(await file.text());
    if (found.kind === 'FOUND') onKeep(found.profile);
    setSaid(outcome(found));
  };
  return (
    <section class="files">
      <h2>{FILE.title}</h2>
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => saveFile(FILE.name, profileToFile(profile), 'application/json')}
        >
          {FILE.export}
        </button>
        <label class="button">
          <input
            class="visually-hidden"
            type="file"
            accept="application/json,.json"
            onChange={({ currentTarget }) => {
              void take(currentTarget.files?.[0]);
              currentTarget.value = '';
            }}
          />
          {FILE.import}
        </label>
        <DeleteAll onDeleted={() => setSaid(FILE.deleted)} />
      </div>
      <p role="status" class="small soft">
        {said}
      </p>
    </section>
  );
}

function outcome(found: ReturnType<typeof profileFromFile>): string {
  if (found.kind === 'UNREADABLE') return FILE.unreadable;
  if (found.kind === 'NEWER') return FILE.newer;
  if (found.dropped.length === 0) return FILE.imported;
  return `${FILE.imported} ${PROFILE_WORDS.dropped(found.dropped.join(', '))}`;
}

/** Asks once more before everything goes. */
function DeleteAll({ onDeleted }: { readonly onDeleted: () => void }) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" class="button" data-kind="quiet" onClick={() => setAsking(true)}>
        {FILE.delete}
      </button>
    );
  }
  const remove = async (): Promise<void> => {
    if (await deleteProfile()) onDeleted();
    setAsking(false);
  };
  return (
    <span class="sure" role="group" aria-label={FILE.sure}>
      <b>{FILE.sure}</b>
      <button type="button" class="button" data-kind="danger" onClick={() => void remove()}>
        {FILE.yes}
      </button>
      <button type="button" class="button" onClick={() => setAsking(false)}>
        {FILE.no}
      </button>
    </span>
  );
}
