import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import {
  AgencyContactChanged,
  EnterpriseChanged,
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

const KEEP_NAME = `
  insert into party (id, name, name_sequence) values ($1, $2, $3)
  on conflict (id) do update set name = excluded.name, name_sequence = excluded.name_sequence
  where party.name_sequence is null or party.name_sequence < excluded.name_sequence`;

/** Keeps where parties are told things, and what enterprises are called. Events may come in any order and more than once: the newest stays. */
@Controller()
export class KeepAddressesConsumer {
  constructor(
    private readonly db: DataSource,
    private readonly messages: MessageStore,
  ) {}

  @EventPattern([EnterpriseRegistered.type, EnterpriseChanged.type], JETSTREAM)
  async enterprise({ data, sequence }: EventOf<typeof EnterpriseRegistered | typeof EnterpriseChanged>): Promise<void> {
    await this.keep(KEEP_NAME, data.enterpriseId, data.name, sequence);
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
