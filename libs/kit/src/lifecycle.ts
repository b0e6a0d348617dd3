import { Injectable } from '@nestjs/common';
import { Broker } from './broker/broker.js';
import { Needed } from './needed.js';

/** The servers that a service needs, and the signal of its stop, which ends its readiness first. */
@Injectable()
export class Lifecycle {
  readonly database = new Needed('database');
  private readonly end = new AbortController();
  readonly stopping = this.end.signal;

  constructor(readonly broker: Broker) {}

  stop(): void {
    this.end.abort(new Error('it ends what it has begun'));
  }
}
