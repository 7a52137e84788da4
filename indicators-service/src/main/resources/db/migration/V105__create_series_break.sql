create table series_break (
  indicator text collate "C" not null,
  area text collate "C" not null,
  breakdown text collate "C" not null,
  from_period text collate "C" not null,
  from_start date not null,
  version integer not null check (version > 0),
  position integer not null,
  severity text not null check (severity in ('break', 'caution')),
  explanation text not null check (explanation <> ''),
  source text not null,
  locator text not null check (locator <> ''),
  like record_keeping including all,
  primary key (indicator, area, breakdown, from_period, version)
);
comment on column series_break.explanation is 'Why the series breaks there; reason is that of a correction.';
comment on column series_break.area is 'Empty: every area.';
comment on column series_break.breakdown is '*: the whole and every breakdown.';
comment on column series_break.public_from is 'The day on which the source was published, as it was known when the row was recorded.';

create view current_series_break as
  select distinct on (indicator, area, breakdown, from_period) *
  from series_break
  order by indicator, area, breakdown, from_period, version desc;

grant select, insert on series_break to ${app};
grant select on current_series_break to ${app};
