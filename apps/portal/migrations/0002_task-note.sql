-- Working notes of staff: who works at a task, and drafts of its decision. Rows are only added (ADR 0040).
create table task_note (
  task text not null,
  n integer not null,
  what text not null check (what in ('taken', 'given', 'given-back', 'draft-saved', 'decided')),
  by_sub text not null,
  by_name text not null,
  to_sub text,
  to_name text,
  draft json,
  at timestamptz not null default now(),
  primary key (task, n)
);
grant select, insert on task_note to heng_service;

-- The portal itself may not delete: this removes what it removes, and nothing else.
create function remove_old_task_notes() returns void
language sql security definer set search_path = public, pg_temp
as $$
  delete from task_note where task in (
    select task from task_note group by task having max(at) < now() - interval '180 days'
  )
$$;
revoke all on function remove_old_task_notes() from public;
grant execute on function remove_old_task_notes() to heng_service;
