import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { agencyDirectory, AgencyDirectoryModule } from '@heng/agency-directory';
import type { Service } from '@heng/kit';
import { AddressesConsumer } from './addresses/addresses.consumer.js';
import { notificationSettings } from './config.js';
import { LettersHttp } from './record/letters.http.js';
import { Messages } from './record/messages.js';
import { MessagesHttp } from './record/messages.http.js';
import { MailServer } from './sending/mail-server.js';
import { MessageMetrics } from './sending/message-metrics.js';
import { SendMessages } from './sending/send-messages.js';
import { MessageStore } from './storage/message.store.js';
import { messageTable } from './storage/message.table.js';
import { caseNumberTable, partyTable } from './storage/party.table.js';
import { WriteMessagesConsumer } from './writing/write-messages.consumer.js';

@Module({
  imports: [AgencyDirectoryModule],
  controllers: [AddressesConsumer, WriteMessagesConsumer, MessagesHttp, LettersHttp],
  providers: [MessageStore, MailServer, SendMessages, MessageMetrics, Messages],
})
export class NotificationModule {}

export const notification: Service = {
  name: 'notification',
  module: NotificationModule,
  tables: [messageTable, partyTable, caseNumberTable],
  migrations: join(import.meta.dirname, '../migrations'),
  settings: notificationSettings,
  libraries: [agencyDirectory],
  background: [SendMessages],
};
