import { useEffect, useState } from 'preact/hooks';
import { hostOfSite, siteOf } from '../sites/chosen-sites.ts';
import type { SiteAccess } from '../sites/site-access.ts';
import { POPUP_WORDS } from '../words/popup.ts';

/** A site of which the reader may say whether its pages are looked at. */
interface Choice {
  readonly site: string;
  readonly on: boolean;
}

/**
 * Has every page of the tab's site looked at, or no longer: one press, for this site alone. Nothing where the extension
 * looks anyway, and where no extension may.
 */
export function SiteSwitch({
  tabId,
  access,
}: {
  readonly tabId: number;
  readonly access: SiteAccess;
}) {
  const [choice, setChoice] = useState<Choice | null>(null);
  useEffect(() => {
    void choiceOf(tabId, access).then(setChoice);
  }, [tabId]);
  if (choice === null) return null;
  const { site, on } = choice;
  // Asked for before anything is waited for: browsers let a press ask, and nothing else.
  const change = (wanted: boolean): Promise<boolean> =>
    wanted ? access.ask(site) : access.giveUp(site);
  return (
    <fieldset class="switches">
      <legend class="visually-hidden">{POPUP_WORDS.site.title}</legend>
      <label>
        <input
          type="checkbox"
          checked={on}
          onChange={({ currentTarget }) => {
            const asked = change(currentTarget.checked);
            void asked.then(async () => setChoice({ site, on: await access.has(site) }));
          }}
        />
        {POPUP_WORDS.site.look(hostOfSite(site))}
      </label>
    </fieldset>
  );
}

async function choiceOf(tabId: number, access: SiteAccess): Promise<Choice | null> {
  const site = siteOf(await access.addressOf(tabId));
  if (site === null) return null;
  if (!(await access.has(site))) return { site, on: false };
  return (await access.chosen()).includes(site) ? { site, on: true } : null;
}
