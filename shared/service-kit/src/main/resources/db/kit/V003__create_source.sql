create table source (
  id text not null check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  version integer not null check (version > 0),
  position integer not null,
  title text not null check (title <> ''),
  publisher text not null check (publisher <> ''),
  published_on date not null,
  meeting_on date,
  kind text not null check (kind <> ''),
  licence text not null check (licence <> ''),
  attribution text not null check (attribution <> ''),
  like record_keeping including all,
  primary key (id, version)
);

create view current_source as
  select distinct on (id) * from source order by id, version desc;

grant select, insert on source to ${app};
grant select on current_source to ${app};
