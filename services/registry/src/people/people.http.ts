import { Body, Controller, Query } from '@nestjs/common';
import { ApiProperty, ApiTags, PickType } from '@nestjs/swagger';
import { type Actor, deletionReasons } from '@heng/contracts';
import {
  Access,
  asView,
  actorOf,
  Caller,
  type Cause,
  Change,
  Changed,
  type Changing,
  Clock,
  CursorQuery,
  InTwoLanguages,
  IsBusinessDate,
  type Page,
  pageView,
  PathId,
  type Principal,
  Read,
  RequestCause,
  IsName,
  IsEmailAddress,
} from '@heng/kit';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { TeamView } from '../agency-views.js';
import { type Certificate, type CertificateState, certificateStates, stateOf } from '../domain/people/certificate.js';
import { allowedActions, type Consultant } from '../domain/people/consultant.js';
import { allowedActions as allowedOnEmployment, type Employment } from '../domain/people/employment.js';
import { Certificates } from './certificates.js';
import { DeleteAddresses } from '../delete-addresses.js';
import { ANOTHER, NamedPersonBody } from './named-person-body.js';
import { People } from './people.js';

const EMAIL = { example: 'lin@example.cn', description: 'the person’s own address, to be asked for consent' };
const TEXT = { nullable: true, type: String } as const;
const DATE = { ...TEXT, format: 'date' } as const;

class RecordConsultantBody {
  @IsName(1, 100, { example: '林知远', description: 'personal data: public only with the person’s consent' })
  name!: string;
  @IsEmailAddress(EMAIL) @IsOptional() email: string | null = null;
  @ApiProperty(ANOTHER) @IsOptional() @IsBoolean() anotherPerson: boolean = false;
}

class ChangeEmailBody {
  @IsEmailAddress(EMAIL) email!: string;
  @ApiProperty(ANOTHER) @IsOptional() @IsBoolean() anotherPerson: boolean = false;
}

class DeleteEmailBody {
  @ApiProperty({
    enum: deletionReasons,
    enumName: 'DeletionReason',
    description: 'the person asks; it is not the person’s own; it has served its purpose (PIPL 47)',
  })
  @IsIn(deletionReasons)
  reason!: (typeof deletionReasons)[number];
}

class ConsultantView {
  @ApiProperty({ format: 'uuid', description: 'the person’s id everywhere on the platform' }) id!: string;
  @ApiProperty({ type: 'integer', example: 1 }) version!: number;
  @ApiProperty({ example: '林知远' }) name!: string;
  @ApiProperty({ ...TEXT, example: null }) email!: string | null;
  @ApiProperty({ type: [String], example: ['change-email', 'issue-consent-link'] }) allowedActions!: string[];
}

class RecordedConsultant extends PickType(ConsultantView, ['id', 'version', 'allowedActions']) {}

class StartEmploymentBody extends NamedPersonBody {
  @IsBusinessDate({ example: '2025-04-01', description: 'the first day; not after today' }) from!: string;
  @ApiProperty({ description: 'as the agency declares it' }) @IsBoolean() fullTime!: boolean;
}

class EndEmploymentBody {
  @IsBusinessDate({ description: 'the last day, not after today' }) until!: string;
}

class EmploymentView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', example: 1 }) version!: number;
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty({ format: 'date', example: '2025-04-01', description: 'the first day' }) from!: string;
  @ApiProperty({ ...DATE, description: 'the last day' }) until!: string | null;
  @ApiProperty() fullTime!: boolean;
  @ApiProperty({ type: [String], example: ['end'] }) allowedActions!: string[];
}

class NamedEmploymentView extends EmploymentView {
  @ApiProperty({ example: '林知远', description: 'for the agency and staff only' }) name!: string;
  @ApiProperty({ description: 'whether the person agrees that the name is public (PIPL 25)' }) nameIsPublic!: boolean;
}

class CertificateExpiry extends InTwoLanguages {
  @ApiProperty({ format: 'date', description: 'the day on which it was examined' }) on!: string;
  @ApiProperty({ type: 'integer', description: 'distinct enterprises that passed with the person as lead consultant' })
  enterprises!: number;
  @ApiProperty({ type: [String], format: 'uuid', description: 'the events that prove it' }) facts!: readonly string[];
}

class CertificateView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', example: 1 }) version!: number;
  @ApiProperty({ example: 'LH-2023-0001' }) number!: string;
  @ApiProperty({ format: 'uuid', description: 'the name is with the employments' }) personId!: string;
  @ApiProperty({ format: 'date', example: '2023-05-10' }) issuedOn!: string;
  @ApiProperty({ format: 'date', example: '2026-05-10', description: 'the last day' }) validUntil!: string;
  @ApiProperty({ enum: certificateStates }) state!: CertificateState;
  @ApiProperty({ ...TEXT, format: 'uuid', description: 'the certificate whose expiry gave this one' })
  renews!: string | null;
  @ApiProperty({ ...TEXT, format: 'uuid', description: 'the certificate that follows it' }) renewedBy!: string | null;
  @ApiProperty(DATE) revokedOn!: string | null;
  @ApiProperty(TEXT) revocationReason!: string | null;
  @ApiProperty({ nullable: true, type: CertificateExpiry, description: 'the result of R9 1a at its expiry' })
  expiry!: CertificateExpiry | null;
}

const consultantView = (one: Consultant, reader: Pick<Actor, 'role'>): ConsultantView =>
  asView(ConsultantView, { ...one, allowedActions: allowedActions(one, reader) });
const employmentView = <E extends Employment>(one: E) => ({ ...one, allowedActions: allowedOnEmployment(one) });

@ApiTags('people')
@Controller()
@Access('agency', 'alliance-staff')
export class PeopleHttp {
  constructor(
    private readonly people: People,
    private readonly addresses: DeleteAddresses,
    private readonly certificates: Certificates,
    private readonly clock: Clock,
  ) {}

  @Change('POST', 'consultants', RecordedConsultant, 'Record a consultant')
  async recordConsultant(
    @Body() body: RecordConsultantBody,
    @RequestCause() cause: Cause,
  ): Promise<RecordedConsultant> {
    const consultant = await this.people.record(body, cause);
    const { id, version } = consultant;
    // An agency acts for the persons it employs, and it does not employ a new person yet.
    return {
      id,
      version,
      allowedActions: cause.actor.role === 'agency' ? [] : allowedActions(consultant, cause.actor),
    };
  }

  @Change(
    'PUT',
    'consultants/:id/email',
    ConsultantView,
    'Change the address for a person’s consent links, for an employer or staff',
  )
  async changeConsultantEmail(@Changed() at: Changing, @Body() body: ChangeEmailBody): Promise<ConsultantView> {
    return consultantView(await this.people.changeEmail(at, body.email, body.anotherPerson), at.cause.actor);
  }

  @Change(
    'POST',
    'consultants/:id/email-deletion',
    ConsultantView,
    'Delete a person’s address, with the keys that open it in events (PIPL 47)',
  )
  @Access('alliance-staff')
  async deleteConsultantEmail(@Changed() at: Changing, @Body() { reason }: DeleteEmailBody): Promise<ConsultantView> {
    return consultantView(await this.addresses.byStaff(at, reason), at.cause.actor);
  }

  @Read('consultants/:id', ConsultantView, 'Show a consultant with name and address to an employer or staff')
  async readConsultant(@PathId() id: string, @Caller() caller: Principal): Promise<ConsultantView> {
    return consultantView(await this.people.one(id, actorOf(caller)), caller);
  }

  @Change('POST', 'agencies/:id/employments', EmploymentView, 'Record the start of a person’s employment at an agency')
  async startEmployment(
    @PathId() agencyId: string,
    @Body() body: StartEmploymentBody,
    @RequestCause() cause: Cause,
  ): Promise<EmploymentView> {
    return employmentView(await this.people.start(agencyId, body, cause));
  }

  @Change('POST', 'employments/:id/end', EmploymentView, 'Record the end of a person’s employment at an agency')
  async endEmployment(@Changed() at: Changing, @Body() { until }: EndEmploymentBody): Promise<EmploymentView> {
    return employmentView(await this.people.end(at, until));
  }

  @Read('agencies/:id/employments', pageView(NamedEmploymentView), 'List an agency’s employments, the latest first')
  async listEmployments(
    @PathId() agencyId: string,
    @Query() { cursor }: CursorQuery,
    @Caller() caller: Principal,
  ): Promise<Page<NamedEmploymentView>> {
    const { items, next } = await this.people.employmentsAt(agencyId, actorOf(caller), cursor);
    return { items: items.map(employmentView), next };
  }

  @Read(
    'agencies/:id/team',
    TeamView,
    'Count an agency’s employees and the certified among them; name those who consented',
  )
  @Access('public')
  readTeam(@PathId() agencyId: string): Promise<TeamView> {
    return this.people.team(agencyId);
  }

  @Read(
    'agencies/:id/certificates',
    pageView(CertificateView),
    'List the certificates of an agency’s present employees',
  )
  async listCertificates(
    @PathId() agencyId: string,
    @Query() { cursor }: CursorQuery,
    @Caller() caller: Principal,
  ): Promise<Page<CertificateView>> {
    const { items, next } = await this.certificates.page(agencyId, actorOf(caller), cursor);
    return { items: items.map((one) => this.certificateView(one)), next };
  }

  @Read(
    'certificates/:id',
    CertificateView,
    'Show a certificate and why it was renewed or not, to an employer or staff',
  )
  async readCertificate(@PathId() id: string, @Caller() caller: Principal): Promise<CertificateView> {
    return this.certificateView(await this.certificates.one(id, actorOf(caller)));
  }

  private certificateView(certificate: Certificate): CertificateView {
    const { id, version, number, personId, issuedOn, validUntil, renews, renewedBy } = certificate;
    const { revokedOn, revocationReason, expiry } = certificate;
    const said = { id, version, number, personId, issuedOn, validUntil, renews, renewedBy };
    return { ...said, state: stateOf(certificate, this.clock.today()), revokedOn, revocationReason, expiry };
  }
}
