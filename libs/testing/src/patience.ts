/** Servers on a busy machine take their time; no test asserts how long. */
jest.setTimeout(60_000);
