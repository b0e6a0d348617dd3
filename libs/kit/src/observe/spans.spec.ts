import { currentTraceparent, inSpan } from './spans.js';

const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

test('while tracing is off a span changes nothing, and nothing carries its context', async () => {
  const seen = await inSpan('work', { within: traceparent, after: [traceparent, null] }, async () =>
    currentTraceparent(),
  );
  expect(seen).toBeUndefined();
  await expect(inSpan('work', {}, () => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
});
