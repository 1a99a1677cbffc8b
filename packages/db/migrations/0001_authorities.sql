-- Provinces and ministries, and the bodies inside them.
create table authorities (
  id text primary key,
  name text not null,
  sample boolean not null,
  last_sequence bigint not null default 0
);
--> statement-breakpoint
create table organisations (
  authority_id text not null references authorities (id),
  id text not null,
  name text not null,
  kind text not null check (kind in ('unit', 'collective')),
  aliases jsonb not null,
  parent text,
  valid_from date,
  valid_to date,
  successors jsonb not null,
  primary key (authority_id, id)
);
