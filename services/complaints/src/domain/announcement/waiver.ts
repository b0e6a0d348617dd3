import { AnnouncementWaived } from '@heng/contracts';
import type { Decision } from '@heng/kit/domain';
import { stopClock } from '@heng/legal-time';
import { about, type Announcement, announcementLifecycle, PUBLICATION, type Waiver } from './announcement.js';

/** Staff propose not to announce a minor finding of a report, with the reason. */
export function proposeWaiver(
  current: Announcement,
  { reason, by }: Pick<Waiver, 'reason' | 'by'>,
  today: string,
): Decision<Announcement> {
  announcementLifecycle.after('propose-waiver', { ...current, today, by });
  const waiver = { reason, by, proposedOn: today, agreedBy: null, agreedOn: null };
  return { state: { ...current, waiver }, events: [] };
}

/** Another one of the staff agrees that nothing is announced; otherwise the proposal is off. */
export function decideWaiver(
  current: Announcement,
  { agreed, by }: Readonly<{ agreed: boolean; by: string }>,
  today: string,
): Decision<Announcement> {
  const state = announcementLifecycle.after('waive', { ...current, today, by });
  if (!agreed) return { state: { ...current, waiver: null }, events: [] };
  const waiver = { ...current.waiver!, agreedBy: by, agreedOn: today };
  return {
    state: { ...current, state, waiver, publication: stopClock(current.publication, today) },
    events: [AnnouncementWaived.of(current.id, { ...about(current), waivedOn: today })],
    deadlines: [{ stop: PUBLICATION }],
  };
}
