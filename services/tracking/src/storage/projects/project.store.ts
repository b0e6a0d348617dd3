import { Injectable } from '@nestjs/common';
import { AgencyDirectory } from '@heng/agency-directory';
import type { Actor } from '@heng/contracts';
import { ChangeStore, StoreContext } from '@heng/kit';
import { type Parties, requireParty } from '../../domain/projects/parties.js';
import type { Project } from '../../domain/projects/project.js';
import { projectTable } from './project.table.js';

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

  /** Reads a project for a party or staff. @throws DomainError `kit.record-not-found`, `tracking.not-your-project` */
  async ofParty(id: string, actor: Pick<Actor, 'role' | 'org'>): Promise<Project> {
    const project = await this.get(id);
    requireParty(await this.partiesOf(project), actor);
    return project;
  }
}
