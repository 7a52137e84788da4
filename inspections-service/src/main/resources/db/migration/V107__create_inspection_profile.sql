create table inspection_profile (
  setting_kind text collate "C" not null check (setting_kind ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  area text collate "C" not null check (area ~ '^([a-z][a-z0-9]*(-[a-z0-9]+)*:)?[A-Z][0-9]{8}$'),
  as_of date not null,
  measure text collate "C" not null check (measure ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  version integer not null check (version > 0),
  value numeric not null,
  count integer check (count >= 0),
  source text not null,
  locator text not null check (locator <> ''),
  like record_keeping including all,
  primary key (setting_kind, area, as_of, measure, public_from, version),
  constraint percentages_are_percentages check (measure not like 'percent-%' or value between 0 and 100),
  constraint correction_has_a_reason check (version = 1 or reason is not null)
);
comment on table inspection_profile is
  'One row for each vintage (another public_from) and each correction of one (a higher version); rows are only inserted.';
comment on column inspection_profile.as_of is 'The day whose state is measured.';
comment on column inspection_profile.value is 'With the digits as printed: 66.0 is not 66.';

grant select, insert on inspection_profile to ${app};
