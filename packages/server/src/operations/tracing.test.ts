import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { readTrustedDocuments } from '../documents/trusted-documents.ts';
import { schema } from '../schema/schema.ts';
import { startTestServer } from '../testing/test-server.ts';
import { startTracing } from './tracing.ts';

const Value = v.looseObject({ stringValue: v.optional(v.string()) });
const Span = v.looseObject({
  name: v.string(),
  traceId: v.string(),
  spanId: v.string(),
  parentSpanId: v.optional(v.string()),
  attributes: v.array(v.object({ key: v.string(), value: Value })),
});
const Traces = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    resourceSpans: v.array(
      v.looseObject({ scopeSpans: v.array(v.looseObject({ spans: v.array(Span) })) }),
    ),
  }),
);

/** A collector that keeps what it is sent. */
async function startCollector() {
  const bodies: string[] = [];
  let authorization: string | undefined;
  const server = createServer((request, response) => {
    ({ authorization } = request.headers);
    const answer = async (): Promise<void> => {
      bodies.push(await text(request));
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    };
    void answer();
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const spans = () =>
    bodies
      .flatMap((body) => v.parse(Traces, body).resourceSpans)
      .flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans));
  return {
    endpoint: `http://127.0.0.1:${port}`,
    spans,
    bodies,
    authorization: () => authorization,
    close: () => server.close(),
  };
}

test('a request is a span in its caller’s trace, its execution one within, with nothing that was asked', async () => {
  const collector = await startCollector();
  const tracing = await startTracing({
    endpoint: collector.endpoint,
    headers: 'authorization=Bearer%20abc',
    service: 'my-opinion',
    sampler: 'parentbased_always_on',
    ratio: 1,
  });
  const [trace, caller] = ['0af7651916cd43dd8448eb211c80319c', 'b7ad6b7169203331'];
  {
    await using server = await startTestServer(undefined, undefined, { startTrace: tracing.start });
    const [document] = (await readTrustedDocuments(schema, null)).values();
    await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', traceparent: `00-${trace}-${caller}-01` },
      body: JSON.stringify({ query: 'query Hunter2 { program(slug: "hunter2") { name } }' }),
    });
    await fetch(`${server.url}/graphql?documentId=${document?.id}&variables={"slug":"hunter2"}`);
  }
  await tracing.close();
  collector.close();
  const [first, second] = [collector.spans(), collector.spans()].map((spans, index) =>
    spans.filter(({ traceId }) => (traceId === trace) === (index === 0)),
  );
  const [execution, request] = first?.toSorted((a, b) => (a.name < b.name ? 1 : -1)) ?? [];
  expect(request).toMatchObject({ name: 'POST graphql', parentSpanId: caller });
  expect(execution).toMatchObject({ name: 'graphql.execute', parentSpanId: request?.spanId });
  expect(second?.map(({ name }) => name)).toContain('GET trusted');
  expect(collector.authorization()).toBe('Bearer abc');
  const sent = collector.bodies.join('');
  expect(sent).toContain('my-opinion');
  expect(sent).toContain('ad-hoc');
  expect(sent).not.toMatch(/hunter2|127\.0\.0\.1/i);
});

test('a request that its caller does not trace is not sent, and a collector that is away breaks nothing', async () => {
  const tracing = await startTracing({
    endpoint: 'http://127.0.0.1:9',
    headers: '',
    service: 'x',
    sampler: 'parentbased_traceidratio',
    ratio: 0,
  });
  await using server = await startTestServer(undefined, undefined, { startTrace: tracing.start });
  expect((await fetch(`${server.url}/ready`)).status).toBe(200);
  await expect(tracing.close()).resolves.toBeUndefined();
});
