#!/usr/bin/env bash
# Runs once, when the server makes its data folder: a database for each service with two roles, the owner for migrations
# and the application role, which gets no more than the migrations grant it; and one for Keycloak.
set -euo pipefail

create_role() {
  # The password goes in as a variable of psql, so that no sign in it can end the statement.
  psql -v ON_ERROR_STOP=1 -v role="$1" -v password="${!2:?}" --username "$POSTGRES_USER" --dbname postgres <<'SQL'
create role :"role" login password :'password';
SQL
}

create_database() {
  psql -v ON_ERROR_STOP=1 -v database="$1" -v owner="$2" --username "$POSTGRES_USER" --dbname postgres <<'SQL'
create database :"database" owner :"owner";
revoke all on database :"database" from public;
SQL
}

for service in indicators inspections commitments; do
  create_role "${service}_owner" "OUTCOMES_${service^^}_OWNER_PASSWORD"
  create_role "${service}_app" "OUTCOMES_${service^^}_APP_PASSWORD"
  create_database "$service" "${service}_owner"
  psql -v ON_ERROR_STOP=1 -v database="$service" -v app="${service}_app" --username "$POSTGRES_USER" --dbname postgres <<'SQL'
grant connect, temporary on database :"database" to :"app";
SQL
done

create_role keycloak KEYCLOAK_DATABASE_PASSWORD
create_database keycloak keycloak
