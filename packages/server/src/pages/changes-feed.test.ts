import { XMLParser } from 'fast-xml-parser';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { FACTS, contribute, reviewerOf } from '../testing/contribution.ts';
import { startTestServer } from '../testing/test-server.ts';

const Text = v.object({ '#text': v.string() });

const EntrySchema = v.object({
  feed: v.object({ entry: v.object({ title: Text, summary: Text }) }),
});

const ACCEPT = `mutation { reviewContribution(contribution: 1, accept: true, reason: "Seen <there>.") { __typename } }`;

test('the feed tells of each program what came and what it took the place of', async () => {
  await using server = await startTestServer();
  const read = async () => {
    const response = await fetch(`${server.url}/changes.atom`);
    expect(response.headers.get('content-type')).toContain('application/atom+xml');
    return response;
  };
  const empty = await read();
  expect(await empty.text()).not.toContain('<entry>');
  await contribute(server, { ...FACTS, address: 'https://www.alpha.edu/page?a=1&b=2' });
  await contribute(server, { ...FACTS, address: 'https://www.alpha.edu/page' });
  const review = await reviewerOf(server);
  await review(ACCEPT.replace('contribution: 1', 'contribution: 2'));
  const response = await read();
  const parsed: unknown = new XMLParser({ ignoreAttributes: false }).parse(await response.text());
  const { entry } = v.parse(EntrySchema, parsed).feed;
  expect(entry.title['#text']).toBe('Master of Medicine (Psychiatry), University of alpha');
  expect(entry.summary['#text']).toMatch(
    /^Duration, full-time: 3 years, in place of 2 years \(Page of alpha-psychiatry, read \d{4}-\d\d-\d\d\)\.$/,
  );
  const tag = response.headers.get('etag') ?? '';
  const again = await fetch(`${server.url}/changes.atom`, { headers: { 'if-none-match': tag } });
  expect(again.status).toBe(304);
});
