-- A row is one version of a record: rows are only added, the newest counts. Every record has a first version, which is
-- what other records refer to (first_version) and what later versions cannot depart from. A part without a day of its own
-- (scheme value, strand, measurement) is public with the record that it belongs to: its public_from stays -infinity.
create table plan (
  code text not null check (is_code(code)),
  version integer not null check (version > 0),
  first_version integer not null generated always as (1) stored,
  position integer not null,
  title text not null check (title <> ''),
  area text not null check (area ~ '^([a-z][a-z0-9]*(-[a-z0-9]+)*:)?[A-Z][0-9]{8}$'),
  outcome_framework text not null,
  scheme text not null check (scheme in ('status', 'stage')),
  valid_from text not null check (is_partial_date(valid_from)),
  valid_to text check (is_partial_date(valid_to)),
  known_on date,
  source text not null,
  like record_keeping including all,
  primary key (code, version),
  unique (position, version),
  unique (code, outcome_framework, version),
  unique (code, scheme, version),
  unique (code, version, position, area, outcome_framework, scheme),
  foreign key (code, first_version, position, area, outcome_framework, scheme)
    references plan (code, version, position, area, outcome_framework, scheme),
  foreign key (outcome_framework, first_version) references outcome_framework (code, version),
  foreign key (source, first_version) references source (id, version),
  check (last_day(valid_to) >= first_day(valid_from))
);
comment on column plan.position is 'Its place among all plans, in the order in which they were recorded.';
comment on column plan.scheme is 'Whether its source prints statuses or stages; never both.';

create table scheme_value (
  plan text not null,
  value text not null check (is_code(value)),
  version integer not null check (version > 0),
  first_version integer not null generated always as (1) stored,
  scheme text not null,
  rank integer not null check (rank > 0),
  label text not null check (label <> ''),
  definition text check (definition <> ''),
  like record_keeping including all,
  primary key (plan, value, version),
  unique (plan, scheme, value, version),
  unique (plan, rank, version),
  unique (plan, value, version, rank),
  foreign key (plan, value, first_version, rank) references scheme_value (plan, value, version, rank),
  foreign key (plan, scheme, first_version) references plan (code, scheme, version)
);
comment on column scheme_value.rank is '1 is the worst.';

create view current_plan as
  select * from plan
  where not exists (
    select from plan newer where newer.code = plan.code and newer.version = plan.version + 1);

create view current_scheme_value as
  select * from scheme_value
  where not exists (
    select from scheme_value newer
    where newer.plan = scheme_value.plan and newer.value = scheme_value.value and newer.version = scheme_value.version + 1);

grant select, insert on plan, scheme_value to ${app};
grant select on current_plan, current_scheme_value to ${app};
