import { join } from 'node:path';
import { Controller, Global, Injectable, Module } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import {
  AgencyDeregistered,
  AgencyIdentityChanged,
  AgencyRegistered,
  AgencyReinstated,
  AgencySuspended,
  type EventOf,
} from '@heng/contracts';
import { DataSource } from 'typeorm';
import { defineRefusals, JETSTREAM, type Library } from '@heng/kit';

/** An agency under its present name, credit code and province. */
export type KnownAgency = {
  agencyId: string;
  creditCode: string;
  name: string;
  province: string;
  state: 'registered' | 'suspended' | 'deregistered';
  registeredOn: string;
  deregisteredOn: string | null;
};

/** Clients know the refusal by the prefix `kit`. */
const refuse = defineRefusals('kit', {
  'agency-unknown': {
    kind: 'invalid',
    zh: '没有编号为 {agencyId} 的已注册贯标咨询服务机构。',
    en: 'No registered agency has the id {agencyId}.',
  },
});

/** Its table, for `Service.libraries`. */
export const agencyDirectory: Library = {
  name: 'agency_directory',
  migrations: join(import.meta.dirname, '../migrations'),
};

const SELECT = `
  select agency_id as "agencyId", credit_code as "creditCode", name, province, state,
    registered_on::text as "registeredOn", deregistered_on::text as "deregisteredOn"
  from agency_directory where registered_on is not null`;

const KEEP_IDENTITY = `
  insert into agency_directory as known (agency_id, identity_version, credit_code, name, province)
  values ($1, $2, $3, $4, $5)
  on conflict (agency_id) do update set identity_version = excluded.identity_version,
    credit_code = excluded.credit_code, name = excluded.name, province = excluded.province
  where known.identity_version <= excluded.identity_version`;

const KEEP_STATE = `
  insert into agency_directory as known (agency_id, state_version, state, deregistered_on) values ($1, $2, $3, $4)
  on conflict (agency_id) do update set state_version = excluded.state_version, state = excluded.state,
    deregistered_on = excluded.deregistered_on
  where known.state_version <= excluded.state_version`;

/**
 * The agencies as the registry's events describe them: services never call each other, so each stores the little it
 * needs.
 */
@Injectable()
export class AgencyDirectory {
  constructor(private readonly db: DataSource) {}

  async find(agencyId: string): Promise<KnownAgency | undefined> {
    const rows: KnownAgency[] = await this.db.query(`${SELECT} and agency_id = $1`, [agencyId]);
    return rows[0];
  }

  /** The agency that has this credit code now. */
  async ofOrganisation(creditCode: string): Promise<KnownAgency | undefined> {
    const rows: KnownAgency[] = await this.db.query(`${SELECT} and credit_code = $1`, [creditCode]);
    return rows[0];
  }

  /** An agency that has ever registered, even if it has left since. @throws `kit.agency-unknown` */
  async get(agencyId: string): Promise<KnownAgency> {
    const agency = await this.find(agencyId);
    if (!agency) throw refuse('agency-unknown', { agencyId });
    return agency;
  }
}

/**
 * Keeps the directory up to date. Events may arrive in any order and repeatedly: the highest version of identity and of
 * state wins.
 */
@Controller()
class AgencyDirectoryConsumer {
  constructor(private readonly db: DataSource) {}

  @EventPattern(AgencyRegistered.type, JETSTREAM)
  async registered({ data, version }: EventOf<typeof AgencyRegistered>): Promise<void> {
    const { agencyId, registeredOn } = data;
    await this.keepIdentity(data, version);
    await this.db.query(KEEP_STATE, [agencyId, version, 'registered', null]);
    await this.db.query('update agency_directory set registered_on = $2 where agency_id = $1', [
      agencyId,
      registeredOn,
    ]);
  }

  @EventPattern(AgencyIdentityChanged.type, JETSTREAM)
  async identityChanged({ data, version }: EventOf<typeof AgencyIdentityChanged>): Promise<void> {
    await this.keepIdentity(data, version);
  }

  @EventPattern(AgencySuspended.type, JETSTREAM)
  async suspended({ data, version }: EventOf<typeof AgencySuspended>): Promise<void> {
    await this.db.query(KEEP_STATE, [data.agencyId, version, 'suspended', null]);
  }

  @EventPattern(AgencyReinstated.type, JETSTREAM)
  async reinstated({ data, version }: EventOf<typeof AgencyReinstated>): Promise<void> {
    await this.db.query(KEEP_STATE, [data.agencyId, version, 'registered', null]);
  }

  @EventPattern(AgencyDeregistered.type, JETSTREAM)
  async deregistered({ data, version }: EventOf<typeof AgencyDeregistered>): Promise<void> {
    await this.db.query(KEEP_STATE, [data.agencyId, version, 'deregistered', data.deregisteredOn]);
  }

  private async keepIdentity(
    { agencyId, creditCode, name, province }: EventOf<typeof AgencyIdentityChanged | typeof AgencyRegistered>['data'],
    version: number,
  ): Promise<void> {
    await this.db.query(KEEP_IDENTITY, [agencyId, version, creditCode, name, province]);
  }
}

/** For services that need the agencies: import this module, and list `agencyDirectory` among the libraries. */
@Global()
@Module({ controllers: [AgencyDirectoryConsumer], providers: [AgencyDirectory], exports: [AgencyDirectory] })
export class AgencyDirectoryModule {}
