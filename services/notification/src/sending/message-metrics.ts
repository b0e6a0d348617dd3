import { Injectable } from '@nestjs/common';
import { Metrics } from '@heng/kit';
import { Gauge } from 'prom-client';
import { statuses } from '../domain/delivery.js';
import { MessageStore } from '../storage/message.store.js';

/** The number of mails that are not sent, by status. */
@Injectable()
export class MessageMetrics {
  constructor({ registry }: Metrics, messages: MessageStore) {
    new Gauge({
      name: 'heng_messages',
      help: 'E-mails that are not sent, by status',
      labelNames: ['status'],
      registers: [registry],
      async collect() {
        for (const status of statuses) if (status !== 'sent') this.set({ status }, 0);
        for (const { status, count } of await messages.unsent()) this.set({ status }, count);
      },
    });
  }
}
