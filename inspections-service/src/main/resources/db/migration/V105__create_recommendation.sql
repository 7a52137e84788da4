create table recommendation (
  id text collate "C" not null check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  version integer not null check (version > 0),
  position integer not null,
  inspection text collate "C" not null,
  inspection_version integer not null,
  inspection_public_from date not null,
  framework text collate "C" not null,
  framework_version integer not null,
  timescale text not null,
  outcome_area text collate "C" check (outcome_area ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  addressed_to text not null check (addressed_to <> ''),
  text text not null check (text <> ''),
  locator text not null check (locator <> ''),
  same_as text collate "C",
  same_as_version integer,
  same_as_kind text generated always as (case when same_as is not null then 'weakness' end) stored,
  commitments text[] not null check (array_position(commitments, '') is null),
  themes text[] not null check (are_codes(themes)),
  like record_keeping including all,
  primary key (id, version),
  unique (id, version, public_from),
  constraint belongs_to_an_inspection
    foreign key (inspection, inspection_version, inspection_public_from, framework)
      references inspection (id, version, public_from, framework),
  constraint timescale_has_a_due_rule
    foreign key (framework, framework_version, timescale)
      references due_rule (framework, framework_version, timescale),
  constraint same_as_is_a_weakness_of_the_inspection
    foreign key (same_as, same_as_version, inspection, same_as_kind)
      references finding (id, version, inspection, kind),
  constraint same_as_names_one_version check ((same_as is null) = (same_as_version is null)),
  constraint not_public_before_its_inspection check (public_from >= inspection_public_from),
  constraint correction_has_a_reason check (version = 1 or reason is not null)
);
comment on column recommendation.same_as is 'The one weakness of the same inspection that it restates.';
comment on column recommendation.commitments is 'Plan and printed code of the promises that take it up, such as cypp-2007/H07.';

create index recommendation_of_an_inspection on recommendation (inspection);
create index recommendation_same_as on recommendation (same_as);
create index recommendation_with_a_theme on recommendation using gin (themes);

create table response (
  id text collate "C" not null,
  version integer not null check (version > 0),
  recommendation text collate "C" not null,
  recommendation_version integer not null,
  recommendation_public_from date not null,
  number integer not null check (number > 0),
  responded_on text not null check (is_partial_date(responded_on)),
  status text check (status ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  text text not null check (text <> ''),
  source text not null,
  locator text not null check (locator <> ''),
  like record_keeping including all,
  primary key (id, version),
  constraint belongs_to_a_recommendation
    foreign key (recommendation, recommendation_version, recommendation_public_from)
      references recommendation (id, version, public_from),
  unique (recommendation, responded_on, source, locator, version),
  constraint numbered_within_its_recommendation check (id = recommendation || '/' || number),
  constraint not_public_before_what_it_answers check (public_from >= recommendation_public_from),
  constraint correction_has_a_reason check (version = 1 or reason is not null)
);
comment on column response.status is 'As its source prints it: the status of a commitment, never that of the recommendation.';

create view current_recommendation as
  select * from recommendation held
  where not exists (
    select from recommendation newer where newer.id = held.id and newer.version > held.version);

create view current_response as
  select * from response held
  where not exists (select from response newer where newer.id = held.id and newer.version > held.version);

-- The one place where a day and a rule make a due day, and where a state is told: until states can be recorded, all are open.
create view recommendation_standing as
  select recommendation.id,
         (inspection.public_from + due_rule.after::interval)::date as due_on,
         'open'::text as state
  from current_recommendation recommendation
  join current_inspection inspection on inspection.id = recommendation.inspection
  join current_inspection_framework framework on framework.code = inspection.framework
  join due_rule on due_rule.framework = framework.code
    and due_rule.framework_version = framework.version
    and due_rule.timescale = recommendation.timescale;

grant select, insert on recommendation, response to ${app};
grant select on current_recommendation, current_response, recommendation_standing to ${app};
