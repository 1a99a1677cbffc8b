-- Lists that people keep; `position` counts up, in the order they were first saved.
create table saved_views (
  authority_id text not null references authorities (id),
  user_id text not null references users (id) on delete cascade,
  id text not null,
  position bigint not null generated always as identity,
  name text not null,
  page text not null,
  query text not null,
  primary key (authority_id, user_id, id)
);
--> statement-breakpoint
create index saved_views_user on saved_views (user_id);
