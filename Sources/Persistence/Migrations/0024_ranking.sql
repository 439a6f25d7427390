-- Rankings of units by round or year: drawn up by the coordinator, open for contest, published, then never changed.

-- How much each component counts in a plan's rankings; no row means alike.
CREATE TABLE ranking_setting (
    plan_id bigint PRIMARY KEY REFERENCES plan (id),
    completeness bigint NOT NULL CHECK (completeness >= 0),
    timeliness bigint NOT NULL CHECK (timeliness >= 0),
    progress bigint NOT NULL CHECK (progress >= 0),
    confirmed bigint NOT NULL CHECK (confirmed >= 0),
    CHECK (completeness + timeliness + progress + confirmed = 100)
);

-- `scope` is a round's code or a year, `number` its edition; `counted_at` is when its rows were last counted. `compared_id` is the
-- ranking published before whose places the rows compare with.
CREATE TABLE ranking (
    id {KEY},
    plan_id bigint NOT NULL REFERENCES plan (id),
    scope text NOT NULL,
    is_year boolean NOT NULL,
    last_day text NOT NULL,
    number bigint NOT NULL CHECK (number >= 1),
    state text NOT NULL CHECK (state IN ('draft', 'open', 'published')),
    completeness bigint NOT NULL,
    timeliness bigint NOT NULL,
    progress bigint NOT NULL,
    confirmed bigint NOT NULL,
    reason text NOT NULL,
    counted_at bigint NOT NULL,
    counted_by text NOT NULL,
    opened_at bigint,
    contest_until bigint,
    published_at bigint,
    published_by text,
    compared_id bigint REFERENCES ranking (id),
    illustrative boolean NOT NULL,
    UNIQUE (plan_id, scope, number),
    CHECK ((state = 'draft') = (contest_until IS NULL)),
    CHECK ((state = 'published') = (published_at IS NOT NULL))
);
CREATE UNIQUE INDEX ranking_unpublished ON ranking (plan_id, scope) WHERE state <> 'published';
CREATE INDEX ranking_order ON ranking (plan_id, is_year, last_day, number);
CREATE INDEX ranking_compared ON ranking (compared_id);

-- `place` and `score` are NULL for a unit with too little to judge.
CREATE TABLE ranking_row (
    ranking_id bigint NOT NULL REFERENCES ranking (id),
    organisation_code text NOT NULL REFERENCES organisation (code),
    figures_asked bigint NOT NULL,
    figures_supplied bigint NOT NULL,
    reports_due bigint NOT NULL,
    reports_in_time bigint NOT NULL,
    days_late bigint NOT NULL,
    tasks_led bigint NOT NULL,
    tasks_in_time bigint NOT NULL,
    tasks_due bigint NOT NULL,
    tasks_confirmed bigint NOT NULL,
    figures_accepted bigint NOT NULL,
    figures_official bigint NOT NULL,
    place bigint,
    score bigint,
    place_before bigint,
    PRIMARY KEY (ranking_id, organisation_code),
    CHECK ((place IS NULL) = (score IS NULL))
);
CREATE INDEX ranking_row_place ON ranking_row (ranking_id, place);
CREATE INDEX ranking_row_organisation ON ranking_row (organisation_code, ranking_id);

-- A component the coordinator recorded in place of what was counted, with the reason that is shown.
CREATE TABLE ranking_override (
    ranking_id bigint NOT NULL REFERENCES ranking (id),
    organisation_code text NOT NULL REFERENCES organisation (code),
    component text NOT NULL CHECK (component IN ('completeness', 'timeliness', 'progress', 'confirmed')),
    numerator bigint NOT NULL,
    denominator bigint NOT NULL,
    reason text NOT NULL,
    recorded_by text NOT NULL,
    recorded_at bigint NOT NULL,
    PRIMARY KEY (ranking_id, organisation_code, component),
    CHECK (numerator BETWEEN 0 AND denominator AND denominator >= 1)
);

-- A unit's explanation of its row (giải trình) and the answer.
CREATE TABLE ranking_contest (
    ranking_id bigint NOT NULL REFERENCES ranking (id),
    number bigint NOT NULL,
    organisation_code text NOT NULL REFERENCES organisation (code),
    component text CHECK (component IN ('completeness', 'timeliness', 'progress', 'confirmed')),
    explanation text NOT NULL,
    author text NOT NULL,
    sent_at bigint NOT NULL,
    state text NOT NULL CHECK (state IN ('waiting', 'accepted', 'declined')),
    answer text,
    answered_by text,
    answered_at bigint,
    PRIMARY KEY (ranking_id, number),
    CHECK ((state = 'waiting') = (answered_at IS NULL))
);
CREATE INDEX ranking_contest_waiting ON ranking_contest (ranking_id, state);
