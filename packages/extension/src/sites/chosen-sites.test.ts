import { expect, test } from 'vitest';
import { DETECTOR_MATCHES } from '../academic-domains.ts';
import { chosenAmong, hostOfSite, siteOf } from './chosen-sites.ts';

test.each([
  ['https://www.karolinska.se/en/masters?x=1#y', '*://www.karolinska.se/*'],
  ['http://example.org:8080/', '*://example.org/*'],
])('the site of %s is all of its host', (url, site) => {
  expect(siteOf(url)).toBe(site);
  expect(hostOfSite(site)).toBe(new URL(url).hostname);
});

test.each([[null], ['chrome://extensions/'], ['file:///tmp/a.html'], ['about:blank'], ['rubbish']])(
  'there is no site of %j',
  (url) => {
    expect(siteOf(url)).toBeNull();
  },
);

test('a site that the reader chose is told from everything that is asked for beforehand', () => {
  const origins = [...DETECTOR_MATCHES, 'http://localhost/*', '*://b.example.org/*', '*://a.org/*'];
  expect(chosenAmong(origins)).toEqual(['*://a.org/*', '*://b.example.org/*']);
  expect(chosenAmong(['<all_urls>', '*://*/*'])).toEqual([]);
});
