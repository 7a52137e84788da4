create table idempotency_key (
  actor text not null,
  key text not null check (length(key) between 1 and 255),
  address text not null,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  answer text not null check (answer is json),
  recorded_at timestamptz not null,
  primary key (actor, key)
);
comment on table idempotency_key is 'Requests that are not done twice; removed by the first write after 24 hours.';
comment on column idempotency_key.digest is 'SHA-256 of the body.';
create index idempotency_key_by_age on idempotency_key (recorded_at);

grant select, insert, update, delete on idempotency_key to ${app};
