create table inspection (
  id text collate "C" not null check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  version integer not null check (version > 0),
  position integer not null,
  framework text collate "C" not null,
  framework_version integer not null,
  area text collate "C" not null check (area ~ '^([a-z][a-z0-9]*(-[a-z0-9]+)*:)?[A-Z][0-9]{8}$'),
  title text not null check (title <> ''),
  started_on text check (is_partial_date(started_on)),
  ended_on text check (is_partial_date(ended_on)),
  published_on text check (is_partial_date(published_on)),
  known_on date,
  known_from text,
  method text not null check (method in ('inspection', 'desk-assessment', 'peer-review', 'focused-visit')),
  evidence_from text check (is_partial_date(evidence_from)),
  evidence_to text check (is_partial_date(evidence_to)),
  reference text check (reference <> ''),
  source text not null,
  like record_keeping including all,
  primary key (id, version),
  -- What its parts refer to: each names the state of the inspection that it was recorded with.
  unique (id, version, public_from),
  unique (id, version, public_from, framework),
  foreign key (framework, framework_version) references inspection_framework (code, version),
  constraint what_is_known_is_known_from_somewhere check ((known_on is null) = (known_from is null)),
  constraint known_on_only_without_a_day_of_publication
    check (known_on is null or published_on is null or length(published_on) < 10),
  constraint evidence_has_two_ends check ((evidence_from is null) = (evidence_to is null)),
  constraint correction_has_a_reason check (version = 1 or reason is not null)
);
comment on column inspection.published_on is 'As the document prints it; a partial date counts as its last day.';
comment on column inspection.known_from is 'The earliest source that reports it.';

create index inspection_of_an_area on inspection (area, public_from desc, id desc);

create view current_inspection as
  select * from inspection held
  where not exists (select from inspection newer where newer.id = held.id and newer.version > held.version);

grant select, insert on inspection to ${app};
grant select on current_inspection to ${app};
