-- What a budget line says besides its amount; and the book of a plan's money: what was recorded of it, the fold of its
-- events. Amounts are whole đồng.
alter table budget_lines add column unit text;
--> statement-breakpoint
alter table budget_lines add column first_year integer;
--> statement-breakpoint
alter table budget_lines add column last_year integer;
--> statement-breakpoint
alter table budget_lines add column each text check (each in ('year'));
--> statement-breakpoint
alter table budget_lines add column level text
  check (level in ('central', 'province', 'district', 'commune', 'outside'));
--> statement-breakpoint
alter table budget_lines add column stage text check (stage in ('need', 'allocated'));
--> statement-breakpoint
alter table budget_lines add column restates boolean check (restates);
--> statement-breakpoint
alter table budget_lines add check ((first_year is null) = (last_year is null));
--> statement-breakpoint
create table money_books (
  authority_id text not null,
  plan_id text not null,
  version bigint not null check (version > 0),
  policy text not null check (policy in ('stop', 'warn', 'allow')),
  links jsonb not null,
  primary key (authority_id, plan_id),
  foreign key (authority_id, plan_id) references plans (authority_id, id) on delete cascade
);
--> statement-breakpoint
create table money_entries (
  authority_id text not null,
  plan_id text not null,
  position integer not null,
  id text not null,
  fiscal_year integer not null,
  amount numeric(20,0) not null,
  on_day date not null,
  act text,
  by_user text not null,
  recorded_on date not null,
  batch text,
  withdrawn_by text,
  withdrawn_on date,
  withdrawn_reason text,
  stage text not null
    check (stage in ('need', 'allocated', 'adjusted', 'committed', 'disbursed', 'settled', 'cancelled')),
  line_id text,
  source text,
  task_id text,
  unit text,
  note text,
  primary key (authority_id, plan_id, position),
  foreign key (authority_id, plan_id) references money_books (authority_id, plan_id) on delete cascade,
  check ((withdrawn_by is null) = (withdrawn_on is null) and (withdrawn_by is null) = (withdrawn_reason is null))
);
--> statement-breakpoint
create table money_transfers (
  authority_id text not null,
  plan_id text not null,
  position integer not null,
  id text not null,
  fiscal_year integer not null,
  amount numeric(20,0) not null,
  on_day date not null,
  act text,
  by_user text not null,
  recorded_on date not null,
  batch text,
  withdrawn_by text,
  withdrawn_on date,
  withdrawn_reason text,
  from_line text not null,
  to_line text not null,
  reason text not null,
  primary key (authority_id, plan_id, position),
  foreign key (authority_id, plan_id) references money_books (authority_id, plan_id) on delete cascade,
  check ((withdrawn_by is null) = (withdrawn_on is null) and (withdrawn_by is null) = (withdrawn_reason is null))
);
--> statement-breakpoint
create table money_carry_overs (
  authority_id text not null,
  plan_id text not null,
  position integer not null,
  id text not null,
  fiscal_year integer not null,
  amount numeric(20,0) not null,
  on_day date not null,
  act text,
  by_user text not null,
  recorded_on date not null,
  batch text,
  withdrawn_by text,
  withdrawn_on date,
  withdrawn_reason text,
  line_id text not null,
  ground text not null check (ground in ('investment', 'signedContract', 'wagesAndWelfare', 'autonomous',
    'lateSupplement', 'research', 'savings')),
  reason text not null,
  primary key (authority_id, plan_id, position),
  foreign key (authority_id, plan_id) references money_books (authority_id, plan_id) on delete cascade,
  check ((withdrawn_by is null) = (withdrawn_on is null) and (withdrawn_by is null) = (withdrawn_reason is null))
);
