create table indicator (
  code text collate "C" not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  version integer not null check (version > 0),
  position integer not null,
  title text not null check (title <> ''),
  definition text not null check (definition <> ''),
  unit text not null check (unit in (
    'percent', 'percentage-points', 'rate-per-1000', 'count', 'days', 'gbp', 'gbp-thousand', 'gbp-million', 'points')),
  polarity text not null check (polarity in ('higher-is-better', 'lower-is-better', 'nearer-to-zero', 'neither')),
  decimals integer not null check (decimals between 0 and 9),
  frequency text not null check (frequency in ('monthly', 'quarterly', 'half-yearly', 'annual', 'irregular', 'one-off')),
  behaviour text not null check (behaviour in ('snapshot', 'flow', 'running-total', 'rate')),
  headline_period text check (headline_period ~ '^(CY|FY|AY|FYQ|M|D)(-span)?$'),
  seasonal boolean not null,
  tolerance numeric check (tolerance >= 0),
  minimum_change numeric check (minimum_change >= 0),
  disclosure text check (disclosure <> ''),
  outcome_areas text[] not null check (cardinality(outcome_areas) > 0 and array_position(outcome_areas, null) is null),
  aliases text[] not null check (array_position(aliases, null) is null),
  like record_keeping including all,
  primary key (code, version)
);
comment on column indicator.seasonal is 'Whether quarters, months and part-year spans differ by season.';
comment on column indicator.tolerance is 'In the indicator''s own unit; null: nobody has set one.';
comment on column indicator.minimum_change is 'In the indicator''s own unit; null: nobody has set one.';

create index indicator_by_outcome_area on indicator using gin (outcome_areas);

create view current_indicator as
  select distinct on (code) * from indicator order by code, version desc;

grant select, insert on indicator to ${app};
grant select on current_indicator to ${app};
