import { browser } from 'wxt/browser';
import { SITE_ACCESS } from '../sites/site-access.ts';
import { lookAtTabs } from './look.ts';

const SCRIPT = 'chosen-sites';

/** Has the detector run on the sites that the reader chose, and on no other than those beyond academic domains. */
export async function lookAtChosenSites(): Promise<void> {
  const matches = [...(await SITE_ACCESS.chosen())];
  const [before] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (matches.length === 0) {
    if (before !== undefined) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
    return;
  }
  const script = { id: SCRIPT, matches, js: ['detector.js'], runAt: 'document_idle' as const };
  await (before === undefined
    ? browser.scripting.registerContentScripts([script])
    : browser.scripting.updateContentScripts([script]));
}

/** The reader chose sites: their pages that are open already are looked at too. */
export async function takeUpSites(sites: readonly string[]): Promise<void> {
  await lookAtChosenSites();
  if (sites.length > 0) await lookAtTabs(sites);
}
