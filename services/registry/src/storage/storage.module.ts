import { Global, Module, type Provider } from '@nestjs/common';
import { FILE_POLICY } from '@heng/files';
import { EntitySchema } from 'typeorm';
import * as parts from './parts.js';

const all: (Provider | EntitySchema)[] = Object.values(parts).flat();
const stores = [
  ...all.filter((part): part is Provider => !(part instanceof EntitySchema)),
  { provide: FILE_POLICY, useExisting: parts.AgencyFiles },
];

/** The stores that all phases use; phases share nothing else. */
@Global()
@Module({ providers: stores, exports: stores })
export class StorageModule {}

export const tables = all.filter((part) => part instanceof EntitySchema);
