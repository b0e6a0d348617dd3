import type { Type } from '@nestjs/common';
import type { EventDefinition, ServiceName } from '@heng/contracts';
import type { protoOf } from '@heng/contracts/proto';
import type { EntitySchema } from 'typeorm';
import type { Conflicts } from './auth/conflicts.js';
import type { kitSettings } from './settings.js';

/** Work that continues as long as the service runs, on one replica at a time; it ends when the signal fires. */
export type Background = { run(until: AbortSignal): Promise<void> };

/** A library with its own tables in a service's database; `migrations` is the folder of its SQL migrations. */
export type Library = { readonly name: string; readonly migrations: string };

/** The definition of a service; `start` does the rest. */
export type Service = {
  readonly name: ServiceName;
  /** The composition root. */
  readonly module: Type;
  readonly tables: readonly EntitySchema[];
  /** The folder of its SQL migrations. */
  readonly migrations: string;
  readonly settings: typeof kitSettings;
  /** Its gRPC API for other subsystems. */
  readonly grpc?: ReturnType<typeof protoOf>;
  /** The event by which an upstream service seals a cycle. */
  readonly sealed?: EventDefinition;
  /** The ties of staff: every change by staff goes through it. */
  readonly conflicts?: Type<Conflicts>;
  readonly libraries?: readonly Library[];
  readonly background?: readonly Type<Background>[];
};

/** The injection token of the service's name. */
export const SERVICE_NAME = Symbol('service-name');

/** The injection token of the validated settings: `@Inject(SETTINGS) settings: RatingSettings`. */
export const SETTINGS = Symbol('settings');
