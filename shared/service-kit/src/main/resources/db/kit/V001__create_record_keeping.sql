-- The columns that every publishable record has; tables take them over with "like record_keeping including all".
create table record_keeping (
  public_from date not null default '-infinity',
  state text not null default 'published' check (state in ('draft', 'approved', 'published', 'withdrawn')),
  exempt_case text check (exempt_case in ('committee-item', 'unpublished', 'confidential')),
  publish_at timestamptz,
  recorded_at timestamptz not null default clock_timestamp(),
  recorded_by text not null check (recorded_by <> ''),
  reason text check (reason <> '')
);
comment on table record_keeping is 'A template: it holds no rows.';
comment on column record_keeping.public_from is 'The first day on which the record was public; -infinity: from the beginning.';
comment on column record_keeping.exempt_case is 'Local Government Act 1972, Schedule 12A; null: not exempt.';
comment on column record_keeping.publish_at is 'End of an embargo; null: none.';
comment on column record_keeping.reason is 'Why a correction was made.';
