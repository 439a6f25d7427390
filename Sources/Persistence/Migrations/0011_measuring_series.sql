-- Who speaks for an indicator over time: the organisations an edition names as measuring it, those they succeeded and their
-- successors (domain rules, section 2). It follows from indicator_organisation and organisation and is made anew with them
-- (MeasuringSeries), so that a page need not walk the successions each time.

CREATE TABLE measuring_series (
    edition_id bigint NOT NULL REFERENCES edition (id),
    indicator_code text NOT NULL,
    position bigint NOT NULL,
    organisation_code text NOT NULL REFERENCES organisation (code),
    PRIMARY KEY (edition_id, indicator_code, position, organisation_code),
    FOREIGN KEY (edition_id, indicator_code) REFERENCES indicator (edition_id, code)
);
CREATE INDEX measuring_series_organisation ON measuring_series (organisation_code);

INSERT INTO measuring_series (edition_id, indicator_code, position, organisation_code)
WITH RECURSIVE named (edition_id, indicator_code, position, organisation_code) AS (
    SELECT edition_id, indicator_code, position, organisation_code FROM indicator_organisation
    WHERE part = 'measuring' AND organisation_code IS NOT NULL),
heir (edition_id, indicator_code, position, organisation_code) AS (
    SELECT edition_id, indicator_code, position, organisation_code FROM named
    UNION SELECT heir.edition_id, heir.indicator_code, heir.position, gone.successor_code FROM heir
    JOIN organisation gone ON gone.code = heir.organisation_code WHERE gone.successor_code IS NOT NULL),
forebear (edition_id, indicator_code, position, organisation_code) AS (
    SELECT edition_id, indicator_code, position, organisation_code FROM named
    UNION SELECT forebear.edition_id, forebear.indicator_code, forebear.position, gone.code FROM forebear
    JOIN organisation gone ON gone.successor_code = forebear.organisation_code)
SELECT edition_id, indicator_code, min(position), organisation_code
FROM (SELECT * FROM heir UNION SELECT * FROM forebear) kin GROUP BY edition_id, indicator_code, organisation_code;

-- The latest figure of each organisation of a series.
CREATE INDEX observation_series ON observation (plan_id, indicator_code, organisation_code, period_last_day);
-- How many tasks have which schedule.
CREATE INDEX task_schedule ON task (edition_id, schedule_kind, start_year, end_year, completed_at_issue);
