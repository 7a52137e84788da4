create table commitment (
  plan text not null,
  code text not null check (code <> ''),
  version integer not null check (version > 0),
  first_version integer not null generated always as (1) stored,
  position integer not null,
  slug text not null check (is_code(slug)),
  aliases text[] not null,
  kind text not null check (kind in ('commitment', 'action', 'result', 'risk', 'issue')),
  title text not null check (title <> ''),
  outcome_framework text not null,
  framework_version integer not null,
  outcome_area text not null,
  target_text text check (target_text <> ''),
  due_on text check (is_partial_date(due_on)),
  ongoing boolean not null,
  like record_keeping including all,
  primary key (plan, code, version),
  unique (plan, slug, version),
  unique (plan, position, version),
  unique (plan, code, version, position, slug),
  foreign key (plan, code, first_version, position, slug) references commitment (plan, code, version, position, slug),
  foreign key (plan, outcome_framework, first_version) references plan (code, outcome_framework, version),
  foreign key (outcome_framework, framework_version, outcome_area) references outcome_area (framework, version, code)
);
comment on column commitment.code is 'As printed; the address is the slug.';
comment on column commitment.framework_version is 'The version of the framework that had the outcome area when this was recorded.';

create table commitment_indicator (
  plan text not null,
  commitment text not null,
  version integer not null,
  position integer not null,
  indicator text not null check (is_code(indicator)),
  breakdown text not null,
  primary key (plan, commitment, version, position),
  unique (plan, commitment, version, indicator, breakdown),
  foreign key (plan, commitment, version) references commitment (plan, code, version)
);
comment on column commitment_indicator.indicator is 'Owned by another service, so that only its form is checked here.';

create table strand (
  plan text not null,
  commitment text not null,
  code text not null check (is_code(code)),
  version integer not null check (version > 0),
  first_version integer not null generated always as (1) stored,
  position integer not null,
  title text not null check (title <> ''),
  like record_keeping including all,
  primary key (plan, commitment, code, version),
  unique (plan, commitment, position, version),
  foreign key (plan, commitment, first_version) references commitment (plan, code, version)
);

create view current_commitment as
  select * from commitment
  where not exists (
    select from commitment newer
    where newer.plan = commitment.plan and newer.code = commitment.code and newer.version = commitment.version + 1);

create view current_strand as
  select * from strand
  where not exists (
    select from strand newer
    where newer.plan = strand.plan and newer.commitment = strand.commitment and newer.code = strand.code
      and newer.version = strand.version + 1);

grant select, insert on commitment, commitment_indicator, strand to ${app};
grant select on current_commitment, current_strand to ${app};
