create table progress_report (
  plan text not null,
  code text not null check (is_code(code)),
  version integer not null check (version > 0),
  first_version integer not null generated always as (1) stored,
  position integer not null,
  as_at text not null check (is_partial_date(as_at)),
  reported_on text check (is_partial_date(reported_on)),
  source text not null,
  meeting text check (meeting <> ''),
  resolution text check (resolution <> ''),
  like record_keeping including all,
  primary key (plan, code, version),
  unique (plan, position, version),
  unique (plan, code, version, position),
  foreign key (plan, code, first_version, position) references progress_report (plan, code, version, position),
  foreign key (plan, first_version) references plan (code, version),
  foreign key (source, first_version) references source (id, version),
  check (public_from >= last_day(reported_on))
);

create table published_count (
  plan text not null,
  report text not null,
  version integer not null,
  value text not null,
  first_version integer not null generated always as (1) stored,
  count integer not null check (count >= 0),
  primary key (plan, report, version, value),
  foreign key (plan, report, version) references progress_report (plan, code, version),
  foreign key (plan, value, first_version) references scheme_value (plan, value, version)
);
comment on table published_count is 'How many the report itself says have each value; counted ones are worked out.';

create view current_progress_report as
  select * from progress_report
  where not exists (
    select from progress_report newer
    where newer.plan = progress_report.plan and newer.code = progress_report.code
      and newer.version = progress_report.version + 1);

grant select, insert on progress_report, published_count to ${app};
grant select on current_progress_report to ${app};
