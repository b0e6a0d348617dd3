import { Injectable } from '@nestjs/common';
import { AgencyDirectory, ChangeStore, StoreContext } from '@heng/kit';
import type { Parties } from '../domain/parties.js';
import type { Project } from '../domain/project.js';
import { projectTable } from './project.table.js';

@Injectable()
export class ProjectStore extends ChangeStore<Project> {
  constructor(
    context: StoreContext,
    private readonly agencies: AgencyDirectory,
  ) {
    super(context, projectTable);
  }

  /** The codes that the parties of a project act by now: an agency may have got another one since it began. */
  async partiesOf({ agencyId, agencyCode, enterpriseCode }: Project): Promise<Parties> {
    const agency = await this.agencies.find(agencyId);
    return { agencyCode: agency?.creditCode ?? agencyCode, enterpriseCode };
  }
}
