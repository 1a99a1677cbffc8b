-- The register of awaited events: when each came, for all that wait for it and for single pieces of work.
create table awaited_events (
  authority_id text not null references authorities (id),
  id text not null,
  version bigint not null check (version > 0),
  everywhere jsonb,
  works jsonb not null,
  primary key (authority_id, id)
);
