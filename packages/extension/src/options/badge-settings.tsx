import { useState } from 'preact/hooks';
import { type Settings, changeSettings } from '../storage/settings.ts';
import { OPTIONS_WORDS } from '../words/options.ts';

/** Where the badge is hidden, and how to have it back. Open pages follow when they are loaded again. */
export function BadgeSettings({
  badgeOff,
  badgeOffSites,
}: Pick<Settings, 'badgeOff' | 'badgeOffSites'>) {
  const words = OPTIONS_WORDS.badge;
  const [sites, setSites] = useState(badgeOffSites);
  const show = (site: string): void => {
    const without = (all: readonly string[]): string[] => all.filter((other) => other !== site);
    setSites(without);
    void changeSettings((before) => ({ badgeOffSites: without(before.badgeOffSites) }));
  };
  return (
    <section aria-labelledby="badge-title">
      <h2 id="badge-title">{words.title}</h2>
      <label class="check">
        <input
          type="checkbox"
          defaultChecked={!badgeOff}
          onChange={({ currentTarget }) =>
            void changeSettings({ badgeOff: !currentTarget.checked })
          }
        />
        {words.everywhere}
      </label>
      <div class="sites">
        <h3>{words.sites}</h3>
        {sites.length === 0 && <p class="soft">{words.none}</p>}
        <ul>
          {sites.map((site) => (
            <li key={site}>
              <button type="button" class="link" onClick={() => show(site)}>
                {words.show(site)}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
