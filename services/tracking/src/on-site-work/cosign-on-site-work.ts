import { Injectable } from '@nestjs/common';
import { type Cause, Clock, unchanged } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import { monthOf, type OnSiteWork } from '../domain/on-site-work/on-site-work.js';
import { allowedActions, cosignOnSiteWork, requireEntered, type Speaker } from '../domain/on-site-work/recording.js';
import type { Project } from '../domain/projects/project.js';
import { causeFor, OnSiteWorkStore } from '../storage/on-site-work/on-site-work.store.js';
import { ProjectStore } from '../storage/projects/project.store.js';

/** Of one consultant or all, and of these dates or all on which the enterprise has not spoken. */
type Asked = Readonly<{ personId?: string; dates?: readonly string[] }>;

@Injectable()
export class CosignOnSiteWork {
  constructor(
    private readonly projects: ProjectStore,
    private readonly works: OnSiteWorkStore,
    private readonly clock: Clock,
  ) {}

  /** The request is claimed on the project: repeated, it does not sign what was entered since. */
  async execute(
    { projectId, ...asked }: Asked & { projectId: string },
    cause: Cause,
  ): Promise<{ works: OnSiteWork[]; allowedActions: string[] }> {
    const known = await this.projects.ofParty(projectId, cause.actor);
    return this.works.together(async (tx) => {
      let repeated = true;
      const project = await this.projects.changeIn(tx, known.id, cause, (current) => {
        repeated = false;
        return unchanged(current ?? known);
      });
      const works = (await this.works.ofProject(project.id, tx)).filter((work) => isAsked(work, asked));
      const signed = repeated ? works : await this.cosign(tx, project, works, asked.dates ?? null, cause);
      return { works: signed, allowedActions: allowedActions(project, cause.actor.role) };
    });
  }

  private async cosign(
    tx: EntityManager,
    project: Project,
    works: readonly OnSiteWork[],
    dates: readonly string[] | null,
    cause: Cause,
  ): Promise<OnSiteWork[]> {
    if (dates) requireEntered(works, dates);
    const speaker = { role: cause.actor.role, sub: cause.actor.sub } as Speaker;
    const today = this.clock.today();
    const signed: OnSiteWork[] = [];
    for (const work of works) {
      const decide = (current: OnSiteWork | null) => cosignOnSiteWork(project, current ?? work, dates, speaker, today);
      const isSigned = decide(work).state === work;
      signed.push(isSigned ? work : await this.works.changeIn(tx, work.id, causeFor(cause, work.id), decide));
    }
    return signed;
  }
}

const isAsked = ({ personId, month }: OnSiteWork, asked: Asked): boolean =>
  (asked.personId === undefined || asked.personId.toLowerCase() === personId) &&
  (asked.dates === undefined || asked.dates.some((date) => monthOf(date) === month));
