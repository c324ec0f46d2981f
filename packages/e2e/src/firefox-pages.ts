import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FirefoxTab } from './firefox-tab.ts';
import { findFirefox } from './machine-programs.ts';
import { Marionette } from './marionette.ts';

const EXTENSION = fileURLToPath(new URL('../../extension/.output/firefox-mv3', import.meta.url));
/** Firefox gives an extension's pages an origin of their own each time; told beforehand, it gives this one. */
const UUID = '5ec0dda0-0000-4000-8000-000000000001';
const ID = 'second-opinion@second-opinion.example';

/** A Firefox whose tab can show the extension's own pages. */
export interface FirefoxWithPages {
  readonly tab: FirefoxTab;
  /** The address of one of the extension's pages: "options.html". */
  readonly pageAt: (path: string) => string;
  /** The addresses of all tabs. */
  readonly addresses: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** Starts Firefox with the extension and everything behind a proxy, this machine included. @param proxy "127.0.0.1:4712" */
export async function launchFirefoxWithPages(proxy: string): Promise<FirefoxWithPages> {
  const executable = findFirefox();
  if (executable === null) throw new Error('there is no Firefox on this machine');
  const profile = await mkdtemp(join(tmpdir(), 'second-opinion-profile-'));
  const port = await freePort();
  await writeFile(join(profile, 'user.js'), preferences(proxy, port));
  const firefox = spawn(
    executable,
    [
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      '-marionette',
      '-remote-allow-system-access',
    ],
    { stdio: 'ignore' },
  );
  const marionette = await Marionette.begin(port);
  await marionette.send('Addon:Install', { path: EXTENSION, temporary: true });
  return {
    tab: new FirefoxTab(marionette),
    pageAt: (path) => `moz-extension://${UUID}/${path}`,
    addresses: () => addressesOf(marionette),
    close: async () => {
      const ended = once(firefox, 'close');
      await marionette
        .send('Marionette:Quit', { flags: ['eForceQuit'] })
        .catch(() => firefox.kill());
      marionette.close();
      await ended;
      await rm(profile, { recursive: true, force: true });
    },
  };
}

function preferences(proxy: string, port: number): string {
  const [host = '', proxyPort = ''] = proxy.split(':');
  const values: Readonly<Record<string, unknown>> = {
    'marionette.port': port,
    'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
    'intl.locale.requested': 'en-US',
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(proxyPort),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(proxyPort),
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'dom.security.https_first': false,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

/** Of every tab, with the first one chosen again in the end. */
async function addressesOf(marionette: Marionette): Promise<string[]> {
  const present = await marionette.send('WebDriver:GetWindowHandle');
  const handles = await marionette.send('WebDriver:GetWindowHandles');
  const addresses: string[] = [];
  for (const handle of Array.isArray(handles) ? handles.map(String) : []) {
    await marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
    addresses.push(String(await marionette.send('WebDriver:GetCurrentURL')));
  }
  await marionette.send('WebDriver:SwitchToWindow', { handle: present });
  return addresses;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('there is no free port');
  return address.port;
}
