import { hostOf } from '@second-opinion/core';
import { type Settings, changeSettings } from '../storage/settings.ts';

type Hiding = Pick<Settings, 'badgeOff' | 'badgeOffSites'>;

/** Where the badge is switched off for a page. */
export interface BadgeHiding {
  readonly everywhere: boolean;
  readonly site: boolean;
}

/** Where the badge is switched off for a page. */
export function hidingOf(url: string, { badgeOff, badgeOffSites }: Hiding): BadgeHiding {
  return { everywhere: badgeOff, site: badgeOffSites.includes(siteOf(url)) };
}

/** Switches the badge off or on, on a page's site or everywhere. */
export async function hideBadge(
  url: string,
  where: 'SITE' | 'EVERYWHERE',
  hidden: boolean,
): Promise<void> {
  if (where === 'EVERYWHERE') return changeSettings({ badgeOff: hidden });
  const site = siteOf(url);
  return changeSettings(({ badgeOffSites }) => {
    const others = badgeOffSites.filter((other) => other !== site);
    return { badgeOffSites: hidden ? [...others, site] : others };
  });
}

/** A site is a host without `www.`: what a reader would call it. */
function siteOf(url: string): string {
  return hostOf(url) ?? url;
}
