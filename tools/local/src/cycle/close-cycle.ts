import { setTimeout as sleep } from 'node:timers/promises';
import { cyclePeriod } from '@heng/contracts';
import { plusDays } from '@heng/legal-time';
import type { Run } from './run.js';

/** Closes the cycle on the day after its end and waits until the evidence is sealed and every agency has its draft. */
export async function closeCycle({ rating, sample, moveTo, say, until }: Run): Promise<void> {
  const { cycle } = sample.plan;
  const closedOn = plusDays(cyclePeriod(cycle).until, 1);
  await moveTo(closedOn);
  await rating.onCycle('close');
  say(`${closedOn}  ${cycle} is closed; the services seal what they know of it.`);
  let waitingFor = '';
  for (;;) {
    until.throwIfAborted();
    const standing = await rating.standing();
    const names = standing.waitingFor.join(', ');
    if (names && names !== waitingFor) say(`            the cycle waits for ${names}`);
    waitingFor = names;
    if (standing.evidence && standing.state !== 'sealing' && standing.state !== 'sealed') {
      const { hash, facts } = standing.evidence;
      say(`            sealed: ${facts} facts, evidence hash ${hash}`);
      say(`            drafts are computed: ${countsOf(standing.ratings)}`);
      return;
    }
    await sleep(100);
  }
}

const countsOf = (ratings: Readonly<Record<string, number>>): string =>
  Object.entries(ratings)
    .map(([state, count]) => `${count} ${state}`)
    .join(', ');
