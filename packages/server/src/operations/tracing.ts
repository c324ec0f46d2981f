import type { IncomingMessage } from 'node:http';
import type * as Sdk from '@opentelemetry/sdk-trace';
import type { Answered, Trace } from '../http/serving.ts';
import type { SamplerName } from '../config/sampler-names.ts';

/** Where traces are sent, and which; by OpenTelemetry's own names of settings. */
export interface TracingSettings {
  /** The base address of a collector, without a trailing slash: traces go to its `/v1/traces`. */
  readonly endpoint: string;
  /** Headers for the collector, as in `authorization=Bearer x,tenant=y`. */
  readonly headers: string;
  readonly service: string;
  readonly sampler: SamplerName;
  /** The share that the samplers by ratio take, from 0 to 1. */
  readonly ratio: number;
}

/** Sends traces. */
export interface Tracing {
  readonly start: (request: IncomingMessage) => Trace;
  /** Sends what is left. */
  readonly close: () => Promise<void>;
}

/**
 * Traces by OpenTelemetry's SDK, which is loaded for this alone: a span a request and a span each execution, in the caller's trace
 * where it sends a `traceparent`. No address, no query, no variable and no header becomes an attribute.
 */
export async function startTracing(settings: TracingSettings): Promise<Tracing> {
  const [api, core, sdk, resources, { OTLPTraceExporter }] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/core'),
    import('@opentelemetry/sdk-trace'),
    import('@opentelemetry/resources'),
    import('@opentelemetry/exporter-trace-otlp-http'),
  ]);
  const exporter = new OTLPTraceExporter({
    url: `${settings.endpoint}/v1/traces`,
    headers: core.parseKeyPairsIntoRecord(settings.headers),
  });
  const provider = new sdk.TracerProvider({
    sampler: samplerOf(sdk, settings),
    // OTEL_RESOURCE_ATTRIBUTES, under what is said here.
    resource: resources
      .detectResources({ detectors: [resources.resourceAttributesEnvDetector] })
      .merge(resources.resourceFromAttributes({ 'service.name': settings.service })),
    spanProcessors: [new sdk.BatchSpanProcessor({ exporter })],
  });
  const tracer = provider.getTracer('second-opinion');
  const propagator = new core.W3CTraceContextPropagator();
  const start = (request: IncomingMessage): Trace => {
    const { ROOT_CONTEXT, SpanKind, SpanStatusCode, defaultTextMapGetter, trace } = api;
    const parent = propagator.extract(ROOT_CONTEXT, request.headers, defaultTextMapGetter);
    const method = request.method ?? '';
    const span = tracer.startSpan(method, { kind: SpanKind.SERVER }, parent);
    const within = trace.setSpan(parent, span);
    return {
      id: span.spanContext().traceId,
      step: (name) => {
        const step = tracer.startSpan(name, {}, within);
        return () => step.end();
      },
      end: (answered) => {
        span.updateName(`${method} ${answered.serving.route}`);
        span.setAttributes(attributesOf(answered));
        if (answered.serving.outcome === 'failed' || answered.status >= 500)
          span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
      },
    };
  };
  return { start, close: () => provider.shutdown() };
}

/** By the names of OpenTelemetry's semantic conventions where they have one. */
function attributesOf({ serving, status }: Answered): Record<string, string | number | boolean> {
  const { method, route, operation, outcome, kept, id } = serving;
  return {
    'http.request.method': method,
    'http.response.status_code': status,
    'second_opinion.route': route,
    'second_opinion.request_id': id,
    'second_opinion.outcome': outcome,
    ...(operation === null ? {} : { 'graphql.operation.name': operation }),
    ...(operation === null ? {} : { 'second_opinion.kept': kept }),
  };
}

function samplerOf(
  sdk: Pick<
    typeof Sdk,
    'AlwaysOffSampler' | 'AlwaysOnSampler' | 'ParentBasedSampler' | 'TraceIdRatioBasedSampler'
  >,
  { sampler, ratio }: TracingSettings,
): Sdk.Sampler {
  const own = sampler.endsWith('always_on')
    ? new sdk.AlwaysOnSampler()
    : sampler.endsWith('always_off')
      ? new sdk.AlwaysOffSampler()
      : new sdk.TraceIdRatioBasedSampler(ratio);
  return sampler.startsWith('parentbased') ? new sdk.ParentBasedSampler({ root: own }) : own;
}
