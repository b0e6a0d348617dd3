import { Controller, Header, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiParam, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, asView, Download, Read, refuseFields, refuseKit } from '@heng/kit';
import type { FastifyReply } from 'fastify';
import { base64, checkpointOf } from './domain/checkpoint.js';
import { FULL, tileOf } from './domain/tile.js';
import { PublicLog } from './public-log.js';

const HEX = /^[0-9a-f]{64}$/;
const FOREVER = 'public, max-age=31536000, immutable';

class LogView {
  @ApiProperty({ example: 'registry.example.cn/complaints' }) name!: string;
  @ApiProperty({ description: 'name+id+key, as tools for signed notes take it' }) key!: string;
  @ApiProperty({ type: 'integer', example: 482 }) size!: number;
}

class ProofView {
  @ApiProperty({ type: 'integer', example: 17, description: 'number of the entry, from 0' }) index!: number;
  @ApiProperty({ type: 'integer', example: 482, description: 'entries under the checkpoint' }) size!: number;
  @ApiProperty({ type: [String], description: 'hashes from the leaf to the root, each in Base64' }) hashes!: string[];
  @ApiProperty({ description: 'signed head of the log' }) checkpoint!: string;
}

class ConsistencyView {
  @ApiProperty({ type: [String], description: 'hashes as RFC 9162 2.1.4.1 orders them, each in Base64' })
  hashes!: string[];
  @ApiProperty({ description: 'signed head of the log' }) checkpoint!: string;
}

/** The log as tools for logs of hashes read it, and its proofs. */
@ApiTags('public log')
@Controller('log')
@Access('public')
export class PublicLogHttp {
  constructor(private readonly log: PublicLog) {}

  @Read('', LogView, 'Show the name of the public log, its key and its length')
  async readLog() {
    const { origin, size } = checkpointOf(await this.log.checkpoint());
    return asView(LogView, { name: origin, key: this.log.verifierKey, size });
  }

  @Download('checkpoint', ['text/plain'], 'Download the signed head of the log (c2sp.org/tlog-checkpoint)')
  @Header('cache-control', 'no-cache')
  async downloadCheckpoint() {
    return new StreamableFile(Buffer.from(await this.log.checkpoint()), { type: 'text/plain; charset=utf-8' });
  }

  @Download(
    'tile/*',
    ['application/octet-stream'],
    'Download hashes or entries of the log: `0/x001/234`, `1/000.p/5`, `entries/000` (c2sp.org/tlog-tiles)',
  )
  @ApiParam({ name: 'path', schema: { type: 'string' } })
  async downloadTile(@Param() path: Record<string, string>, @Res({ passthrough: true }) reply: FastifyReply) {
    const tile = tileOf(path['*'] ?? '');
    const bytes = tile && (await this.log.tile(tile));
    if (!bytes) throw refuseKit('not-found');
    if (tile.width === FULL) void reply.header('cache-control', FOREVER);
    return new StreamableFile(bytes, { type: 'application/octet-stream', length: bytes.length });
  }

  @Read('proofs/:leaf', ProofView, 'Prove that an entry is in the log, by its leaf hash (RFC 9162), in hexadecimal')
  async readProof(@Param('leaf') leaf: string) {
    if (!HEX.test(leaf))
      throw refuseFields([
        {
          ...{ field: 'leaf', code: 'not-sha256', params: {} },
          ...{ zh: 'leaf 须为 64 位小写十六进制数', en: 'leaf must be 64 lower-case hexadecimal digits' },
        },
      ]);
    const proof = await this.log.prove(Buffer.from(leaf, 'hex'));
    return asView(ProofView, { ...proof, hashes: proof.hashes.map(base64) });
  }

  @Read('consistency/:size', ConsistencyView, 'Prove that the log goes on from what it was when it had fewer entries')
  async readConsistency(@Param('size') size: string) {
    const proof = /^\d{1,15}$/.test(size) && (await this.log.proveGrowth(Number(size)));
    if (!proof) throw refuseKit('not-found');
    return asView(ConsistencyView, { ...proof, hashes: proof.hashes.map(base64) });
  }
}
