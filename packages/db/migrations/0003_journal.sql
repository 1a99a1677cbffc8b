-- The history, and the commands that made it. Streams sort by bytes, so that "all that begin so" is a range.
create table events (
  authority_id text not null references authorities (id),
  sequence bigint not null,
  stream text collate "C" not null,
  version bigint not null check (version > 0),
  kind text not null,
  event jsonb not null,
  by_user text not null,
  at timestamptz(3) not null,
  command_id text not null,
  primary key (authority_id, sequence),
  unique (authority_id, stream, version)
);
--> statement-breakpoint
create table commands (
  authority_id text not null references authorities (id),
  command_id text not null,
  stream text collate "C" not null,
  version bigint not null,
  primary key (authority_id, command_id)
);
