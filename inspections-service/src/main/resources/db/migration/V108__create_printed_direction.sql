create table printed_direction (
  setting_kind text collate "C" not null check (setting_kind ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  area text collate "C" not null check (area ~ '^([a-z][a-z0-9]*(-[a-z0-9]+)*:)?[A-Z][0-9]{8}$'),
  from_day date not null,
  to_day date not null,
  version integer not null check (version > 0),
  printed_change numeric not null check (printed_change between -100 and 100),
  printed_direction text not null check (printed_direction in ('better', 'worse', 'maintained')),
  source text not null,
  locator text not null check (locator <> ''),
  like record_keeping including all,
  primary key (setting_kind, area, from_day, to_day, public_from, version),
  constraint from_comes_first check (from_day < to_day),
  constraint correction_has_a_reason check (version = 1 or reason is not null)
);
comment on column printed_direction.printed_change is 'Percentage points, with the digits as printed.';

grant select, insert on printed_direction to ${app};
