import { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import { type Table, type TableFormat, tableFormats, writeTable } from '@heng/imports/tables';
import { IsIn } from 'class-validator';

/** The formats of the downloads, by file extension. */
export const formats: readonly TableFormat[] = ['csv', 'jsonl', 'xlsx'];

export class FormatPath {
  @IsIn(formats)
  format!: TableFormat;
}

export type Reply = { header: (name: string, value: string) => unknown };

/** A download of a table, which is sent while it is read. */
export function tableFile<Row>(
  reply: Reply,
  name: string,
  format: TableFormat,
  table: Table<Row>,
  rows: AsyncIterable<Row[]>,
): StreamableFile {
  reply.header('cache-control', 'no-cache');
  reply.header('content-disposition', `attachment; filename="heng-${name}.${format}"`);
  const content = Readable.from(writeTable(format, table, rows), { objectMode: false });
  return new StreamableFile(content, { type: tableFormats[format] });
}
