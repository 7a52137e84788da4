create table area (
  code text collate "C" not null check (code ~ '^([a-z][a-z0-9]*(-[a-z0-9]+)*:)?[A-Z][0-9]{8}$'),
  version integer not null check (version > 0),
  position integer not null,
  name text not null check (name <> ''),
  kind text not null check (kind in ('country', 'region', 'local-authority', 'group')),
  parent text collate "C" check (parent <> code),
  like record_keeping including all,
  primary key (code, version)
);
comment on column area.parent is 'Names an area by its code, not by a version; the import checks that there is one.';

create view current_area as
  select distinct on (code) * from area order by code, version desc;

grant select, insert on area to ${app};
grant select on current_area to ${app};
