import fc from 'fast-check';

/** Servers on a busy machine are slow; no test asserts the time. */
jest.setTimeout(60_000);
if (process.env.PROPERTY_SEED) fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED) });
