-- Published plans and all that stands in them. Money is whole đồng.
create table plans (
  authority_id text not null references authorities (id),
  id text not null,
  version bigint not null check (version > 0),
  draft_id text,
  document jsonb not null,
  first_year integer not null,
  last_year integer not null,
  issued_on date,
  monitor text,
  organisations jsonb not null,
  stated_min numeric(20,0),
  stated_max numeric(20,0),
  citations jsonb not null,
  settings jsonb not null,
  sample boolean not null,
  primary key (authority_id, id),
  foreign key (authority_id, draft_id) references drafts (authority_id, id),
  check ((stated_min is null) = (stated_max is null))
);
--> statement-breakpoint
create table tasks (
  authority_id text not null,
  plan_id text not null,
  id text not null,
  position integer not null,
  number text,
  heading text,
  title text not null,
  deliverable text,
  reviewed boolean not null,
  span jsonb,
  primary key (authority_id, plan_id, id),
  foreign key (authority_id, plan_id) references plans (authority_id, id) on delete cascade
);
--> statement-breakpoint
create table duties (
  authority_id text not null,
  plan_id text not null,
  id text not null,
  position integer not null,
  text text not null,
  recipient text,
  reviewed boolean not null,
  span jsonb,
  primary key (authority_id, plan_id, id),
  foreign key (authority_id, plan_id) references plans (authority_id, id) on delete cascade
);
--> statement-breakpoint
create table work_organisations (
  authority_id text not null,
  plan_id text not null,
  work_id text not null,
  part text not null check (part in ('lead', 'coordinator', 'reporter')),
  position integer not null,
  organisation_id text not null,
  primary key (authority_id, plan_id, work_id, part, position),
  foreign key (authority_id, plan_id) references plans (authority_id, id) on delete cascade,
  foreign key (authority_id, organisation_id) references organisations (authority_id, id)
);
--> statement-breakpoint
create index work_organisations_organisation on work_organisations (authority_id, organisation_id);
--> statement-breakpoint
create table timings (
  authority_id text not null,
  plan_id text not null,
  work_id text not null,
  phrase text not null,
  rules jsonb not null,
  primary key (authority_id, plan_id, work_id),
  foreign key (authority_id, plan_id) references plans (authority_id, id) on delete cascade
);
--> statement-breakpoint
create table targets (
  authority_id text not null,
  plan_id text not null,
  id text not null,
  position integer not null,
  text text not null,
  quantity text not null,
  comparator text not null check (comparator in ('=', '>=', '<=', '>', '<', '~')),
  unit text not null,
  span jsonb,
  primary key (authority_id, plan_id, id),
  foreign key (authority_id, plan_id) references plans (authority_id, id) on delete cascade
);
--> statement-breakpoint
create table budget_lines (
  authority_id text not null,
  plan_id text not null,
  id text not null,
  position integer not null,
  number text,
  label text not null,
  kind text not null check (kind in ('stated', 'regular', 'unknown')),
  min numeric(20,0),
  max numeric(20,0),
  source text,
  granted_by text,
  parent text,
  span jsonb,
  primary key (authority_id, plan_id, id),
  foreign key (authority_id, plan_id) references plans (authority_id, id) on delete cascade,
  check ((kind = 'stated') = (min is not null and max is not null))
);
