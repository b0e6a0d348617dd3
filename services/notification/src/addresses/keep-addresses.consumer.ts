import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import {
  AgencyContactChanged,
  EnterpriseContactChanged,
  EnterpriseRegistered,
  type EventOf,
  PersonContactChanged,
} from '@heng/contracts';
import { JETSTREAM } from '@heng/kit';
import { DataSource } from 'typeorm';
import { MessageStore } from '../storage/message.store.js';

const KEEP_ADDRESS = `
  insert into party (id, email, email_sequence) values ($1, $2, $3)
  on conflict (id) do update set email = excluded.email, email_sequence = excluded.email_sequence
  where party.email_sequence is null or party.email_sequence < excluded.email_sequence`;

/** Keeps where parties are told things. Events may come in any order and more than once: the newest address stays. */
@Controller()
export class KeepAddressesConsumer {
  constructor(
    private readonly db: DataSource,
    private readonly messages: MessageStore,
  ) {}

  @EventPattern(EnterpriseRegistered.type, JETSTREAM)
  async enterprise({ data }: EventOf<typeof EnterpriseRegistered>): Promise<void> {
    await this.keep(
      'insert into party (id, name) values ($1, $2) on conflict (id) do update set name = excluded.name',
      data.enterpriseId,
      data.name,
    );
  }

  @EventPattern(AgencyContactChanged.type, JETSTREAM)
  async agencyContact({ data, sequence }: EventOf<typeof AgencyContactChanged>): Promise<void> {
    await this.keep(KEEP_ADDRESS, data.agencyId, data.email, sequence);
  }

  @EventPattern(EnterpriseContactChanged.type, JETSTREAM)
  async enterpriseContact({ data, sequence }: EventOf<typeof EnterpriseContactChanged>): Promise<void> {
    await this.keep(KEEP_ADDRESS, data.enterpriseId, data.email, sequence);
  }

  @EventPattern(PersonContactChanged.type, JETSTREAM)
  async personContact({ data, sequence }: EventOf<typeof PersonContactChanged>): Promise<void> {
    await this.keep(KEEP_ADDRESS, data.personId, data.email, sequence);
  }

  private async keep(statement: string, ...values: (string | number)[]): Promise<void> {
    await this.db.query(statement, values);
    this.messages.wake();
  }
}
