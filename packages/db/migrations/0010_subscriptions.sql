-- Personal addresses for calendar programs. Of the secret in an address only the hash is kept.
create table subscriptions (
  authority_id text not null references authorities (id),
  user_id text not null references users (id) on delete cascade,
  id text not null,
  name text not null,
  scope jsonb not null,
  secret_hash text not null unique,
  created_at timestamptz(3) not null,
  last_used_at timestamptz(3),
  revoked_at timestamptz(3),
  primary key (authority_id, id)
);
--> statement-breakpoint
create index subscriptions_user on subscriptions (user_id);
