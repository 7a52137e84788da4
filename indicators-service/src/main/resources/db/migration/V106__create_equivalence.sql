create table equivalence (
  id text collate "C" not null check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  version integer not null check (version > 0),
  position integer not null,
  relation text not null check (relation in ('equal', 'change-equals-difference', 'parts-sum-to', 'share-of')),
  left_side jsonb not null check (jsonb_typeof(left_side) = 'object'),
  right_side jsonb not null check (jsonb_typeof(right_side) = 'object'),
  tolerance numeric not null check (tolerance >= 0),
  note text not null check (note <> ''),
  source text not null,
  like record_keeping including all,
  primary key (id, version)
);
comment on table equivalence is 'What should agree, whether or not it does, as a person wrote it down.';
comment on column equivalence.public_from is 'The day on which the source was published, as it was known when the row was recorded.';

create view current_equivalence as
  select distinct on (id) * from equivalence order by id, version desc;

grant select, insert on equivalence to ${app};
grant select on current_equivalence to ${app};
