import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { type EventOf, SpotCheckMaterialHandedOver } from '@heng/contracts';
import { Clock, JETSTREAM } from '@heng/kit';
import { DataSource } from 'typeorm';

const ADD = `
  insert into spot_check_material (event_id, rating_id, project_id, sequence, facts, rests_on, received)
  select id, (data->>'ratingId')::uuid, (data->>'projectId')::uuid, sequence, data->'facts', data->'restsOn', $2
  from jsonb_to_recordset($1::jsonb) as event(id uuid, sequence bigint, data jsonb)
  on conflict do nothing`;

/** Adds the material behind drawn facts, each part once, in any order; its rating may not be drawn yet. */
@Controller()
export class SpotCheckMaterialConsumer {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  @EventPattern(SpotCheckMaterialHandedOver.type, JETSTREAM, { batch: 'spot-check-material' })
  async addMaterial(events: readonly EventOf<typeof SpotCheckMaterialHandedOver>[]): Promise<void> {
    await this.db.query(ADD, [JSON.stringify(events), this.clock.now()]);
  }
}
