import { Injectable } from '@nestjs/common';
import { ChangeWatch } from '@heng/kit';
import { DataSource } from 'typeorm';
import type { RegisterChange } from '../domain/register/register-change.js';

/** A change with its position in the order of the register's changes. */
export type PlacedChange = RegisterChange & { position: string };

const CHANGES = `
  select position, event_id as "eventId", agency_id as "agencyId", kind, to_json(at) #>> '{}' as at, facts
  from register_change where position > $1 order by position limit $2`;

@Injectable()
export class RegisterWatch extends ChangeWatch<PlacedChange> {
  constructor(db: DataSource) {
    super(db, CHANGES);
  }
}
