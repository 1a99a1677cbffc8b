-- What was read, its text as extracted, and a person's answers.
create table drafts (
  authority_id text not null references authorities (id),
  id text not null,
  version bigint not null check (version > 0),
  status text not null check (status in ('inReview', 'published', 'discarded')),
  name text not null,
  number text,
  title text,
  draft jsonb not null,
  answers jsonb not null,
  plan_id text,
  imported_by text not null,
  imported_at timestamptz(3) not null,
  primary key (authority_id, id),
  check ((status = 'published') = (plan_id is not null))
);
--> statement-breakpoint
create table documents (
  authority_id text not null,
  draft_id text not null,
  sha256 text not null,
  name text not null,
  kind text not null,
  pages integer,
  source jsonb not null,
  primary key (authority_id, draft_id),
  foreign key (authority_id, draft_id) references drafts (authority_id, id) on delete cascade
);
--> statement-breakpoint
create index documents_sha256 on documents (authority_id, sha256);
