create table observation (
  indicator text collate "C" not null,
  area text collate "C" not null,
  breakdown text collate "C" not null,
  period text collate "C" not null,
  period_kind text not null check (period_kind ~ '^(CY|FY|AY|FYQ|M|D)(-span)?$'),
  period_start date not null,
  period_end date not null check (period_end >= period_start),
  version integer not null check (version > 0),
  value numeric,
  status text not null check (status in ('final', 'provisional', 'estimated', 'suppressed', 'missing')),
  source text not null,
  locator text not null check (locator <> ''),
  note text check (note <> ''),
  like record_keeping including all,
  primary key (area, indicator, breakdown, period, public_from, version),
  constraint value_where_the_status_says_so check ((value is null) = (status in ('suppressed', 'missing'))),
  constraint correction_has_a_reason check (version = 1 or reason is not null)
);
comment on table observation is
  'One row for each vintage (another public_from) and each correction of one (a higher version); rows are only inserted.';
comment on column observation.breakdown is 'dimension=value pairs joined by semicolons; empty: the whole.';
comment on column observation.public_from is '-infinity: public from the beginning, since the source names no day.';

-- "Latest N of one indicator and area" reads the head of this; a list walks it from where the page before ended.
create index observation_newest_first on observation
  (indicator, area, breakdown, period_end desc, period desc, public_from desc, version desc);

grant select, insert on observation to ${app};
