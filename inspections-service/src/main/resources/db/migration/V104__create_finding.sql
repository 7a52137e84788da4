create table finding (
  id text collate "C" not null check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  version integer not null check (version > 0),
  position integer not null,
  inspection text collate "C" not null,
  inspection_version integer not null,
  inspection_public_from date not null,
  framework text collate "C" not null,
  framework_version integer not null,
  kind text not null check (kind in ('strength', 'weakness')),
  outcome_area text collate "C" check (outcome_area ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  judgement_area text collate "C" not null,
  text text not null check (text <> ''),
  locator text not null check (locator <> ''),
  themes text[] not null check (are_codes(themes)),
  like record_keeping including all,
  primary key (id, version),
  -- What a recommendation refers to that restates a weakness.
  unique (id, version, inspection, kind),
  constraint belongs_to_an_inspection
    foreign key (inspection, inspection_version, inspection_public_from, framework)
      references inspection (id, version, public_from, framework),
  constraint on_an_area_of_the_framework
    foreign key (framework, framework_version, judgement_area)
      references judgement_area (framework, framework_version, code),
  constraint not_public_before_its_inspection check (public_from >= inspection_public_from),
  constraint correction_has_a_reason check (version = 1 or reason is not null)
);

create index finding_of_an_inspection on finding (inspection);
create index finding_with_a_theme on finding using gin (themes);

create view current_finding as
  select * from finding held
  where not exists (select from finding newer where newer.id = held.id and newer.version > held.version);

grant select, insert on finding to ${app};
grant select on current_finding to ${app};
