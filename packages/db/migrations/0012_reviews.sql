-- Rows put right in review, the earlier draft of the same document, and the file as it came: once for each authority
-- and sha256, in parts; whole once `files` names it. Drafts imported before have no file.
alter table drafts add column reshapes jsonb not null default '[]';
--> statement-breakpoint
alter table drafts add column earlier_id text;
--> statement-breakpoint
alter table drafts add column issuer text;
--> statement-breakpoint
update drafts set issuer = draft #>> '{document,issuer,value}';
--> statement-breakpoint
alter table drafts alter column reshapes drop default;
--> statement-breakpoint
alter table drafts add foreign key (authority_id, earlier_id) references drafts (authority_id, id);
--> statement-breakpoint
create table files (
  authority_id text not null references authorities (id),
  sha256 text not null,
  size integer not null,
  primary key (authority_id, sha256)
);
--> statement-breakpoint
create table file_parts (
  authority_id text not null references authorities (id),
  sha256 text not null,
  part integer not null,
  bytes bytea not null,
  primary key (authority_id, sha256, part)
);
--> statement-breakpoint
alter table file_parts alter column bytes set storage external;
