create function is_partial_date(printed text) returns boolean language sql immutable
  return printed ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$';

create function are_codes(codes text[]) returns boolean language sql immutable
  return array_to_string(codes, ';', '') ~ '^([a-z0-9]+(-[a-z0-9]+)*(;[a-z0-9]+(-[a-z0-9]+)*)*)?$';

-- A changed framework is stored again as a whole: its parts belong to one version of it.
create table inspection_framework (
  code text collate "C" not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  version integer not null check (version > 0),
  position integer not null,
  title text not null check (title <> ''),
  inspectorate text not null check (inspectorate <> ''),
  valid_from text check (is_partial_date(valid_from)),
  valid_to text check (is_partial_date(valid_to)),
  described_at text check (described_at ~ '^https?://'),
  checked_on date,
  like record_keeping including all,
  primary key (code, version)
);

create table grade_scale (
  framework text collate "C" not null,
  framework_version integer not null,
  position integer not null,
  code text collate "C" not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  kind text not null check (kind in ('ordinal', 'statement', 'score', 'met-not-met')),
  comparable_with text[] check (are_codes(comparable_with)),
  primary key (framework, framework_version, code),
  unique (framework, framework_version, code, kind),
  unique (framework, framework_version, position),
  foreign key (framework, framework_version) references inspection_framework (code, version)
);
comment on column grade_scale.position is '0: the scale of every judgement area that names none.';
comment on column grade_scale.comparable_with is 'Null: nobody has said which.';

-- The parts of a framework come in the order in which they are written, hence the deferred references among them.
create table grade (
  framework text collate "C" not null,
  framework_version integer not null,
  position integer not null,
  scale text collate "C" not null,
  scale_kind text not null,
  value text collate "C" not null check (value <> ''),
  label text not null check (label <> ''),
  rank integer check (rank > 0),
  display_order integer check (display_order > 0),
  score numeric,
  percent_from numeric check (percent_from between 0 and 100),
  percent_to numeric check (percent_to between 0 and 100),
  primary key (framework, framework_version, scale, value),
  unique (framework, framework_version, position),
  foreign key (framework, framework_version) references inspection_framework (code, version),
  foreign key (framework, framework_version, scale, scale_kind)
    references grade_scale (framework, framework_version, code, kind) deferrable initially deferred,
  constraint statements_alone_have_no_rank check ((rank is null) = (scale_kind = 'statement')),
  constraint statements_alone_have_an_order check ((display_order is not null) = (scale_kind = 'statement')),
  constraint scores_alone_have_a_score check ((score is not null) = (scale_kind = 'score')),
  constraint a_band_has_two_ends check ((percent_from is null) = (percent_to is null) and percent_from <= percent_to)
);
comment on column grade.value is 'What reports print.';
comment on column grade.rank is '1 is the best of its scale.';

create table inspected_subject (
  framework text collate "C" not null,
  framework_version integer not null,
  position integer not null,
  code text collate "C" not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title text not null check (title <> ''),
  primary key (framework, framework_version, code),
  unique (framework, framework_version, position),
  foreign key (framework, framework_version) references inspection_framework (code, version)
);
comment on column inspected_subject.position is 'Of several subjects the first that has a grade speaks in a summary.';

create table due_rule (
  framework text collate "C" not null,
  framework_version integer not null,
  position integer not null,
  timescale text not null
    check (timescale in ('immediate', 'three-months', 'six-months', 'longer-term', 'unspecified')),
  after text check (after ~ '^P(?=[0-9])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$'),
  primary key (framework, framework_version, timescale),
  foreign key (framework, framework_version) references inspection_framework (code, version)
);
comment on column due_rule.after is 'ISO 8601 duration from the day on which the inspection was public; null: nothing falls due.';

create table judgement_area (
  framework text collate "C" not null,
  framework_version integer not null,
  position integer not null,
  code text collate "C" not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title text not null check (title <> ''),
  parent text collate "C" check (parent <> code),
  outcome_area text collate "C" check (outcome_area ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  headline boolean not null,
  overall boolean not null,
  scope text not null check (scope in (
    'all-children', 'children-known-to-social-care', 'children-in-need-of-help-and-protection',
    'looked-after-children', 'care-leavers', 'children-with-send', 'children-at-one-provider', 'adults')),
  scale text collate "C" not null,
  where_it_applies boolean not null,
  primary key (framework, framework_version, code),
  unique (framework, framework_version, position),
  unique (framework, framework_version, code, scale),
  foreign key (framework, framework_version) references inspection_framework (code, version),
  foreign key (framework, framework_version, parent)
    references judgement_area (framework, framework_version, code) deferrable initially deferred,
  foreign key (framework, framework_version, scale)
    references grade_scale (framework, framework_version, code) deferrable initially deferred,
  constraint a_headline_speaks_for_an_outcome_area check (not headline or outcome_area is not null)
);
comment on column judgement_area.where_it_applies is 'Whether not every provider has it.';

create unique index one_headline_for_an_outcome_area_and_scope
  on judgement_area (framework, framework_version, outcome_area, scope) where headline;

create view current_inspection_framework as
  select * from inspection_framework held
  where not exists (
    select from inspection_framework newer where newer.code = held.code and newer.version > held.version);

grant select, insert on
  inspection_framework, grade_scale, grade, inspected_subject, due_rule, judgement_area to ${app};
grant select on current_inspection_framework to ${app};
