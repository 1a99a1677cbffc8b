-- Where each share of each occurrence stands: the fold of its events.
create table progress (
  authority_id text not null,
  plan_id text not null,
  work_id text not null,
  key text not null,
  organisation_id text not null,
  version bigint not null check (version > 0),
  progress text not null
    check (progress in ('notStarted', 'inProgress', 'submitted', 'accepted', 'returned', 'waived', 'replaced')),
  percent integer check (percent between 0 and 100),
  note text,
  finished_on date,
  submitted_by text,
  submitted_on date,
  accepted_by text,
  accepted_on date,
  returned_note text,
  primary key (authority_id, plan_id, work_id, key, organisation_id),
  foreign key (authority_id, plan_id) references plans (authority_id, id) on delete cascade
);
--> statement-breakpoint
create index progress_organisation on progress (authority_id, organisation_id);
