import { Controller, Inject } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import type { RecordedEvent } from '@heng/contracts';
import { deriveId, JETSTREAM, SETTINGS, shanghaiDate } from '@heng/kit';
import { mailDomain, type NotificationSettings } from '../config.js';
import { gatheredOn } from '../domain/gathering.js';
import { type Addressee, isToExperts, type Template } from '../domain/template.js';
import { templateNamed, templates, templatesForEvent, typesOf } from '../domain/templates.js';
import { MessageStore, type NewMessage } from '../storage/message.store.js';

/**
 * Writes a message for each addressee of an event. Its id derives from both, so a repeated event makes no second one.
 */
@Controller()
export class WriteMessagesConsumer {
  constructor(
    private readonly messages: MessageStore,
    @Inject(SETTINGS) private readonly settings: NotificationSettings,
  ) {}

  @EventPattern([...new Set(templates.flatMap(typesOf))], JETSTREAM, { batch: 'messages' })
  async write(events: RecordedEvent[]): Promise<void> {
    const written = events.flatMap((event) =>
      templatesForEvent(event.type).flatMap((template) => this.messagesOf(event, template)),
    );
    await this.messages.add(await this.reachable(written));
  }

  /** Leaves out experts without an address. */
  private async reachable(written: NewMessage[]): Promise<NewMessage[]> {
    const isToExpert = ({ template }: NewMessage) => isToExperts(templateNamed(template));
    const experts = written.filter(isToExpert).map(({ partyId }) => partyId);
    if (experts.length === 0) return written;
    const known = await this.messages.withAddress(experts);
    return written.filter((one) => !isToExpert(one) || known.has(one.partyId));
  }

  private messagesOf({ id: eventId, time, data, actor, traceparent }: RecordedEvent, template: Template): NewMessage[] {
    const { name, to, addressee, isWritten } = template;
    const eventTime = new Date(time);
    const on = shanghaiDate(eventTime);
    if (isWritten && !isWritten(actor, data, on)) return [];
    const parties = data as Partial<Record<Addressee, string | string[]>> & { agencyId?: string };
    const written = [to].flat().flatMap((field) => parties[field as Addressee] ?? []);
    return written.map((partyId) => {
      const id = deriveId(eventId, name, partyId);
      return {
        id,
        eventId,
        template: name,
        agencyId: to === 'agencyIds' ? partyId : (parties.agencyId ?? null),
        partyId,
        addressee: addressee?.(parties) ?? null,
        data: parties,
        eventTime,
        messageId: `<${id}@heng.${mailDomain(this.settings)}>`,
        gatheredOn: gatheredOn(template, parties, on),
        traceparent: traceparent ?? null,
      };
    });
  }
}
