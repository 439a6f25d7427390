-- Tasks in execution (domain rules, section 6): occurrences with their official state, progress, evidence, directives.
-- They belong to a plan and a task's code, as observations belong to an indicator's: they outlive the plan's editions.

-- Tasks assigned outside the plan by a named document. Their codes begin with `GV.`, which no plan's codes may.
CREATE TABLE directive (
    plan_id bigint NOT NULL REFERENCES plan (id),
    code text NOT NULL,
    number bigint NOT NULL,
    document_number text NOT NULL,
    document_day text NOT NULL,
    clause text NOT NULL,
    name text NOT NULL,
    folded_name text NOT NULL,
    expected_result text NOT NULL,
    due_day text NOT NULL,
    recorded_at bigint NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (plan_id, code),
    UNIQUE (plan_id, number)
);

CREATE TABLE directive_organisation (
    plan_id bigint NOT NULL,
    task_code text NOT NULL,
    part text NOT NULL CHECK (part IN ('lead', 'coordinating')),
    position bigint NOT NULL,
    organisation_code text NOT NULL REFERENCES organisation (code),
    PRIMARY KEY (plan_id, task_code, part, position),
    FOREIGN KEY (plan_id, task_code) REFERENCES directive (plan_id, code)
);
CREATE INDEX directive_organisation_code ON directive_organisation (organisation_code, plan_id);

-- One time a task is to be done. `year` is that of the due day, 0 where there is none. `done_late` is NULL while it is open and
-- is decided once, by the due day in force when it was confirmed. `programme` is NULL for a task outside the plan.
-- `position` is the place of the task in its plan, for lists.
CREATE TABLE task_occurrence (
    id {KEY},
    plan_id bigint NOT NULL REFERENCES plan (id),
    task_code text NOT NULL,
    year bigint NOT NULL,
    programme text,
    position bigint NOT NULL,
    starts_on text,
    due_day text,
    assigned_at bigint NOT NULL,
    begun_at bigint,
    last_word_at bigint,
    percent bigint CHECK (percent BETWEEN 0 AND 100),
    done_on text,
    done_late boolean,
    done_at_issue boolean NOT NULL,
    evidence text NOT NULL CHECK (evidence IN ('none', 'awaiting', 'returned', 'confirmed')),
    withdrawn_at bigint,
    UNIQUE (plan_id, task_code, year),
    CHECK (done_on IS NULL OR done_late IS NOT NULL)
);
CREATE INDEX task_occurrence_order ON task_occurrence (plan_id, position, year);
CREATE INDEX task_occurrence_year ON task_occurrence (plan_id, year, position);
CREATE INDEX task_occurrence_open ON task_occurrence (plan_id, due_day) WHERE done_late IS NULL;
CREATE INDEX task_occurrence_waiting ON task_occurrence (plan_id, evidence) WHERE evidence IN ('awaiting', 'returned');

-- How an edition of the plan moved a due day; append-only.
CREATE TABLE task_due_change (
    occurrence_id bigint NOT NULL REFERENCES task_occurrence (id),
    edition_id bigint NOT NULL REFERENCES edition (id),
    due_before_change text,
    due_after_change text,
    at bigint NOT NULL,
    PRIMARY KEY (occurrence_id, edition_id)
);

-- What the lead reported; append-only. `activity_number` is an activity of the implementation plan, NULL for the task as a whole.
CREATE TABLE task_progress (
    id {KEY},
    occurrence_id bigint NOT NULL REFERENCES task_occurrence (id),
    activity_number bigint,
    percent bigint NOT NULL CHECK (percent BETWEEN 0 AND 100),
    started_on text,
    ended_on text,
    done text NOT NULL,
    difficulties text NOT NULL,
    explanation text NOT NULL,
    recorded_at bigint NOT NULL,
    recorded_by text NOT NULL,
    illustrative boolean NOT NULL
);
CREATE INDEX task_progress_occurrence ON task_progress (occurrence_id, activity_number, id);

-- Evidence that an occurrence is done, one row each time it was declared; decided once.
CREATE TABLE task_completion (
    id {KEY},
    occurrence_id bigint NOT NULL REFERENCES task_occurrence (id),
    number bigint NOT NULL,
    document_number text NOT NULL,
    document_day text NOT NULL,
    completed_on text NOT NULL,
    link text,
    file_name text,
    file_type text,
    sha256 text REFERENCES stored_file (sha256),
    note text NOT NULL,
    submitted_at bigint NOT NULL,
    submitted_by text NOT NULL,
    decision text CHECK (decision IN ('confirmed', 'returned')),
    decided_at bigint,
    decided_by text,
    reason text,
    illustrative boolean NOT NULL,
    UNIQUE (occurrence_id, number),
    CHECK ((link IS NULL) <> (sha256 IS NULL)),
    CHECK ((decision IS NULL) = (decided_at IS NULL)),
    CHECK (document_day <= completed_on)
);
CREATE INDEX task_completion_file ON task_completion (sha256);

-- After how many days without a word a task's progress is stale; no row means 30.
CREATE TABLE progress_setting (
    plan_id bigint PRIMARY KEY REFERENCES plan (id),
    stale_days bigint NOT NULL CHECK (stale_days BETWEEN 1 AND 366)
);

-- The occurrences of the plans that are there already.
INSERT INTO task_occurrence (plan_id, task_code, year, programme, position, starts_on, due_day, assigned_at, done_late,
    done_at_issue, evidence)
WITH RECURSIVE running (year) AS (
    SELECT 1900 UNION ALL SELECT year + 1 FROM running WHERE year < 2199
)
SELECT plan.id, task.code, running.year, task.programme, task.position,
    CAST(CASE WHEN task.schedule_kind = 'annual' THEN running.year ELSE task.start_year END AS text) || '-01-01',
    CAST(running.year AS text) || '-12-31', edition.imported_at,
    CASE WHEN task.completed_at_issue THEN false END, task.completed_at_issue, 'none'
FROM plan JOIN edition ON edition.id = plan.current_edition_id JOIN task ON task.edition_id = edition.id
    JOIN running ON (task.schedule_kind = 'annual' AND running.year BETWEEN edition.first_year AND edition.last_year)
        OR (task.schedule_kind IN ('range', 'year') AND running.year = task.end_year);

INSERT INTO task_occurrence (plan_id, task_code, year, programme, position, assigned_at, done_late, done_at_issue, evidence)
SELECT plan.id, task.code, 0, task.programme, task.position, edition.imported_at,
    CASE WHEN task.completed_at_issue THEN false END, task.completed_at_issue, 'none'
FROM plan JOIN edition ON edition.id = plan.current_edition_id JOIN task ON task.edition_id = edition.id
WHERE task.schedule_kind IN ('continuous', 'none');
