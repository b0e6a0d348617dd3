// Programs that a test starts run as they do without the test.
delete process.env.NODE_OPTIONS;
