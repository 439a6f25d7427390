-- Urging about tasks (domain rules, section 8): how a plan does it, and the steps that messages said.

-- No row means the standard ladder.
CREATE TABLE urging_task_setting (
    plan_id bigint PRIMARY KEY REFERENCES plan (id),
    is_on boolean NOT NULL,
    reminder_days text NOT NULL,
    overdue_days text NOT NULL,
    escalation_days bigint
);

-- A step taken for a person about something a unit owes: what a message says, and what is never said to them again. `code` is a
-- task's, with the year where it is due every year.
CREATE TABLE urging_task_step (
    account_id bigint NOT NULL REFERENCES account (id),
    plan_id bigint NOT NULL REFERENCES plan (id),
    organisation_code text NOT NULL REFERENCES organisation (code),
    kind text NOT NULL CHECK (kind IN ('task', 'plan', 'progress')),
    code text NOT NULL,
    step text NOT NULL,
    due_from bigint NOT NULL,
    message_id bigint NOT NULL REFERENCES message (id),
    PRIMARY KEY (account_id, plan_id, organisation_code, kind, code, step, due_from)
);
CREATE INDEX urging_task_step_message ON urging_task_step (message_id);
CREATE INDEX urging_task_step_plan ON urging_task_step (plan_id, organisation_code);
