import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Access, CursorQuery, type Page } from '@heng/kit';
import { IsIn, IsOptional } from 'class-validator';
import { type Status, statuses } from '../domain/delivery.js';
import { templates } from '../domain/templates.js';
import { type MessageRow, ReadMessages } from './read-messages.query.js';

class MessageFilter extends CursorQuery {
  @ApiPropertyOptional({ enum: statuses })
  @IsOptional()
  @IsIn(statuses)
  status?: Status;
}

class MessageAnswer implements MessageRow {
  @ApiProperty() id!: string;
  @ApiProperty({ enum: templates.map(({ name }) => name) }) template!: string;
  @ApiProperty({ description: 'the event it was written for' }) eventId!: string;
  @ApiProperty({ description: 'the agency or enterprise it goes to' }) partyId!: string;
  @ApiProperty({ enum: statuses }) status!: Status;
  @ApiProperty() attempts!: number;
  @ApiProperty({ type: String, nullable: true, example: '550 EENVELOPE RCPT TO' }) lastFault!: string | null;
  @ApiProperty() createdAt!: string;
  @ApiProperty({ type: String, nullable: true }) firstTriedAt!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'when the mail server accepted it' }) sentAt!:
    string | null;
}

class MessagePage implements Page<MessageRow> {
  @ApiProperty({ type: [MessageAnswer] }) items!: MessageAnswer[];
  @ApiProperty({ type: String, nullable: true, description: 'cursor of the next page' }) next!: string | null;
}

@ApiTags('record')
@Controller('messages')
export class ReadMessagesHttp {
  constructor(private readonly readMessages: ReadMessages) {}

  @Get()
  @Access('alliance-staff')
  @ApiOperation({ summary: 'The e-mails written, newest first, without address and text' })
  @ApiOkResponse({ type: MessagePage })
  list(@Query() { status, cursor }: MessageFilter): Promise<MessagePage> {
    return this.readMessages.execute(status, cursor);
  }
}
