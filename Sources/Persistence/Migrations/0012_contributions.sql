-- Contributing figures (II.3) beside measured ones: the kind of a figure is part of its key. SQLite changes no constraint, so
-- its tables are made anew; PostgreSQL has a file of its own.

CREATE TABLE report_figure_new (
    report_id bigint NOT NULL REFERENCES report (id),
    indicator_code text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('measuring', 'contributing')),
    typed_value text NOT NULL,
    typed_numerator text NOT NULL,
    typed_denominator text NOT NULL,
    value bigint,
    numerator bigint,
    denominator bigint,
    status text NOT NULL CHECK (status IN ('A', 'P', 'M')),
    note text NOT NULL,
    PRIMARY KEY (report_id, indicator_code, kind)
);
INSERT INTO report_figure_new (report_id, indicator_code, kind, typed_value, typed_numerator, typed_denominator, value,
    numerator, denominator, status, note)
SELECT report_id, indicator_code, 'measuring', typed_value, typed_numerator, typed_denominator, value, numerator,
    denominator, status, note FROM report_figure;
DROP TABLE report_figure;
ALTER TABLE report_figure_new RENAME TO report_figure;

CREATE TABLE observation_new (
    id {KEY},
    plan_id bigint NOT NULL REFERENCES plan (id),
    indicator_code text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('measuring', 'contributing')),
    organisation_code text NOT NULL REFERENCES organisation (code),
    period_code text NOT NULL,
    period_last_day text NOT NULL,
    UNIQUE (plan_id, indicator_code, kind, organisation_code, period_code)
);
INSERT INTO observation_new (id, plan_id, indicator_code, kind, organisation_code, period_code, period_last_day)
SELECT id, plan_id, indicator_code, 'measuring', organisation_code, period_code, period_last_day FROM observation;
CREATE TABLE vintage_new (
    observation_id bigint NOT NULL REFERENCES observation_new (id),
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
INSERT INTO vintage_new (observation_id, number, value, numerator, denominator, status, note, source, author, reason,
    recorded_at, illustrative)
SELECT observation_id, number, value, numerator, denominator, status, note, source, author, reason, recorded_at,
    illustrative FROM vintage;
DROP TABLE vintage;
DROP TABLE observation;
ALTER TABLE observation_new RENAME TO observation;
ALTER TABLE vintage_new RENAME TO vintage;
CREATE INDEX observation_organisation ON observation (plan_id, organisation_code, period_code);
CREATE INDEX observation_period ON observation (plan_id, period_code);
CREATE INDEX observation_latest ON observation (plan_id, indicator_code, period_last_day);
CREATE INDEX observation_series ON observation (plan_id, indicator_code, organisation_code, kind, period_last_day);
CREATE INDEX vintage_recorded ON vintage (observation_id, recorded_at);
CREATE INDEX vintage_provisional ON vintage (observation_id, number) WHERE status = 'P';

ALTER TABLE evidence ADD COLUMN kind text CHECK (kind IN ('measuring', 'contributing'));
UPDATE evidence SET kind = 'measuring' WHERE indicator_code IS NOT NULL;

-- Which indicators a plan asks contributions to; none named means all that contributions can be added up of.
CREATE TABLE contribution_indicator (
    plan_id bigint NOT NULL REFERENCES plan (id),
    indicator_code text NOT NULL,
    PRIMARY KEY (plan_id, indicator_code)
);

-- Which indicators contributions are asked for in a round: so that a report of a round without them looks nowhere else.
CREATE TABLE contributed_indicator (
    round_id bigint NOT NULL REFERENCES round (id),
    indicator_code text NOT NULL,
    PRIMARY KEY (round_id, indicator_code)
);
INSERT INTO contributed_indicator (round_id, indicator_code)
SELECT DISTINCT round_id, indicator_code FROM obligation WHERE kind = 'contributing';
