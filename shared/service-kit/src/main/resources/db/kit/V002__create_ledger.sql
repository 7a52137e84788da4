create table ledger (
  number bigint primary key check (number > 0),
  public_number bigint not null check (public_number >= 0 and public_number <= number),
  request_id text not null,
  actor text not null,
  role text not null,
  action text not null,
  record text not null,
  before text check (before is json),
  after text check (after is json),
  scopes text[] not null check (cardinality(scopes) > 0),
  previous_hash text not null unique check (previous_hash ~ '^[0-9a-f]{64}$'),
  hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
  recorded_at timestamptz not null
);
comment on column ledger.before is 'JSON kept as text, letter for letter, because the hash is made of it.';

create table ledger_head (
  one_row boolean primary key default true check (one_row),
  number bigint not null,
  public_number bigint not null,
  hash text not null
);
insert into ledger_head (number, public_number, hash) values (0, 0, repeat('0', 64));

create table revision_scope (
  scope text primary key,
  number bigint not null,
  public_number bigint not null check (public_number <= number)
);

grant select, insert on ledger to ${app};
grant select, update on ledger_head to ${app};
grant select, insert, update on revision_scope to ${app};
