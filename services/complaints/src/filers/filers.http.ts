import { Body, Controller, Header } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { allegations, severities } from '@heng/contracts';
import { Access, asView, Caller, Change, HasLength, PathId, type Principal, Read } from '@heng/kit';
import { ClocksView, DATE, TEXT } from '../complaint-api.js';
import { states } from '../domain/case/actions.js';
import { shownClocks } from '../domain/case/clocks.js';
import { outcomes } from '../domain/case/complaint.js';
import { modes } from '../domain/filing/filer.js';
import { Filers } from './filers.js';

class AccessBody {
  @HasLength(1, 40, { example: 'T2026-000123-3', description: 'the number of the filing' })
  number!: string;

  @HasLength(1, 60, { example: '30718 52964 11853 70426 98031', description: 'the code that came with it' })
  code!: string;
}

/** A case as the person sees it who filed it. */
class FilingView {
  @ApiProperty({ example: 'T2026-000123-3' }) number!: string;
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty({ enum: allegations }) allegation!: string;
  @ApiProperty({ format: 'date', example: '2026-03-02' }) filedOn!: string;
  @ApiProperty() statement!: string;
  @ApiProperty(TEXT) wish!: string | null;
  @ApiProperty({ type: [String] }) evidence!: readonly string[];
  @ApiProperty({ enum: states }) state!: string;
  @ApiProperty() clocks!: ClocksView;
  @ApiProperty({ ...DATE, description: 'day of acceptance or decline' }) decidedOn!: string | null;
  @ApiProperty(TEXT) declineReason!: string | null;
  @ApiProperty(DATE) answeredOn!: string | null;
  @ApiProperty(TEXT) answer!: string | null;
  @ApiProperty({ type: [String], nullable: true }) answerEvidence!: readonly string[] | null;
  @ApiProperty(DATE) ruledOn!: string | null;
  @ApiProperty({ enum: outcomes, nullable: true }) outcome!: string | null;
  @ApiProperty({ enum: severities, nullable: true }) severity!: string | null;
  @ApiProperty(TEXT) rulingReason!: string | null;
}

/** A person who filed, as far as the reader may know. */
class FilerView {
  @ApiProperty({ example: 'T2026-000123-3' }) number!: string;
  @ApiProperty({ enum: modes }) mode!: string;
  @ApiProperty(TEXT) name!: string | null;
  @ApiProperty({ format: 'date' }) filedOn!: string;
}

@ApiTags('filers')
@Controller()
export class FilersHttp {
  constructor(private readonly filers: Filers) {}

  @Change(
    'POST',
    'filings/access',
    FilingView,
    'Show a case to who filed it, by number and code; it changes nothing',
    200,
  )
  @Header('cache-control', 'no-store')
  @Access('public')
  async openFiling(@Body() { number, code }: AccessBody) {
    const { filer, complaint } = await this.filers.open(number, code);
    const { filedOn } = filer;
    const shown = { ...complaint, clocks: shownClocks(complaint.clocks), number: filer.number, filedOn };
    return asView(FilingView, shown);
  }

  @Read(
    'complaints/:id/filers',
    [FilerView],
    'List those who filed a complaint: all for staff, those under a real name for that agency',
  )
  @Access('alliance-staff', 'agency')
  async listFilers(@PathId() id: string, @Caller() caller: Principal) {
    return (await this.filers.of(id, caller)).map((filer) => asView(FilerView, filer));
  }
}
