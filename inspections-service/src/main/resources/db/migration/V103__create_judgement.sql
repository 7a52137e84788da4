create table judgement (
  id text collate "C" not null,
  version integer not null check (version > 0),
  position integer not null,
  inspection text collate "C" not null,
  inspection_version integer not null,
  inspection_public_from date not null,
  framework text collate "C" not null,
  framework_version integer not null,
  judgement_area text collate "C" not null,
  scale text collate "C" not null,
  subject text collate "C",
  grade text collate "C" not null,
  narrative_grade text collate "C",
  summary text not null check (summary <> ''),
  locator text not null check (locator <> ''),
  like record_keeping including all,
  primary key (id, version),
  constraint belongs_to_an_inspection
    foreign key (inspection, inspection_version, inspection_public_from, framework)
      references inspection (id, version, public_from, framework),
  constraint on_an_area_of_the_framework
    foreign key (framework, framework_version, judgement_area, scale)
      references judgement_area (framework, framework_version, code, scale),
  constraint grade_is_on_the_scale
    foreign key (framework, framework_version, scale, grade)
      references grade (framework, framework_version, scale, value),
  constraint narrative_grade_is_on_the_scale
    foreign key (framework, framework_version, scale, narrative_grade)
      references grade (framework, framework_version, scale, value),
  constraint of_a_subject_of_the_framework
    foreign key (framework, framework_version, subject)
      references inspected_subject (framework, framework_version, code),
  constraint one_judgement_for_area_and_subject
    check (id = inspection || '/' || judgement_area || coalesce('/' || subject, '')),
  constraint not_public_before_its_inspection check (public_from >= inspection_public_from),
  constraint narrative_grade_is_another check (narrative_grade <> grade),
  constraint correction_has_a_reason check (version = 1 or reason is not null)
);
comment on column judgement.narrative_grade is 'What the text says, where that is not what the table says.';

create index judgement_of_an_inspection on judgement (inspection);

create view current_judgement as
  select * from judgement held
  where not exists (select from judgement newer where newer.id = held.id and newer.version > held.version);

grant select, insert on judgement to ${app};
grant select on current_judgement to ${app};
