-- Money (domain rules, section 7): lines of task, unit, year and source; their acts; ceilings. Whole đồng.
-- A line belongs to the plan, not to an edition, and its task may be a directive outside the plan: no foreign key to task.

-- Where each line stands now: what its last entry says, so that current amounts are read without the history.
CREATE TABLE budget_line (
    id {KEY},
    plan_id bigint NOT NULL REFERENCES plan (id),
    task_code text NOT NULL,
    organisation_code text NOT NULL REFERENCES organisation (code),
    year bigint NOT NULL,
    source text NOT NULL CHECK (source IN ('recurrent', 'investment', 'other')),
    state text NOT NULL CHECK (state IN ('requested', 'returned', 'appraised', 'allocated', 'settled')),
    revision bigint NOT NULL,
    requested bigint CHECK (requested >= 0),
    appraised bigint CHECK (appraised >= 0),
    allocated bigint CHECK (allocated >= 0),
    spent bigint CHECK (spent >= 0),
    settled bigint CHECK (settled >= 0),
    UNIQUE (plan_id, task_code, organisation_code, year, source)
);
-- Sums by year, source and unit are read from this index alone.
CREATE INDEX budget_line_sums ON budget_line (plan_id, year, source, organisation_code, state, requested, appraised,
    allocated, spent, settled);
CREATE INDEX budget_line_organisation ON budget_line (plan_id, organisation_code, task_code, year, source);
CREATE INDEX budget_line_state ON budget_line (plan_id, state, year, source, task_code);

-- The acts on a line, append-only, each with where the line stood after it.
CREATE TABLE budget_entry (
    line_id bigint NOT NULL REFERENCES budget_line (id),
    number bigint NOT NULL,
    act text NOT NULL CHECK (act IN ('requested', 'returned', 'appraised', 'allocated', 'spent', 'settled')),
    before bigint,
    reason text NOT NULL,
    document_number text,
    document_date text,
    author text NOT NULL,
    recorded_at bigint NOT NULL,
    illustrative boolean NOT NULL,
    state text NOT NULL,
    requested bigint,
    appraised bigint,
    allocated bigint,
    spent bigint,
    settled bigint,
    PRIMARY KEY (line_id, number),
    CHECK ((document_number IS NULL) = (document_date IS NULL))
);

-- Ceilings (trần) of a year and source, append-only: the greatest number holds.
CREATE TABLE budget_ceiling (
    plan_id bigint NOT NULL REFERENCES plan (id),
    year bigint NOT NULL,
    source text NOT NULL CHECK (source IN ('recurrent', 'investment', 'other')),
    number bigint NOT NULL,
    amount bigint NOT NULL CHECK (amount >= 0),
    reason text NOT NULL,
    author text NOT NULL,
    recorded_at bigint NOT NULL,
    PRIMARY KEY (plan_id, year, source, number)
);
