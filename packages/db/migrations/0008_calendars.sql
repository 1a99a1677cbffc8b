-- An authority's own work calendar, whole; no row while it starts from the one that everybody has.
create table calendars (
  authority_id text not null references authorities (id),
  version bigint not null check (version > 0),
  calendar jsonb not null,
  primary key (authority_id)
);
