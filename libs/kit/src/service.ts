import type { Type } from '@nestjs/common';
import type { EventDefinition, ServiceName } from '@heng/contracts';
import type { protoOf } from '@heng/contracts/proto';
import type { EntitySchema } from 'typeorm';
import type { kitSettings } from './settings.js';

/** Work that goes on as long as the service runs, on one replica at a time; it ends when the signal says so. */
export type Background = { run(until: AbortSignal): Promise<void> };

/** A library that keeps tables of its own in a service's database; `migrations` is the folder of its SQL migrations. */
export type Library = { readonly name: string; readonly migrations: string };

/** All that makes a service; `start` does the rest. */
export type Service = {
  readonly name: ServiceName;
  /** The composition root. */
  readonly module: Type;
  readonly tables: readonly EntitySchema[];
  /** The folder of its SQL migrations. */
  readonly migrations: string;
  readonly settings: typeof kitSettings;
  /** What it offers to other subsystems. */
  readonly grpc?: ReturnType<typeof protoOf>;
  /** The event by which an upstream service seals a cycle. */
  readonly sealed?: EventDefinition;
  /** Libraries with tables of their own. */
  readonly libraries?: readonly Library[];
  /** Providers of its module to be kept running. */
  readonly background?: readonly Type<Background>[];
};

/** The name of the service, to be injected. */
export const SERVICE_NAME = Symbol('service-name');

/** The validated settings, to be injected: `@Inject(SETTINGS) settings: RatingSettings`. */
export const SETTINGS = Symbol('settings');
