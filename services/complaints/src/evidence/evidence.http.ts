import { Controller } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, Caller, PathId, type Principal, Read } from '@heng/kit';
import { copyName, downloadable, formFor, roughly, sides } from '../domain/evidence/sight.js';
import { type Reader, readerOf } from '../domain/sight.js';
import { ComplaintStore } from '../storage/complaint.store.js';
import { Deciders } from '../storage/deciders.js';
import { Exhibits, type Shown } from '../storage/exhibits.js';

class ExhibitView {
  @ApiProperty({ format: 'uuid' }) fileId!: string;
  @ApiProperty({ example: '合同.pdf', description: 'the other side’s files have other names' }) name!: string;
  @ApiProperty({ type: 'integer', description: 'bytes; of the other side’s files rounded up to 100,000' })
  size!: number;
  @ApiProperty({ enum: sides, description: 'the side that handed it in' }) side!: string;
  @ApiProperty({ format: 'date', example: '2026-03-02' }) handedInOn!: string;
  @ApiProperty({ nullable: true, enum: ['original', 'copy'], description: 'the form to download; null for none' })
  form!: string | null;
  @ApiProperty({ description: 'true when the other side gets a redacted document in its place' }) redacted!: boolean;
  @ApiProperty({ description: 'true when the file cannot be inspected or is infected' }) sealed!: boolean;
}

@ApiTags('evidence')
@Controller('complaints')
@Access('alliance-staff', 'expert', 'agency')
export class EvidenceHttp {
  constructor(
    private readonly complaints: ComplaintStore,
    private readonly deciders: Deciders,
    private readonly exhibits: Exhibits,
  ) {}

  @Read(':id/evidence', [ExhibitView], 'List the evidence files of both sides, in the order in which they came (R6)')
  async listEvidence(@PathId() id: string, @Caller() caller: Principal) {
    await this.deciders.mustRead(caller, await this.complaints.get(id));
    const reader = readerOf(caller.role);
    return (await this.exhibits.of(id, reader)).flatMap((shown) => viewFor(reader, shown));
  }
}

function viewFor(reader: Reader, shown: Shown): ExhibitView[] {
  const form = formFor(reader, shown);
  if (!form) return [];
  const { fileId, side, handedInOn, name, size, number, state, fault, redacted } = shown;
  const view = {
    ...{ fileId, side, handedInOn, redacted },
    form: downloadable(form, shown),
    sealed: fault !== null || state === 'infected',
  };
  if (form === 'original') return [{ ...view, name, size }];
  return [{ ...view, name: copyName(number, name), size: roughly(size) }];
}
