-- Findings that somebody answers for, by the draft or plan they are found in; and how the authority weighs the rules.
create table check_waivers (
  authority_id text not null references authorities (id),
  subject text not null,
  version bigint not null check (version > 0),
  waivers jsonb not null,
  primary key (authority_id, subject)
);
--> statement-breakpoint
create table check_settings (
  authority_id text not null references authorities (id),
  version bigint not null check (version > 0),
  settings jsonb not null,
  primary key (authority_id)
);
