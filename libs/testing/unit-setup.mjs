import fc from 'fast-check';

// Programs that a test starts run as they do without the test.
delete process.env.NODE_OPTIONS;
if (process.env.PROPERTY_SEED) fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED) });
