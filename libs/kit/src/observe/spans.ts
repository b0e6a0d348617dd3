import {
  type Attributes,
  context,
  type Link,
  propagation,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';

export { SpanKind };

/** The W3C trace context that an event or a message carries, for the span that follows from it. */
export type Carried = string | null | undefined;

type SpanOptions = {
  kind?: SpanKind;
  attributes?: Attributes;
  /** The span belongs to the trace of this context; otherwise it begins a trace or continues the current one. */
  within?: Carried;
  /** Contexts that led to the span. */
  after?: readonly Carried[];
};

const contextOf = (traceparent: Carried) =>
  traceparent ? propagation.extract(ROOT_CONTEXT, { traceparent }) : undefined;

/** The `traceparent` of the current span (W3C Trace Context); undefined while tracing is off. */
export function currentTraceparent(): string | undefined {
  const carrier: { traceparent?: string } = {};
  propagation.inject(context.active(), carrier);
  return carrier.traceparent;
}

/** Works inside a span. Only the class of an error is kept: its message may repeat personal data. */
export function inSpan<T>(name: string, options: SpanOptions, work: () => Promise<T>): Promise<T> {
  const { kind = SpanKind.INTERNAL, attributes = {}, within, after = [] } = options;
  const links = after.flatMap(linkTo);
  const parent = contextOf(within) ?? context.active();
  return trace.getTracer('heng').startActiveSpan(name, { kind, attributes, links }, parent, async (span) => {
    try {
      return await work();
    } catch (error) {
      span.setAttribute('error.type', error instanceof Error ? error.name : 'unknown');
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  });
}

/** Names the current span of a request after its route, which repeats nothing that was sent. */
export function nameRequest(method: string, route: string): void {
  trace.getActiveSpan()?.updateName(`${method} ${route}`).setAttribute('http.route', route);
}

function linkTo(traceparent: Carried): Link[] {
  const from = contextOf(traceparent);
  const linked = from && trace.getSpanContext(from);
  return linked ? [{ context: linked }] : [];
}
