-- Drafts whose document is still being read; and what was made out on pictures of pages, kept by how they were looked at.
alter table drafts add column reading boolean not null default false;
--> statement-breakpoint
alter table drafts alter column reading drop default;
--> statement-breakpoint
create table seen_pages (
  authority_id text not null references authorities (id),
  sha256 text not null,
  eye text not null,
  page integer not null check (page > 0),
  seen bytea not null,
  kept_at timestamptz(3) not null,
  primary key (authority_id, sha256, eye, page)
);
--> statement-breakpoint
alter table seen_pages alter column seen set storage external;
--> statement-breakpoint
create index seen_pages_kept_at on seen_pages (authority_id, kept_at);
