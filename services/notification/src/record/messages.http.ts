import { Controller, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, CursorQuery, pageView, Read } from '@heng/kit';
import { IsIn, IsOptional } from 'class-validator';
import { type Status, statuses } from '../domain/delivery.js';
import { Messages, MessageView } from './messages.js';

class MessagesQuery extends CursorQuery {
  @IsOptional()
  @IsIn(statuses)
  status?: Status;
}

@ApiTags('record')
@Controller('messages')
@Access('alliance-staff')
export class MessagesHttp {
  constructor(private readonly messages: Messages) {}

  @Read('', pageView(MessageView), 'List the e-mails, newest first, without address and text')
  listMessages(@Query() filter: MessagesQuery) {
    return this.messages.page(filter);
  }
}
