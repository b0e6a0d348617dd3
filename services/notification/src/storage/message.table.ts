import { EntitySchema } from 'typeorm';
import type { Status } from '../domain/delivery.js';

export type Message = {
  id: string;
  eventId: string;
  template: string;
  /** The agency that the event is about, if it is about one. */
  agencyId: string | null;
  /** The addressee's id: that agency, an enterprise or a person. */
  partyId: string;
  /** The name in the greeting, where no register has it. */
  addressee: string | null;
  /** The event's data; the secret of a one-time link is removed once the mail is sent. */
  data: object;
  eventTime: Date;
  status: Status;
  /** The header: the same on every try, so that mail systems drop a second copy. */
  messageId: string;
  attempts: number;
  nextTryAt: Date;
  lastFault: string | null;
  createdAt: Date;
  firstTriedAt: Date | null;
  sentAt: Date | null;
  /** The business date of the other letters of its kind that it may be gathered with; null when it goes at once. */
  gatheredOn: string | null;
  /** The message whose mail lists this one with others. */
  sentWith: string | null;
  /** The trace of the event (W3C Trace Context), where traces are on. */
  traceparent: string | null;
};

export const messageTable = new EntitySchema<Message>({
  name: 'message',
  columns: {
    id: { type: 'uuid', primary: true },
    eventId: { type: 'uuid', name: 'event_id' },
    template: { type: 'text' },
    agencyId: { type: 'uuid', name: 'agency_id', nullable: true },
    partyId: { type: 'uuid', name: 'party_id' },
    addressee: { type: 'text', nullable: true },
    data: { type: 'jsonb' },
    eventTime: { type: 'timestamptz', name: 'event_time' },
    status: { type: 'text', default: 'waiting' },
    messageId: { type: 'text', name: 'message_id' },
    attempts: { type: 'int', default: 0 },
    nextTryAt: { type: 'timestamptz', name: 'next_try_at', default: () => 'now()' },
    lastFault: { type: 'text', name: 'last_fault', nullable: true },
    createdAt: { type: 'timestamptz', name: 'created_at', default: () => 'now()' },
    firstTriedAt: { type: 'timestamptz', name: 'first_tried_at', nullable: true },
    sentAt: { type: 'timestamptz', name: 'sent_at', nullable: true },
    traceparent: { type: 'text', nullable: true },
    gatheredOn: { type: 'date', name: 'gathered_on', nullable: true },
    sentWith: { type: 'uuid', name: 'sent_with', nullable: true },
  },
  indices: [
    { name: 'message_created', columns: ['createdAt', 'id'] },
    { name: 'message_status', columns: ['status', 'createdAt', 'id'] },
    { name: 'message_party', columns: ['partyId', 'createdAt', 'id'] },
    { name: 'message_due', columns: ['nextTryAt', 'id'], where: "status = 'queued'" },
    {
      name: 'message_same_day',
      columns: ['partyId', 'template', 'gatheredOn'],
      where: 'gathered_on is not null',
    },
    {
      name: 'message_gathered',
      columns: ['gatheredOn'],
      where: "status = 'gathered' and sent_with is null",
    },
    { name: 'message_sent_with', columns: ['sentWith'], where: 'sent_with is not null' },
  ],
});
