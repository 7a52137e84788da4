create table band_key (
  code text collate "C" not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  version integer not null check (version > 0),
  position integer not null,
  title text not null check (title <> ''),
  measure text collate "C" not null check (measure ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  unit text not null check (unit ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  source text not null,
  locator text not null check (locator <> ''),
  note text check (note <> ''),
  like record_keeping including all,
  primary key (code, version)
);

create table band (
  band_key text collate "C" not null,
  band_key_version integer not null,
  position integer not null,
  lower numeric,
  lower_inclusive boolean not null,
  upper numeric,
  upper_inclusive boolean not null,
  label text not null check (label <> ''),
  primary key (band_key, band_key_version, position),
  unique (band_key, band_key_version, label),
  foreign key (band_key, band_key_version) references band_key (code, version),
  constraint an_open_limit_is_not_included
    check ((lower is not null or not lower_inclusive) and (upper is not null or not upper_inclusive)),
  constraint the_lower_limit_is_the_lower check (lower < upper or (lower = upper and lower_inclusive and upper_inclusive))
);
comment on column band.position is '0 is the best band.';

create view current_band_key as
  select * from band_key held
  where not exists (select from band_key newer where newer.code = held.code and newer.version > held.version);

grant select, insert on band_key, band to ${app};
grant select on current_band_key to ${app};
