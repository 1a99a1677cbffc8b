-- What was decided about the days of a piece of work after its plan was signed, oldest first.
alter table timings add column changes jsonb not null default '[]';
