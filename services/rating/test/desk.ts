import { type Answer, type As, enrolExpert, eventually, type TestBed } from '@heng/testing';
import { deliver, sources, type Upstream } from './upstream.js';

export const staff: As = { role: 'alliance-staff' };
export const expert: As = { role: 'expert' };
/** The expert who decides on objections, as who has reviewed does not. */
export const secondExpert: As = { role: 'expert', sub: 'expert-2' };
export const CYCLE = '2026-H1';
export const LOTTERY = { source: '双色球2026076期', resultOn: '2026-07-02' };
export const RESULT = '03 11 12 19 24 31 + 09';

/** The steps of people in a cycle, each on the version they have just read. */
export class Desk {
  private objections = 0;

  constructor(
    readonly bed: TestBed,
    readonly cycle = CYCLE,
  ) {}

  async standing() {
    return (await this.bed.call('GET', `/cycles/${this.cycle}`)).body;
  }

  open(): Promise<Answer<any>> {
    return this.bed.call('POST', '/cycles', { as: staff, body: { cycle: this.cycle, methodology: '2026.1' } });
  }

  async onCycle(action: string, body: unknown = {}): Promise<Answer<any>> {
    const { version } = await this.standing();
    return this.bed.call('POST', `/cycles/${this.cycle}/${action}`, { as: staff, body, version });
  }

  async openAndClose(): Promise<void> {
    await this.open();
    await this.onCycle('close');
  }

  async until(state: string): Promise<void> {
    await eventually(async () => {
      const standing = await this.standing();
      if (standing.state !== state) throw new Error(`the cycle is ${JSON.stringify(standing)}`);
    });
  }

  /** Enrols the experts, delivers a half-year and its seals, and waits for the drafts. */
  async toDrafts(upstream: Upstream): Promise<void> {
    await Promise.all([enrolExpert(this.bed, 'expert-1'), enrolExpert(this.bed, 'expert-2')]);
    await this.openAndClose();
    await deliver(this.bed, upstream.events);
    await deliver(
      this.bed,
      sources.map((source) => upstream.seal(source, this.cycle)),
    );
    await this.until('drafted');
  }

  /** Announces a spot check, goes to the day of the public drawing, and draws. */
  async draw(options: { factsPerAgency?: number } = {}): Promise<Answer<any>> {
    await this.onCycle('spot-check', { ...LOTTERY, ...options });
    await this.bed.setDate(LOTTERY.resultOn);
    return this.onCycle('spot-check/draw', { result: RESULT });
  }

  /** Goes through spot check and review, without findings and scores. */
  async toReviewed(upstream: Upstream): Promise<void> {
    await this.toDrafts(upstream);
    await this.draw();
    for (const { agencyName } of (await this.list('under-spot-check')).items) {
      await this.onRating(agencyName, 'spot-check', { authentic: true, reason: 'x' });
      await this.review(agencyName);
    }
  }

  /** An expert declares to have no tie, and reviews. */
  async review(agency: string, body: unknown = { judged: {}, reason: 'x' }, as = expert): Promise<Answer<any>> {
    await this.onRating(agency, 'declaration', {}, as);
    return this.onRating(agency, 'review', body, as);
  }

  async list(state?: string, as: As | undefined = staff) {
    const query = state ? `?state=${state}` : '';
    return (await this.bed.call('GET', `/cycles/${this.cycle}/ratings${query}`, { as })).body;
  }

  /** The states of all ratings by the agency's name. */
  async states(): Promise<Record<string, string>> {
    const { items } = await this.list();
    return Object.fromEntries(
      items.map((item: { agencyName: string; state: string }) => [item.agencyName, item.state]),
    );
  }

  async idOf(agency: string): Promise<string> {
    const { items } = await this.list();
    return items.find((item: { agencyName: string }) => item.agencyName === agency).id;
  }

  async read(agency: string, as: As | undefined = staff): Promise<Answer<any>> {
    return this.bed.call('GET', `/ratings/${await this.idOf(agency)}`, { as });
  }

  async onRating(agency: string, action: string, body: unknown, as: As = staff): Promise<Answer<any>> {
    const { id, version } = (await this.read(agency)).body;
    return this.bed.call('POST', `/ratings/${id}/${action}`, { as, body, version });
  }

  /** Objects with a token of a party, each time another one, in words of its own. */
  async object(agency: string): Promise<Answer<any>> {
    const as: As = { role: 'regulator', org: `regulator ${++this.objections}` };
    const body = { statement: `not so, ${this.objections}` };
    return this.bed.call('POST', `/ratings/${await this.idOf(agency)}/objections`, { as, body });
  }

  /** An objection that staff have accepted. */
  async accepted(agency: string): Promise<{ id: string; version: number }> {
    return (await this.answer((await this.object(agency)).body, 'acceptance')).body;
  }

  answer(
    { id, version }: { id: string; version: number },
    answer: 'acceptance' | 'decline',
    as: As = staff,
  ): Promise<Answer<any>> {
    return this.bed.call('POST', `/objections/${id}/${answer}`, { as, body: { reason: 'x' }, version });
  }

  onObjection(
    { id, version }: { id: string; version: number },
    action: 'declaration' | 'decision',
    body: object,
    as: As = secondExpert,
  ): Promise<Answer<any>> {
    return this.bed.call('POST', `/objections/${id}/${action}`, { as, body, version });
  }

  /** An expert declares to have no tie, and decides. */
  async decide(objection: { id: string; version: number }, upheld: boolean, as?: As): Promise<Answer<any>> {
    await this.onObjection(objection, 'declaration', {}, as);
    return this.onObjection(objection, 'decision', { upheld, reason: 'heard' }, as);
  }
}

export const outcomeOf = ({ status, body }: Answer<any>): [number, string] => [status, body.code];
