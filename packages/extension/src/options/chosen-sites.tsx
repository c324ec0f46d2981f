import { useEffect, useState } from 'preact/hooks';
import { hostOfSite } from '../sites/chosen-sites.ts';
import { SITE_ACCESS } from '../sites/site-access.ts';
import { OPTIONS_WORDS } from '../words/options.ts';

/** The sites that the reader has looked at beside academic domains, and how to take one back. */
export function ChosenSites() {
  const [sites, setSites] = useState<readonly string[]>([]);
  const load = async (): Promise<void> => setSites(await SITE_ACCESS.chosen());
  useEffect(() => void load(), []);
  const words = OPTIONS_WORDS.sites;
  return (
    <section aria-labelledby="sites-title">
      <h2 id="sites-title">{words.title}</h2>
      <p class="soft">{sites.length === 0 ? words.none : words.hint}</p>
      <ul>
        {sites.map((site) => (
          <li key={site}>
            <button
              type="button"
              class="link"
              onClick={() => void SITE_ACCESS.giveUp(site).then(load)}
            >
              {words.remove(hostOfSite(site))}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
