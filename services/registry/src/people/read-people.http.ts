import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, actorOf, Caller, Clock, CursorQuery, type Page, type Principal, PathId } from '@heng/kit';
import { mustActFor } from '../domain/registration/agency.js';
import { AgencyStore } from '../storage/registration/agency.store.js';
import { CertificateStore } from '../storage/people/certificate.store.js';
import { ConsultantStore } from '../storage/people/consultant.store.js';
import { EmploymentStore } from '../storage/people/employment.store.js';
import { PublicNames, type PublicTeam } from '../storage/people/public-names.js';
import { CertificateView, viewOf as certificateOf } from './certificate-view.js';
import { ConsultantView, viewOf as consultantOf } from './consultant-view.js';
import { EmploymentLine } from './employment-view.js';
import { ReadCertificates } from './read-certificates.query.js';
import { ReadEmployments } from './read-employments.query.js';

class EmploymentPage {
  @ApiProperty({ type: [EmploymentLine] }) items!: EmploymentLine[];
  @ApiProperty({ nullable: true, type: String }) next!: string | null;
}

class CertificatePage {
  @ApiProperty({ type: [CertificateView] }) items!: CertificateView[];
  @ApiProperty({ nullable: true, type: String }) next!: string | null;
}

class TeamView implements PublicTeam {
  @ApiProperty({ example: '2026-03-02' }) asOf!: string;
  @ApiProperty({ description: 'persons employed on the day' }) employed!: number;
  @ApiProperty({ description: 'those of them who hold a valid certificate' }) certified!: number;
  @ApiProperty({ type: [String], description: 'the certified who consented that their names are public' })
  names!: readonly string[];
}

/** What is known of an agency's people: all for itself and staff, counts and the names of those who consented for anyone. */
@ApiTags('people')
@Controller()
export class ReadPeopleHttp {
  constructor(
    private readonly agencies: AgencyStore,
    private readonly consultants: ConsultantStore,
    private readonly employmentsOf: EmploymentStore,
    private readonly certificateStore: CertificateStore,
    private readonly employments: ReadEmployments,
    private readonly certificates: ReadCertificates,
    private readonly publicNames: PublicNames,
    private readonly clock: Clock,
  ) {}

  @Get('agencies/:id/employments')
  @Access('agency', 'alliance-staff')
  @ApiOperation({ summary: 'An agency’s employments with the names, the latest first; for itself and staff' })
  @ApiOkResponse({ type: EmploymentPage })
  async employmentsAt(
    @PathId() id: string,
    @Query() { cursor }: CursorQuery,
    @Caller() caller: Principal,
  ): Promise<Page<EmploymentLine>> {
    mustActFor(await this.agencies.get(id), actorOf(caller));
    return this.employments.page(id, cursor);
  }

  @Get('agencies/:id/certificates')
  @Access('agency', 'alliance-staff')
  @ApiOperation({ summary: 'The certificates of those whom an agency employs now; for itself and staff' })
  @ApiOkResponse({ type: CertificatePage })
  async certificatesAt(
    @PathId() id: string,
    @Query() { cursor }: CursorQuery,
    @Caller() caller: Principal,
  ): Promise<Page<CertificateView>> {
    mustActFor(await this.agencies.get(id), actorOf(caller));
    return this.certificates.page(id, cursor);
  }

  @Get('agencies/:id/team')
  @Access('public')
  @ApiOperation({
    summary: 'How many work for an agency, how many are certified, and who of these consented to be named',
  })
  @ApiOkResponse({ type: TeamView })
  async team(@PathId() id: string): Promise<TeamView> {
    const agency = await this.agencies.get(id);
    return this.publicNames.team(agency.id, this.clock.today());
  }

  @Get('certificates/:id')
  @Access('agency', 'alliance-staff')
  @ApiOperation({ summary: 'A certificate, why it was renewed or not; for the person’s employers and staff' })
  @ApiOkResponse({ type: CertificateView })
  async certificate(@PathId() id: string, @Caller() caller: Principal): Promise<CertificateView> {
    const certificate = await this.certificateStore.get(id);
    const today = this.clock.today();
    await this.employmentsOf.mustEmploy(actorOf(caller), certificate.personId, today);
    return certificateOf(certificate, today);
  }

  @Get('consultants/:id')
  @Access('agency', 'alliance-staff')
  @ApiOperation({ summary: 'A consultant with name and address; for the person’s employers and staff' })
  @ApiOkResponse({ type: ConsultantView })
  async consultant(@PathId() id: string, @Caller() caller: Principal): Promise<ConsultantView> {
    const consultant = await this.consultants.get(id);
    await this.employmentsOf.mustEmploy(actorOf(caller), id, this.clock.today());
    return consultantOf(consultant);
  }
}
