import { Injectable } from '@nestjs/common';
import { AgencyDirectory } from '@heng/agency-directory';
import type { Actor } from '@heng/contracts';
import { ChangeStore, StoreContext, tableOf } from '@heng/kit';
import { type EntityManager, In, IsNull, Not } from 'typeorm';
import { type Parties, requireParty } from '../../domain/projects/project.js';
import type { Project } from '../../domain/projects/project.js';

export const projectTable = tableOf<Project>(
  'project',
  {
    agencyId: { type: 'uuid' },
    agencyCode: { type: 'text' },
    enterpriseId: { type: 'uuid' },
    enterpriseCode: { type: 'text' },
    state: { type: 'text' },
    startedOn: { type: 'date' },
    proposedOn: { type: 'date' },
    confirmedOn: { type: 'date', nullable: true },
    endedOn: { type: 'date', nullable: true },
    reason: { type: 'text', nullable: true },
    continues: {
      type: 'uuid',
      nullable: true,
      foreignKey: { target: 'project', name: 'project_continues_fkey' },
    },
    moveReason: { type: 'text', nullable: true },
    continuedBy: { type: 'uuid', nullable: true },
    suspensions: { type: 'jsonb' },
    stages: { type: 'jsonb' },
    feedbackDue: { type: 'jsonb', nullable: true },
  },
  [
    { name: 'project_start', columns: ['startedOn', 'id'] },
    { name: 'project_agency', columns: ['agencyId', 'startedOn', 'id'] },
    { name: 'project_enterprise', columns: ['enterpriseId'] },
    { name: 'project_continues', columns: ['continues'] },
    { name: 'project_state', columns: ['state', 'startedOn', 'id'] },
  ],
);

@Injectable()
export class ProjectStore extends ChangeStore<Project> {
  constructor(
    context: StoreContext,
    private readonly agencies: AgencyDirectory,
  ) {
    super(context, projectTable);
  }

  /** The present codes of a project's parties: an agency's code may have changed since the project began. */
  async partiesOf({ agencyId, agencyCode, enterpriseCode }: Project): Promise<Parties> {
    const agency = await this.agencies.find(agencyId);
    return { agencyCode: agency?.creditCode ?? agencyCode, enterpriseCode };
  }

  /** The same proposal of an agency that waits for its enterprise, or that this declined. */
  async equalProposal(
    tx: EntityManager,
    { agencyId, enterpriseId, startedOn, id }: Pick<Project, 'agencyId' | 'enterpriseId' | 'startedOn' | 'id'>,
    continues: string | null,
  ): Promise<Project | null> {
    const equal = { agencyId, enterpriseId, startedOn, continues: continues ?? IsNull(), id: Not(id) };
    return tx.getRepository(projectTable).findOneBy({ ...equal, state: In(['proposed', 'declined']) });
  }

  /** Reads a project for a party or staff. @throws DomainError `kit.record-not-found`, `tracking.not-your-project` */
  async ofParty(id: string, actor: Pick<Actor, 'role' | 'org'>): Promise<Project> {
    const project = await this.get(id);
    requireParty(await this.partiesOf(project), actor);
    return project;
  }
}
