create sequence progress_update_number;

create table progress_update (
  number bigint not null,
  version integer not null check (version > 0),
  first_version integer not null generated always as (1) stored,
  plan text not null,
  commitment text not null,
  strand text,
  reported_for text not null check (is_period(reported_for)),
  reported_for_end date not null,
  reported_on text check (is_partial_date(reported_on)),
  status_scheme text not null generated always as ('status') stored,
  status text,
  stage_scheme text not null generated always as ('stage') stored,
  stage text,
  closed_because text check (closed_because in ('delivered', 'became-business-as-usual', 'superseded', 'dropped')),
  status_basis text check (status_basis <> ''),
  direction text check (direction in ('better', 'worse', 'maintained')),
  narrative text not null check (narrative <> ''),
  source text not null,
  locator text not null check (locator <> ''),
  like record_keeping including all,
  primary key (number, version),
  unique nulls not distinct (plan, commitment, strand, reported_for, reported_on, version),
  unique (number, version, plan, commitment, reported_for, reported_for_end),
  foreign key (number, first_version, plan, commitment, reported_for, reported_for_end)
    references progress_update (number, version, plan, commitment, reported_for, reported_for_end),
  foreign key (plan, commitment, first_version) references commitment (plan, code, version),
  foreign key (plan, commitment, strand, first_version) references strand (plan, commitment, code, version),
  foreign key (plan, status_scheme, status, first_version) references scheme_value (plan, scheme, value, version),
  foreign key (plan, stage_scheme, stage, first_version) references scheme_value (plan, scheme, value, version),
  foreign key (source, first_version) references source (id, version),
  check (closed_because is null or coalesce(status, '') = 'complete'),
  check (public_from >= last_day(reported_on))
);
comment on column progress_update.number is 'In the order of recording: of two updates that are otherwise as new, the greater counts.';
comment on column progress_update.status is 'A status that the source printed, of the plan''s status scheme; the foreign key holds it.';

create table measurement (
  update_number bigint not null,
  indicator text not null check (is_code(indicator)),
  area text not null check (area ~ '^([a-z][a-z0-9]*(-[a-z0-9]+)*:)?[A-Z][0-9]{8}$'),
  period text not null check (is_period(period)),
  breakdown text not null,
  occurrence integer not null check (occurrence > 0),
  version integer not null check (version > 0),
  first_version integer not null generated always as (1) stored,
  position integer not null,
  label text not null check (label <> ''),
  actual numeric,
  planned numeric,
  unit text not null check (unit in (
    'percent', 'percentage-points', 'rate-per-1000', 'count', 'days', 'gbp', 'gbp-thousand', 'gbp-million', 'points')),
  status text not null check (status in ('final', 'provisional', 'estimated', 'suppressed', 'missing')),
  direction text check (direction in ('better', 'worse', 'maintained')),
  note text check (note <> ''),
  like record_keeping including all,
  primary key (update_number, indicator, area, period, breakdown, occurrence, version),
  foreign key (update_number, first_version) references progress_update (number, version),
  check (actual is null or status not in ('suppressed', 'missing')),
  check (actual is not null or planned is not null or status in ('suppressed', 'missing'))
);
comment on column measurement.occurrence is
  'A source can print two values for one indicator, area, period and breakdown: the first is 1, the second 2.';

create view current_progress_update as
  select * from progress_update
  where not exists (
    select from progress_update newer
    where newer.number = progress_update.number and newer.version = progress_update.version + 1);

create view current_measurement as
  select * from measurement
  where not exists (
    select from measurement newer
    where newer.update_number = measurement.update_number and newer.indicator = measurement.indicator
      and newer.area = measurement.area and newer.period = measurement.period
      and newer.breakdown = measurement.breakdown and newer.occurrence = measurement.occurrence
      and newer.version = measurement.version + 1);

grant usage on sequence progress_update_number to ${app};
grant select, insert on progress_update, measurement to ${app};
grant select on current_progress_update, current_measurement to ${app};
