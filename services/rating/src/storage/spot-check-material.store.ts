import { Injectable } from '@nestjs/common';
import type { EventOf, SpotCheckMaterialHandedOver } from '@heng/contracts';
import { Clock } from '@heng/kit';
import { DataSource } from 'typeorm';

const TAKE = `
  insert into spot_check_material (event_id, rating_id, project_id, sequence, facts, rests_on, received)
  select id, (data->>'ratingId')::uuid, (data->>'projectId')::uuid, sequence, data->'facts', data->'restsOn', $2
  from jsonb_to_recordset($1::jsonb) as event(id uuid, sequence bigint, data jsonb)
  on conflict do nothing`;

/** What drawn facts rest on, as it was handed over; add only. */
@Injectable()
export class SpotCheckMaterialStore {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Takes material in, each once, whatever its order. */
  async take(events: readonly EventOf<typeof SpotCheckMaterialHandedOver>[]): Promise<void> {
    await this.db.query(TAKE, [JSON.stringify(events), this.clock.now()]);
  }
}
