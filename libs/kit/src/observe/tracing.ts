import type { Attributes } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { GrpcInstrumentation } from '@opentelemetry/instrumentation-grpc';
import { HttpInstrumentation } from '@opentelemetry/instrumentation-http';
import { PgInstrumentation } from '@opentelemetry/instrumentation-pg';
import { NodeSDK } from '@opentelemetry/sdk-node';
import { BatchSpanProcessor, type ReadableSpan, type SpanExporter } from '@opentelemetry/sdk-trace';

/** All attributes that leave the service. Paths, queries, addresses, messages and values may hold personal data or tokens. */
const ALLOWED =
  /^(http\.(request\.method|route|response\.status_code)|db\.(system(\.name)?|namespace|name|query\.text|statement|operation\.name)|rpc\.(system(\.name)?|service|method|grpc\.status_code|response\.status_code)|messaging\..+|error\.type|server\.(address|port))$/;

/** The repeated requests of operators are not traced. */
const POLLED = /^\/(health|metrics)/;

/** Sends the spans of this process to the collector of OTEL_EXPORTER_OTLP_ENDPOINT, from before the service is loaded. */
export function startTracing(service: string): () => Promise<void> {
  const sdk = new NodeSDK({
    serviceName: `heng-${service}`,
    autoDetectResources: false,
    spanProcessors: [new BatchSpanProcessor({ exporter: discreet(new OTLPTraceExporter()) })],
    metricReaders: [],
    logRecordProcessors: [],
    instrumentations: [
      new HttpInstrumentation({ ignoreIncomingRequestHook: ({ url }) => POLLED.test(url ?? '') }),
      new GrpcInstrumentation(),
      // A loop that looks for work has no parent, and would fill the traces.
      new PgInstrumentation({ requireParentSpan: true, ignoreConnectSpans: true }),
    ],
  });
  sdk.start();
  return () => sdk.shutdown();
}

function discreet(exporter: SpanExporter): SpanExporter {
  return {
    export: (spans, done) => exporter.export(spans.map(withoutValues), done),
    shutdown: () => exporter.shutdown(),
    forceFlush: async () => exporter.forceFlush?.(),
  };
}

/** A span without its events and messages, which repeat what failed, and with the allowed attributes only. */
const withoutValues = (span: ReadableSpan): ReadableSpan =>
  Object.create(span, {
    attributes: { value: allowed(span.attributes) },
    events: { value: [] },
    status: { value: { code: span.status.code } },
  }) as ReadableSpan;

const allowed = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => ALLOWED.test(name)));
