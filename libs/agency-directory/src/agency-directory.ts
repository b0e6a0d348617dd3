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
import { defineRefusals, invalid, JETSTREAM, type Library } from '@heng/kit';

/** An agency under its present name, credit code and province. */
export type KnownAgency = {
  agencyId: string;
  creditCode: string;
  /** Every code that it has had, the present one too. */
  creditCodes: readonly string[];
  name: string;
  province: string;
  state: 'registered' | 'suspended' | 'deregistered';
  registeredOn: string;
  deregisteredOn: string | null;
};

/** Clients know the refusal by the prefix `kit`. */
const refuse = defineRefusals('kit', {
  'agency-unknown': invalid(
    '没有编号为 {agencyId} 的已注册贯标咨询服务机构。',
    'No registered agency has the id {agencyId}.',
  ),
});

/** Its table, for `Service.libraries`. */
export const agencyDirectory: Library = {
  name: 'agency_directory',
  migrations: join(import.meta.dirname, '../migrations'),
};

const SELECT = `
  select agency_id as "agencyId", credit_code as "creditCode", credit_codes as "creditCodes", name, province, state,
    registered_on::text as "registeredOn", deregistered_on::text as "deregisteredOn"
  from agency_directory where registered_on is not null`;

const KEEP_IDENTITY = `
  insert into agency_directory as known (agency_id, identity_version, credit_code, name, province)
  values ($1, $2, $3, $4, $5)
  on conflict (agency_id) do update set identity_version = excluded.identity_version,
    credit_code = excluded.credit_code, name = excluded.name, province = excluded.province
  where known.identity_version <= excluded.identity_version`;

const KEEP_CODES = `
  update agency_directory set credit_codes = (select array_agg(distinct code order by code) from unnest(credit_codes || $2) code)
  where agency_id = $1`;

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

  find(agencyId: string): Promise<KnownAgency | undefined> {
    return this.agencyWith('agency_id', agencyId);
  }

  /** The agency that has this credit code now. */
  ofOrganisation(creditCode: string): Promise<KnownAgency | undefined> {
    return this.agencyWith('credit_code', creditCode);
  }

  /** An agency that has ever registered, even if it has left since. @throws `kit.agency-unknown` */
  async get(agencyId: string): Promise<KnownAgency> {
    const agency = await this.find(agencyId);
    if (!agency) throw refuse('agency-unknown', { agencyId });
    return agency;
  }

  private async agencyWith(column: 'agency_id' | 'credit_code', value: string): Promise<KnownAgency | undefined> {
    const [agency]: KnownAgency[] = await this.db.query(`${SELECT} and ${column} = $1`, [value]);
    return agency;
  }
}

type IdentityEvent = EventOf<typeof AgencyIdentityChanged | typeof AgencyRegistered>;
type StateEvent = EventOf<
  typeof AgencyRegistered | typeof AgencySuspended | typeof AgencyReinstated | typeof AgencyDeregistered
>;

/**
 * Keeps the directory up to date. Events may arrive in any order and repeatedly: the highest version of identity and of
 * state wins.
 */
@Controller()
class AgencyDirectoryConsumer {
  constructor(private readonly db: DataSource) {}

  @EventPattern(AgencyRegistered.type, JETSTREAM)
  async registered(event: EventOf<typeof AgencyRegistered>): Promise<void> {
    const { agencyId, registeredOn } = event.data;
    await this.identityChanged(event);
    await this.stateChanged(event);
    await this.db.query('update agency_directory set registered_on = $2 where agency_id = $1', [
      agencyId,
      registeredOn,
    ]);
  }

  @EventPattern(AgencyIdentityChanged.type, JETSTREAM)
  async identityChanged({ data, version }: IdentityEvent): Promise<void> {
    const { agencyId, creditCode, name, province } = data;
    const codes = 'former' in data ? [data.former.creditCode, creditCode] : [creditCode];
    await this.db.query(KEEP_IDENTITY, [agencyId, version, creditCode, name, province]);
    await this.db.query(KEEP_CODES, [agencyId, codes]);
  }

  @EventPattern([AgencySuspended.type, AgencyReinstated.type, AgencyDeregistered.type], JETSTREAM)
  async stateChanged({ type, data, version }: StateEvent): Promise<void> {
    const deregisteredOn = 'deregisteredOn' in data ? data.deregisteredOn : null;
    const state = deregisteredOn ? 'deregistered' : type === AgencySuspended.type ? 'suspended' : 'registered';
    await this.db.query(KEEP_STATE, [data.agencyId, version, state, deregisteredOn]);
  }
}

/** For services that need the agencies: import this module, and list `agencyDirectory` among the libraries. */
@Global()
@Module({ controllers: [AgencyDirectoryConsumer], providers: [AgencyDirectory], exports: [AgencyDirectory] })
export class AgencyDirectoryModule {}
