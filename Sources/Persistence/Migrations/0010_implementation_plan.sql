-- Detailed implementation plans of tasks (kế hoạch triển khai chi tiết) and their approval (domain rules, section 6).
-- They belong to a plan and a task's code, as observations belong to an indicator's: they outlive the plan's editions.

-- What a plan decides about its tasks; no row means 30 days.
CREATE TABLE execution_setting (
    plan_id bigint PRIMARY KEY REFERENCES plan (id),
    filing_days bigint NOT NULL CHECK (filing_days BETWEEN 1 AND 366)
);

-- `next_activity` is the number the next new activity gets; numbers are never given twice. `approved_version` is the number of
-- the version in force; NULL while none was approved. `filed_at` is when a version first went out to the coordinator.
CREATE TABLE implementation_plan (
    id {KEY},
    plan_id bigint NOT NULL REFERENCES plan (id),
    task_code text NOT NULL,
    next_activity bigint NOT NULL,
    approved_version bigint,
    filed_at bigint,
    UNIQUE (plan_id, task_code)
);

CREATE TABLE implementation_version (
    id {KEY},
    implementation_plan_id bigint NOT NULL REFERENCES implementation_plan (id),
    number bigint NOT NULL CHECK (number >= 1),
    state text NOT NULL CHECK (state IN ('draft', 'awaiting_approval', 'submitted', 'returned', 'approved')),
    begun_at bigint NOT NULL,
    begun_by text NOT NULL,
    submitted_at bigint,
    submitted_by text,
    decided_at bigint,
    decided_by text,
    return_reason text,
    UNIQUE (implementation_plan_id, number)
);
CREATE INDEX implementation_version_state ON implementation_version (state, implementation_plan_id);

-- The share of each lead organisation; `revision` goes up by one at each save of that share.
CREATE TABLE implementation_part (
    version_id bigint NOT NULL REFERENCES implementation_version (id),
    organisation_code text NOT NULL REFERENCES organisation (code),
    revision bigint NOT NULL,
    saved_at bigint NOT NULL,
    saved_by text NOT NULL,
    PRIMARY KEY (version_id, organisation_code)
);

-- `number` is the activity's own, the same in all versions of the implementation plan; `position` its place in the part.
CREATE TABLE activity (
    version_id bigint NOT NULL,
    number bigint NOT NULL,
    part_code text NOT NULL,
    position bigint NOT NULL,
    name text NOT NULL,
    owner_code text REFERENCES organisation (code),
    person text NOT NULL,
    start_day text,
    due_day text,
    product text NOT NULL,
    weight bigint,
    PRIMARY KEY (version_id, number),
    FOREIGN KEY (version_id, part_code) REFERENCES implementation_part (version_id, organisation_code),
    CHECK (start_day IS NULL OR due_day IS NULL OR start_day <= due_day)
);
CREATE INDEX activity_order ON activity (version_id, part_code, position);
CREATE INDEX activity_owner ON activity (owner_code);

-- The first activity begins when the second has ended.
CREATE TABLE activity_dependency (
    version_id bigint NOT NULL,
    number bigint NOT NULL,
    depends_on bigint NOT NULL,
    PRIMARY KEY (version_id, number, depends_on),
    FOREIGN KEY (version_id, number) REFERENCES activity (version_id, number) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (version_id, depends_on) REFERENCES activity (version_id, number) DEFERRABLE INITIALLY DEFERRED,
    CHECK (number <> depends_on)
);

-- Whole đồng.
CREATE TABLE activity_funding (
    version_id bigint NOT NULL,
    number bigint NOT NULL,
    year bigint NOT NULL,
    source text NOT NULL CHECK (source IN ('recurrent', 'investment', 'other')),
    amount bigint NOT NULL CHECK (amount > 0),
    PRIMARY KEY (version_id, number, year, source),
    FOREIGN KEY (version_id, number) REFERENCES activity (version_id, number) DEFERRABLE INITIALLY DEFERRED
);

-- Every step of a version, append-only.
CREATE TABLE implementation_event (
    id {KEY},
    version_id bigint NOT NULL REFERENCES implementation_version (id),
    kind text NOT NULL CHECK (kind IN ('begun', 'approval_requested', 'declined', 'submitted', 'returned', 'approved')),
    at bigint NOT NULL,
    actor text NOT NULL,
    reason text NOT NULL
);
CREATE INDEX implementation_event_version ON implementation_event (version_id, id);

-- What the units of a task say about its plan, append-only.
CREATE TABLE implementation_comment (
    id {KEY},
    version_id bigint NOT NULL REFERENCES implementation_version (id),
    organisation_code text NOT NULL REFERENCES organisation (code),
    author text NOT NULL,
    at bigint NOT NULL,
    content text NOT NULL
);
CREATE INDEX implementation_comment_version ON implementation_comment (version_id, id);

-- Filled plan files as they were uploaded, kept until they are confirmed or a day has passed.
CREATE TABLE implementation_upload (
    id {KEY},
    plan_id bigint NOT NULL REFERENCES plan (id),
    task_code text NOT NULL,
    organisation_code text NOT NULL REFERENCES organisation (code),
    sha256 text NOT NULL,
    name text NOT NULL,
    content {BYTES} NOT NULL,
    uploaded_by text NOT NULL,
    uploaded_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    UNIQUE (plan_id, task_code, organisation_code, sha256)
);
CREATE INDEX implementation_upload_expiry ON implementation_upload (expires_at);
