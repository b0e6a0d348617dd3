export { accessMatrix, operationEndpoints } from './access-matrix.js';
export { type Broker, startBroker } from './broker.js';
export { EICAR, startClamd } from './clamd.js';
export { eventually } from './eventually.js';
export { grpcAccess } from './grpc-access.js';
export { callGrpc, type GrpcAnswer, type GrpcStream, streamGrpc, watchGrpc } from './grpc-client.js';
export { type Answer, call, type Call } from './http-client.js';
export { schemaDifferences } from './schema-differences.js';
export { type As, TestBed } from './test-bed.js';
