create table thing (
  code text not null,
  part text,
  version integer not null check (version > 0),
  position integer not null,
  title text,
  amount numeric,
  noted_on date,
  like record_keeping including all,
  unique nulls not distinct (code, part, version)
);

create view current_thing as
  select distinct on (code, part) * from thing order by code, part, version desc;

grant select, insert on thing to ${app};
grant select on current_thing to ${app};
