import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Broker } from './broker/broker.js';
import { Needed } from './needed.js';

/** The servers a service needs, and whether it accepts work: at a stop readiness ends first. */
@Injectable()
export class Lifecycle {
  readonly database = new Needed('database');
  private readonly end = new AbortController();

  constructor(
    private readonly db: DataSource,
    readonly broker: Broker,
  ) {}

  get stopping(): AbortSignal {
    return this.end.signal;
  }

  openDatabase(): Promise<void> {
    return this.database.reach(async () => void (await this.db.initialize()), this.stopping);
  }

  stop(): void {
    this.end.abort(new Error('it ends what it has begun'));
  }
}
