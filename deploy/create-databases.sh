#!/bin/bash
# One database and one role per service, and for the sessions of the portal; migrations run as the owner, services as their role (docs/adr/0004).
# SERVICES names some of them, for an installation that has the others. The passwords come from the environment, or from the file /run/secrets/database-passwords.
set -euo pipefail
[ ! -e /run/secrets/database-passwords ] || . /run/secrets/database-passwords
psql=(psql -q -v ON_ERROR_STOP=1 -U "${POSTGRES_USER:-postgres}" -d postgres)
"${psql[@]}" <<<"select 'create role heng_service nologin' where not exists (select from pg_roles where rolname = 'heng_service') \gexec"
for service in ${SERVICES:-registry tracking complaints rating notification portal}; do
  variable="DATABASE_${service^^}_PASSWORD"
  "${psql[@]}" -v service="$service" -v password="${!variable:?is not set}" <<'SQL'
create role :"service" login password :'password' in role heng_service;
create database :"service";
revoke all on database :"service" from public;
grant connect on database :"service" to :"service";
SQL
done
