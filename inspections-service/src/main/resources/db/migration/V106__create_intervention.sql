create table intervention (
  id text collate "C" not null check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  version integer not null check (version > 0),
  position integer not null,
  inspection text collate "C" not null,
  inspection_version integer not null,
  inspection_public_from date not null,
  kind text not null check (kind <> ''),
  issued_on text check (is_partial_date(issued_on)),
  known_on date,
  known_from text,
  lifted_on text check (is_partial_date(lifted_on)),
  lifted_by date,
  issued_by text not null check (issued_by <> ''),
  grounds text not null check (grounds <> ''),
  source text not null,
  locator text not null check (locator <> ''),
  like record_keeping including all,
  primary key (id, version),
  constraint belongs_to_an_inspection
    foreign key (inspection, inspection_version, inspection_public_from)
      references inspection (id, version, public_from),
  constraint not_public_before_what_it_answers check (public_from >= inspection_public_from),
  constraint what_is_known_is_known_from_somewhere check ((known_on is null) = (known_from is null)),
  constraint known_on_only_without_a_day_of_issue
    check (known_on is null or issued_on is null or length(issued_on) < 10),
  constraint lifted_by_a_day check ((lifted_on is null) = (lifted_by is null)),
  constraint correction_has_a_reason check (version = 1 or reason is not null)
);
comment on column intervention.kind is 'What it is called, such as Notice to Improve.';
comment on column intervention.lifted_on is 'As printed; null: no source says that it was lifted.';
comment on column intervention.lifted_by is 'The last day that lifted_on can mean: from that day it is no longer in force.';
comment on column intervention.grounds is 'Why it was made; "reason" says why the row was corrected.';

create index intervention_of_an_inspection on intervention (inspection);

create view current_intervention as
  select * from intervention held
  where not exists (
    select from intervention newer where newer.id = held.id and newer.version > held.version);

grant select, insert on intervention to ${app};
grant select on current_intervention to ${app};
