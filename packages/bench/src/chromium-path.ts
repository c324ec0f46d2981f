import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Where Debian puts Chromium; elsewhere CHROMIUM_PATH says, or Playwright's own is taken. */
export function chromiumPath(): string {
  const path = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  return existsSync(path) ? path : chromium.executablePath();
}
