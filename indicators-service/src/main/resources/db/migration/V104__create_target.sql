create table target (
  indicator text collate "C" not null,
  area text collate "C" not null,
  breakdown text collate "C" not null,
  period text collate "C" not null,
  period_kind text not null check (period_kind ~ '^(CY|FY|AY|FYQ|M|D)(-span)?$'),
  period_start date not null,
  period_end date not null check (period_end >= period_start),
  kind text collate "C" not null check (kind in ('target', 'plan', 'stretch', 'floor', 'national')),
  version integer not null check (version > 0),
  value numeric not null,
  source text not null,
  locator text not null check (locator <> ''),
  note text check (note <> ''),
  like record_keeping including all,
  primary key (area, indicator, breakdown, period, kind, public_from, version),
  constraint correction_has_a_reason check (version = 1 or reason is not null)
);
comment on table target is
  'One row for each vintage (another public_from) and each correction of one (a higher version); rows are only inserted.';

create index target_newest_first on target
  (indicator, area, breakdown, period_end desc, period desc, kind desc, public_from desc, version desc);

grant select, insert on target to ${app};
