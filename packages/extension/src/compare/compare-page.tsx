import { useCallback, useEffect, useState } from 'preact/hooks';
import { Answered } from '../components/answered.tsx';
import { useHeld } from '../components/held.ts';
import { Skeleton } from '../components/skeleton.tsx';
import { useJudged } from '../decision/use-judged.ts';
import { type ProfileDoor, ProfileDoorContext } from '../profile/profile-door.ts';
import { followProfile, profileState } from '../profile/profile-store.ts';
import { readSettings } from '../storage/settings.ts';
import { COMPARE_PAGE_WORDS } from '../words/compare-page.ts';
import { moved, slugsOf, toHash } from './compared-slugs.ts';
import { Compared } from './compared.tsx';
import type { Opened } from './opened.ts';
import { PageHead } from './page-head.tsx';

/** The comparison in a tab of its own; its address names the programs, and nothing of the reader. */
export function ComparePage() {
  const [server, setServer] = useState<string | null>(null);
  const [slugs, setSlugs] = useState<readonly string[]>(() => slugsOf(location.hash));
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(() => {
    void readSettings().then((settings) => setServer(settings.server));
    void followProfile();
    const follow = (): void => setSlugs(slugsOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const choose = useCallback((next: readonly string[]): void => {
    history.replaceState(null, '', toHash(next));
    setSlugs(next);
  }, []);
  const door: ProfileDoor = useCallback(
    (field) => setOpened({ kind: 'PROFILE', field: field ?? null }),
    [],
  );
  const profile = useHeld(profileState);
  if (server === null || profile.kind === 'LOADING') {
    return (
      <main aria-busy="true">
        <PageHead title={COMPARE_PAGE_WORDS.title} />
        <Skeleton lines={7} />
      </main>
    );
  }
  return (
    <ProfileDoorContext.Provider value={door}>
      <main>
        {slugs.length === 0 ? (
          <Empty />
        ) : (
          <Programs
            server={server}
            slugs={slugs}
            opened={opened}
            onOpen={setOpened}
            onChoose={choose}
          />
        )}
      </main>
    </ProfileDoorContext.Provider>
  );
}

function Programs({
  server,
  slugs,
  opened,
  onOpen,
  onChoose,
}: {
  readonly server: string;
  readonly slugs: readonly string[];
  readonly opened: Opened | null;
  readonly onOpen: (opened: Opened | null) => void;
  readonly onChoose: (slugs: readonly string[]) => void;
}) {
  const question = useJudged(server, slugs);
  const { title } = COMPARE_PAGE_WORDS;
  const answered = question.asked !== null && question.asked.kind !== 'FAILED';
  return (
    <>
      {!answered && <PageHead title={title} />}
      <Answered question={question}>
        {(grounds) =>
          grounds.refused !== null ? (
            <PageHead title={title} text={grounds.refused} />
          ) : (
            <Compared
              server={server}
              slugs={slugs}
              grounds={grounds}
              opened={opened}
              actions={{
                onOpen,
                onAdd: (slug) => onChoose([...slugs, slug]),
                onMove: (slug, by) => onChoose(moved(slugs, slug, by)),
                onRemove: (slug) => onChoose(slugs.filter((other) => other !== slug)),
              }}
            />
          )
        }
      </Answered>
    </>
  );
}

function Empty() {
  const { empty } = COMPARE_PAGE_WORDS;
  return <PageHead title={empty.title} text={empty.text} />;
}
