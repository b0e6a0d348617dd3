/** Servers on a busy machine are slow; no test asserts the time. */
jest.setTimeout(60_000);
