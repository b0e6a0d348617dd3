#!/bin/bash
# One database and one role per service; migrations run as the owner, services as their role (docs/adr/0004).
# The passwords come from the environment, or from the file /run/secrets/database-passwords.
set -euo pipefail
[ ! -e /run/secrets/database-passwords ] || . /run/secrets/database-passwords
psql=(psql -q -v ON_ERROR_STOP=1 -U "${POSTGRES_USER:-postgres}" -d postgres)
"${psql[@]}" -c 'create role heng_service nologin'
for service in registry tracking complaints rating notification; do
  variable="DATABASE_${service^^}_PASSWORD"
  "${psql[@]}" -v service="$service" -v password="${!variable:?is not set}" <<'SQL'
create role :"service" login password :'password' in role heng_service;
create database :"service";
revoke all on database :"service" from public;
grant connect on database :"service" to :"service";
SQL
done
