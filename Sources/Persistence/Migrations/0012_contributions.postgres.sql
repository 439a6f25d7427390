-- Contributing figures (II.3) beside measured ones: the kind of a figure is part of its key.

ALTER TABLE report_figure
    ADD COLUMN kind text NOT NULL DEFAULT 'measuring' CHECK (kind IN ('measuring', 'contributing')),
    DROP CONSTRAINT report_figure_pkey,
    ADD PRIMARY KEY (report_id, indicator_code, kind);
ALTER TABLE report_figure ALTER COLUMN kind DROP DEFAULT;

ALTER TABLE observation
    ADD COLUMN kind text NOT NULL DEFAULT 'measuring' CHECK (kind IN ('measuring', 'contributing'));
ALTER TABLE observation ALTER COLUMN kind DROP DEFAULT;
ALTER TABLE observation DROP CONSTRAINT observation_plan_id_indicator_code_organisation_code_period_key;
ALTER TABLE observation ADD UNIQUE (plan_id, indicator_code, kind, organisation_code, period_code);
DROP INDEX observation_series;
CREATE INDEX observation_series ON observation (plan_id, indicator_code, organisation_code, kind, period_last_day);

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
