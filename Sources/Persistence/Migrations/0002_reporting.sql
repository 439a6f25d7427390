-- Rounds, obligations, unit reports and observations with vintages (domain rules, sections 3 to 5).

-- `edition_id` is fixed when a round is first opened; until then it follows the plan's current edition.
CREATE TABLE round (
    id {KEY},
    plan_id bigint NOT NULL REFERENCES plan (id),
    code text NOT NULL,
    first_day text NOT NULL,
    last_day text NOT NULL,
    due_before text NOT NULL,
    asks_for text NOT NULL,
    edition_id bigint REFERENCES edition (id),
    state text NOT NULL CHECK (state IN ('scheduled', 'open', 'closed', 'locked', 'forwarded')),
    opened_at bigint,
    closed_at bigint,
    illustrative boolean NOT NULL,
    UNIQUE (plan_id, code)
);
CREATE INDEX round_edition_read ON round (edition_id);

-- Every state a round came into, append-only: what a reading as of an instant says of it.
CREATE TABLE round_move (
    id {KEY},
    round_id bigint NOT NULL REFERENCES round (id),
    state text NOT NULL CHECK (state IN ('open', 'closed', 'locked', 'forwarded')),
    at bigint NOT NULL
);
CREATE INDEX round_move_round ON round_move (round_id, id);

CREATE TABLE obligation (
    round_id bigint NOT NULL REFERENCES round (id),
    organisation_code text NOT NULL REFERENCES organisation (code),
    indicator_code text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('measuring', 'contributing')),
    position bigint NOT NULL,
    PRIMARY KEY (round_id, organisation_code, indicator_code, kind)
);
CREATE INDEX obligation_organisation ON obligation (organisation_code);
CREATE INDEX obligation_indicator ON obligation (round_id, indicator_code);

-- What a plan decides about its reporting; no row means nothing moves and only measuring organisations supply.
CREATE TABLE reporting_setting (
    plan_id bigint PRIMARY KEY REFERENCES plan (id),
    moves_off_free_days boolean NOT NULL,
    asks_for_contributions boolean NOT NULL
);

-- Public holidays and days off, as a plan keeps them; they count only where its deadlines move.
CREATE TABLE free_day (
    plan_id bigint NOT NULL REFERENCES plan (id),
    day text NOT NULL,
    name text NOT NULL,
    PRIMARY KEY (plan_id, day)
);

CREATE TABLE extension (
    id {KEY},
    round_id bigint NOT NULL REFERENCES round (id),
    organisation_code text NOT NULL REFERENCES organisation (code),
    due_before bigint NOT NULL,
    reason text NOT NULL,
    granted_by text NOT NULL,
    granted_at bigint NOT NULL
);
CREATE INDEX extension_round ON extension (round_id, organisation_code);

CREATE TABLE report (
    id {KEY},
    round_id bigint NOT NULL REFERENCES round (id),
    organisation_code text NOT NULL REFERENCES organisation (code),
    state text NOT NULL CHECK (state IN ('draft', 'awaiting_approval', 'submitted', 'returned', 'accepted')),
    revision bigint NOT NULL,
    trend text NOT NULL,
    difficulties text NOT NULL,
    proposals text NOT NULL,
    saved_at bigint NOT NULL,
    saved_by text NOT NULL,
    first_submitted_at bigint,
    submitted_at bigint,
    submitted_by text,
    review_begun_at bigint,
    decided_at bigint,
    decided_by text,
    return_reason text,
    UNIQUE (round_id, organisation_code)
);

-- The figures as the unit last saved them; `typed` columns give back exactly what was typed.
CREATE TABLE report_figure (
    report_id bigint NOT NULL REFERENCES report (id),
    indicator_code text NOT NULL,
    typed_value text NOT NULL,
    typed_numerator text NOT NULL,
    typed_denominator text NOT NULL,
    value bigint,
    numerator bigint,
    denominator bigint,
    status text NOT NULL CHECK (status IN ('A', 'P', 'M')),
    note text NOT NULL,
    PRIMARY KEY (report_id, indicator_code)
);

-- Every submission, return and acceptance, append-only, with what was sent.
CREATE TABLE report_event (
    id {KEY},
    report_id bigint NOT NULL REFERENCES report (id),
    kind text NOT NULL CHECK (kind IN ('submitted', 'approval_requested', 'declined', 'returned', 'accepted',
        'recalled')),
    at bigint NOT NULL,
    actor text NOT NULL,
    reason text NOT NULL,
    content text NOT NULL
);
CREATE INDEX report_event_report ON report_event (report_id, id);

CREATE TABLE observation (
    id {KEY},
    plan_id bigint NOT NULL REFERENCES plan (id),
    indicator_code text NOT NULL,
    organisation_code text NOT NULL REFERENCES organisation (code),
    period_code text NOT NULL,
    period_last_day text NOT NULL,
    UNIQUE (plan_id, indicator_code, organisation_code, period_code)
);
CREATE INDEX observation_organisation ON observation (plan_id, organisation_code, period_code);
CREATE INDEX observation_period ON observation (plan_id, period_code);
CREATE INDEX observation_latest ON observation (plan_id, indicator_code, period_last_day);

-- Append-only: a correction is a new vintage; reading as of an instant takes the last one recorded up to it.
CREATE TABLE vintage (
    observation_id bigint NOT NULL REFERENCES observation (id),
    number bigint NOT NULL,
    value bigint,
    numerator bigint,
    denominator bigint,
    status text NOT NULL CHECK (status IN ('A', 'P', 'M')),
    note text NOT NULL,
    source text NOT NULL,
    author text NOT NULL,
    reason text NOT NULL,
    recorded_at bigint NOT NULL,
    illustrative boolean NOT NULL,
    PRIMARY KEY (observation_id, number),
    CHECK ((status = 'M') = (value IS NULL)),
    CHECK (denominator IS NULL OR denominator <> 0)
);
CREATE INDEX vintage_recorded ON vintage (observation_id, recorded_at);
CREATE INDEX vintage_provisional ON vintage (observation_id, number) WHERE status = 'P';
