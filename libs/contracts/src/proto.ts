import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The services that other subsystems call by gRPC. */
export const grpcServices = ['registry', 'tracking', 'complaints', 'rating'] as const;
export type GrpcService = (typeof grpcServices)[number];

/**
 * The folder of the .proto files, beside `src` and beside `dist`; swc translates `import.meta.url` for CommonJS, too.
 */
export const protoRoot = fileURLToPath(new URL('../proto', import.meta.url));

/**
 * The options by which Nest's gRPC transport and proto-loader load a service at run time. With them messages have the
 * shapes of `@heng/contracts/grpc`: camelCase fields, enums and 64-bit integers as strings.
 */
export const protoOf = (service: GrpcService) => ({
  package: `heng.${service}.v1`,
  protoPath: join(protoRoot, `heng/${service}/v1/${service}.proto`),
  loader: { includeDirs: [protoRoot], longs: String, enums: String, defaults: true },
});
