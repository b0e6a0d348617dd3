import { Injectable } from '@nestjs/common';
import { Metrics } from '@heng/kit';
import { Gauge } from 'prom-client';
import { EvidenceStore } from '../storage/evidence.store.js';
import { CycleStore } from '../storage/rating.store.js';

/** The facts and seals that closed cycles wait for. No sample means that none waits, or that the database does not answer. */
@Injectable()
export class WaitingMetrics {
  constructor({ registry }: Metrics, cycles: CycleStore, evidence: EvidenceStore) {
    new Gauge({
      name: 'heng_cycle_missing',
      help: 'Seals (1) and facts (how many) that a closed cycle waits for; up_to is the position of the seal',
      labelNames: ['cycle', 'service', 'what', 'up_to'],
      registers: [registry],
      async collect() {
        this.reset();
        for (const cycle of await cycles.sealing().catch(() => []))
          for (const { service, upTo, counted, arrived } of await evidence.waitingFor(cycle).catch(() => [])) {
            const what = upTo === null ? 'seal' : 'facts';
            const missing = upTo === null ? 1 : Number(counted) - Number(arrived);
            this.set({ cycle: cycle.id, service, what, up_to: upTo ?? '' }, missing);
          }
      },
    });
  }
}
