create table outcome_framework (
  code text not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  version integer not null check (version > 0),
  position integer not null,
  title text not null check (title <> ''),
  valid_from text,
  valid_to text,
  like record_keeping including all,
  primary key (code, version)
);

create table outcome_area (
  framework text not null,
  version integer not null,
  code text not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  position integer not null,
  title text not null check (title <> ''),
  description text,
  primary key (framework, version, code),
  unique (framework, version, position),
  foreign key (framework, version) references outcome_framework (code, version)
);

create table crosswalk_link (
  from_framework text not null,
  from_area text not null,
  to_framework text not null,
  to_area text not null,
  version integer not null check (version > 0),
  position integer not null,
  relation text not null check (relation in ('exact', 'broader', 'narrower', 'related')),
  like record_keeping including all,
  primary key (from_framework, from_area, to_framework, to_area, version),
  check (from_framework <> to_framework)
);

create view current_outcome_framework as
  select distinct on (code) * from outcome_framework order by code, version desc;

create view current_outcome_area as
  select area.*, framework.position as framework_position
  from outcome_area area
  join current_outcome_framework framework on framework.code = area.framework and framework.version = area.version;

create view current_crosswalk_link as
  select distinct on (from_framework, from_area, to_framework, to_area) *
  from crosswalk_link
  order by from_framework, from_area, to_framework, to_area, version desc;

grant select, insert on outcome_framework, outcome_area, crosswalk_link to ${app};
grant select on current_outcome_framework, current_outcome_area, current_crosswalk_link to ${app};
