export { freePorts } from './suite/ports.js';
export { nodeOptionsOf, serviceNames, type ServiceName } from './suite/service-process.js';
export { personsOf } from './suite/persons.js';
export { startSuite, type Suite } from './suite/suite.js';
export { type Outcome, outcomeOf } from './cycle/outcome.js';
export { handIn } from './hand-in.js';
export { loadSample } from './load/load-sample.js';
export { readSample, type Sample } from './load/read-sample.js';
