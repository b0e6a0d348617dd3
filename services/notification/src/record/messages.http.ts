import { Controller, Logger, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Access,
  type Cause,
  Change,
  CursorQuery,
  MayBe,
  pageView,
  PathId,
  Read,
  refuseKit,
  RequestCause,
} from '@heng/kit';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { type Status, statuses } from '../domain/delivery.js';
import { templates } from '../domain/templates.js';
import { MessageStore } from '../storage/message.store.js';
import { Messages, MessageView } from './messages.js';

class MessagesQuery extends CursorQuery {
  @IsOptional()
  @IsIn(statuses)
  status?: Status;

  @MayBe(templates.map(({ name }) => name))
  template?: string;

  @IsOptional()
  @IsUUID()
  partyId?: string;
}

@ApiTags('record')
@Controller('messages')
@Access('alliance-staff')
export class MessagesHttp {
  private readonly logger = new Logger('MessagesHttp');

  constructor(
    private readonly messages: Messages,
    private readonly store: MessageStore,
  ) {}

  @Read('', pageView(MessageView), 'List the e-mails, newest first, without address and text')
  listMessages(@Query() filter: MessagesQuery) {
    return this.messages.page(filter);
  }

  @Change(
    'POST',
    ':id/resending',
    null,
    'Send a failed e-mail again, with those that it lists; any other stays as it is',
  )
  async resendMessage(@PathId() id: string, @RequestCause() { actor }: Cause): Promise<void> {
    if (!(await this.store.resend(id))) throw refuseKit('record-not-found', { what: 'message', id });
    this.logger.log({ message: id, by: actor.sub, msg: 'a failed mail is to be sent again' });
  }
}
