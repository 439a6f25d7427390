-- Tasks outside the plan are corrected and withdrawn, each time with a reason; a submitted implementation plan is recalled.

-- The sections of the decision by which units are urged, as an official letter cites them; NULL: the plan's data name none.
ALTER TABLE edition ADD COLUMN urging_clauses text;

ALTER TABLE directive ADD COLUMN withdrawn_at bigint;
ALTER TABLE directive ADD COLUMN withdrawn_by text;
ALTER TABLE directive ADD COLUMN withdrawal_reason text;

-- What a task outside the plan said before each correction; append-only. Organisations are codes, separated by semicolons.
CREATE TABLE directive_revision (
    plan_id bigint NOT NULL,
    task_code text NOT NULL,
    number bigint NOT NULL CHECK (number >= 1),
    document_number text NOT NULL,
    document_day text NOT NULL,
    clause text NOT NULL,
    name text NOT NULL,
    expected_result text NOT NULL,
    due_day text NOT NULL,
    leads text NOT NULL,
    coordinating text NOT NULL,
    reason text NOT NULL CHECK (reason <> ''),
    replaced_at bigint NOT NULL,
    replaced_by text NOT NULL,
    PRIMARY KEY (plan_id, task_code, number),
    FOREIGN KEY (plan_id, task_code) REFERENCES directive (plan_id, code)
);

ALTER TABLE implementation_event
    DROP CONSTRAINT implementation_event_kind_check,
    ADD CHECK (kind IN ('begun', 'approval_requested', 'declined', 'submitted', 'recalled', 'returned', 'approved'));
