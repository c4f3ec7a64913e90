-- What the program will do later. A line names the centre and the subject by their identifiers and nothing else, so it
-- stands outside the wall: whoever runs errands must see those of every centre. The columns are db-scheduler's.
create table shared.errand (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null default false,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null default 1,
    priority             smallint,

    primary key (task_name, task_instance)
);
create index errands_by_time      on shared.errand (execution_time);
create index errands_by_heartbeat on shared.errand (last_heartbeat);
