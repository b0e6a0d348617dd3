import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The services that other subsystems call by gRPC. */
export const grpcServices = ['registry', 'tracking', 'complaints', 'rating'] as const;
export type GrpcService = (typeof grpcServices)[number];

/** The folder of the .proto files, beside `src` as beside `dist`; swc gives `import.meta.url` its meaning in CommonJS too. */
export const protoRoot = fileURLToPath(new URL('../proto', import.meta.url));

/**
 * What Nest's gRPC transport and proto-loader need to load a service at run time. With these loader options messages
 * have the shapes of `@heng/contracts/grpc`: camelCase fields, enums and 64-bit integers as strings.
 */
export const protoOf = (service: GrpcService) => ({
  package: `heng.${service}.v1`,
  protoPath: join(protoRoot, `heng/${service}/v1/${service}.proto`),
  loader: { includeDirs: [protoRoot], longs: String, enums: String, defaults: true },
});
