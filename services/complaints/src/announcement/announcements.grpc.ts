import { Controller } from '@nestjs/common';
import { GrpcMethod } from '@nestjs/microservices';
import { complaintsV1 } from '@heng/contracts/grpc';
import { Access, refuseKit } from '@heng/kit';
import { isUUID } from 'class-validator';
import type { AnnouncementView } from './announcement-api.js';
import { ReadAnnouncements } from './read-announcements.query.js';

const { Severity } = complaintsV1;
const SEVERITIES = {
  minor: Severity.SEVERITY_MINOR,
  ordinary: Severity.SEVERITY_ORDINARY,
  serious: Severity.SEVERITY_SERIOUS,
} as const;

/** Announcements for other subsystems, which get what the public does. */
@Controller()
@Access('subsystem')
export class AnnouncementsGrpc {
  constructor(private readonly reads: ReadAnnouncements) {}

  @GrpcMethod('ComplaintsService', 'ListAnnouncements')
  async listAnnouncements({
    agencyId,
    pageToken,
  }: complaintsV1.ListAnnouncementsRequest): Promise<complaintsV1.ListAnnouncementsResponse> {
    if (agencyId && !isUUID(agencyId)) throw refuseKit('record-not-found', { what: 'agency', id: agencyId });
    const { items, next } = await this.reads.published(agencyId || undefined, pageToken || undefined);
    return { announcements: items.map(messageOf), nextPageToken: next ?? '' };
  }
}

function messageOf({ id, publishedOn, endedOn, until, agencyId, severity, text, consultants }: AnnouncementView) {
  const shown = { endedOn, until, agencyId, text };
  const given = Object.fromEntries(Object.entries(shown).filter(([, value]) => value !== null));
  return {
    ...{ id, publishedOn, consultants: consultants ?? 0, ...given },
    severity: severity ? SEVERITIES[severity] : Severity.SEVERITY_UNSPECIFIED,
  };
}
