import { satisfactions } from '@heng/contracts';
import { eventually, type TestBed } from '@heng/testing';

/** Nine levels, none for training. */
export const satisfaction: Record<string, number | null> = Object.fromEntries(
  satisfactions.map((name, n) => [name, name === 'training' ? null : (n % 5) + 1]),
);
export const answer = { satisfaction, basics: { confirmed: true } };

/** The events of a project's feedback, each with its kind. */
export async function feedbackEvents(bed: TestBed, projectId: string) {
  const events = await bed.recorded();
  return events
    .filter(({ type, data }) => type.startsWith('tracking.feedback') && data['projectId'] === projectId)
    .map((event) => ({ ...event, kind: event.type.split('.')[1]!.replace('feedback-', '') }));
}
export const kindsOf = async (bed: TestBed, projectId: string): Promise<string[]> =>
  (await feedbackEvents(bed, projectId)).map(({ kind }) => kind);

/** Waits until a project has this many links, or letters with one; returns the secrets of all. */
export const tokensOf = (bed: TestBed, projectId: string, count = 1): Promise<string[]> =>
  eventually(async () => {
    const letters = (await feedbackEvents(bed, projectId)).filter(({ kind }) =>
      ['link-issued', 'reminded'].includes(kind),
    );
    if (letters.length !== count) throw new Error(`${letters.length} letters, not ${count}`);
    return letters.map(({ data }) => data['token'] as string);
  });
