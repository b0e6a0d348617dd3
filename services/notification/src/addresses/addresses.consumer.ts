import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import {
  AgencyContactChanged,
  AgencyContactChangedV1,
  ComplaintNumbered,
  EnterpriseChanged,
  EnterpriseContactChanged,
  EnterpriseContactChangedV1,
  EnterpriseRegistered,
  type EventOf,
  ExpertContactChanged,
  ExpertContactForgotten,
  FilerContactGiven,
  ObjectorContactGiven,
  PersonContactChanged,
  PersonContactChangedV1,
  PersonContactForgotten,
} from '@heng/contracts';
import { JETSTREAM } from '@heng/kit';
import { DataSource } from 'typeorm';
import { MessageStore } from '../storage/message.store.js';

const SAVE_ADDRESS = `
  insert into party (id, email, email_sequence) values ($1, $2, $3)
  on conflict (id) do update set email = excluded.email, email_sequence = excluded.email_sequence
  where party.email_sequence is null or party.email_sequence <= excluded.email_sequence`;

const SAVE_NUMBER = 'insert into case_number (case_id, number) values ($1, $2) on conflict do nothing';

/** Letters that are not sent wait for another address. */
const WAIT = `
  update message m set status = 'waiting' from party p
  where p.id = $1 and m.party_id = p.id and p.email is null and m.status = 'queued'`;

const SAVE_IDENTITY = `
  insert into party (id, name, credit_code, name_sequence) values ($1, $2, $3, $4)
  on conflict (id) do update set name = excluded.name, credit_code = excluded.credit_code, name_sequence = excluded.name_sequence
  where party.name_sequence is null or party.name_sequence <= excluded.name_sequence`;

/**
 * Stores the addresses of parties, sealed as they come, the names and codes of enterprises, and the numbers of complaints. Events come in any order and repeatedly: the
 * newest one wins.
 */
@Controller()
export class AddressesConsumer {
  constructor(
    private readonly db: DataSource,
    private readonly messages: MessageStore,
  ) {}

  @EventPattern([EnterpriseRegistered.type, EnterpriseChanged.type], JETSTREAM)
  async enterprise({ data, sequence }: EventOf<typeof EnterpriseRegistered | typeof EnterpriseChanged>): Promise<void> {
    await this.save(SAVE_IDENTITY, data.enterpriseId, data.name, data.creditCode, sequence);
  }

  @EventPattern([AgencyContactChangedV1.type, AgencyContactChanged.type], JETSTREAM)
  async agencyContact({ data, sequence }: EventOf<typeof AgencyContactChanged>): Promise<void> {
    await this.save(SAVE_ADDRESS, data.agencyId, data.email, sequence);
  }

  @EventPattern([EnterpriseContactChangedV1.type, EnterpriseContactChanged.type], JETSTREAM)
  async enterpriseContact({ data, sequence }: EventOf<typeof EnterpriseContactChanged>): Promise<void> {
    await this.save(SAVE_ADDRESS, data.enterpriseId, data.email, sequence);
  }

  @EventPattern([PersonContactChangedV1.type, PersonContactChanged.type], JETSTREAM)
  async personContact({ data, sequence }: EventOf<typeof PersonContactChanged>): Promise<void> {
    await this.save(SAVE_ADDRESS, data.personId, data.email, sequence);
  }

  @EventPattern(ObjectorContactGiven.type, JETSTREAM)
  async objectorContact({ data, sequence }: EventOf<typeof ObjectorContactGiven>): Promise<void> {
    await this.save(SAVE_ADDRESS, data.objectorId, data.email, sequence);
  }

  @EventPattern(ComplaintNumbered.type, JETSTREAM)
  async complaint({ data }: EventOf<typeof ComplaintNumbered>): Promise<void> {
    await this.db.query(SAVE_NUMBER, [data.complaintId, data.number]);
  }

  @EventPattern(FilerContactGiven.type, JETSTREAM)
  async filerContact({ data, sequence }: EventOf<typeof FilerContactGiven>): Promise<void> {
    await this.save(SAVE_ADDRESS, data.filerId, data.email, sequence);
  }

  @EventPattern(ExpertContactChanged.type, JETSTREAM)
  async expertContact({ data, sequence }: EventOf<typeof ExpertContactChanged>): Promise<void> {
    await this.save(SAVE_ADDRESS, data.expertId, data.email, sequence);
  }

  @EventPattern([PersonContactForgotten.type, ExpertContactForgotten.type], JETSTREAM)
  async forgotten({ data, sequence }: EventOf<typeof PersonContactForgotten | typeof ExpertContactForgotten>) {
    const id = 'personId' in data ? data.personId : data.expertId;
    await this.save(SAVE_ADDRESS, id, null, sequence);
    await this.db.query(WAIT, [id]);
  }

  private async save(statement: string, ...values: (string | number | null)[]): Promise<void> {
    await this.db.query(statement, values);
    this.messages.wake();
  }
}
