-- Who signs in (the tables of better-auth) and where they sit.
create table users (
  id text primary key,
  name text not null,
  email text not null unique,
  email_verified boolean not null default false,
  image text,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now()
);
--> statement-breakpoint
create table sessions (
  id text primary key,
  expires_at timestamptz(3) not null,
  token text not null unique,
  ip_address text,
  user_agent text,
  user_id text not null references users (id) on delete cascade,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now()
);
--> statement-breakpoint
create index sessions_user on sessions (user_id);
--> statement-breakpoint
create table accounts (
  id text primary key,
  account_id text not null,
  provider_id text not null,
  user_id text not null references users (id) on delete cascade,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz(3),
  refresh_token_expires_at timestamptz(3),
  scope text,
  password text,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now()
);
--> statement-breakpoint
create index accounts_user on accounts (user_id);
--> statement-breakpoint
create table verifications (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz(3) not null,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now()
);
--> statement-breakpoint
create index verifications_identifier on verifications (identifier);
--> statement-breakpoint
create table rate_limits (
  id text primary key,
  key text not null unique,
  count integer not null,
  last_request bigint not null
);
--> statement-breakpoint
create table memberships (
  authority_id text not null references authorities (id),
  user_id text not null references users (id) on delete cascade,
  organisation_id text,
  role text not null check (role in ('officer', 'monitor', 'leader', 'finance', 'administrator')),
  primary key (authority_id, user_id),
  foreign key (authority_id, organisation_id) references organisations (authority_id, id)
);
--> statement-breakpoint
create index memberships_user on memberships (user_id);
