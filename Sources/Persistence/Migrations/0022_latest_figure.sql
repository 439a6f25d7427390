-- The last measured figure with a value of each organisation (domain rules, section 5), so that a list of indicators need not
-- look through periods and vintages. It follows from observation and vintage and is made anew with each vintage
-- (ObservationStore). As of an earlier moment the vintages themselves are asked.

CREATE TABLE latest_figure (
    plan_id bigint NOT NULL,
    indicator_code text NOT NULL,
    organisation_code text NOT NULL REFERENCES organisation (code),
    observation_id bigint NOT NULL REFERENCES observation (id),
    period_code text NOT NULL,
    period_last_day text NOT NULL,
    value bigint NOT NULL,
    status text NOT NULL,
    illustrative boolean NOT NULL,
    PRIMARY KEY (plan_id, indicator_code, organisation_code)
);

INSERT INTO latest_figure (plan_id, indicator_code, organisation_code, observation_id, period_code, period_last_day, value,
    status, illustrative)
SELECT plan_id, indicator_code, organisation_code, id, period_code, period_last_day, value, status, illustrative FROM (
    SELECT o.plan_id, o.indicator_code, o.organisation_code, o.id, o.period_code, o.period_last_day, v.value, v.status,
        v.illustrative, row_number() OVER (PARTITION BY o.plan_id, o.indicator_code, o.organisation_code
            ORDER BY o.period_last_day DESC) AS place
    FROM observation o JOIN vintage v ON v.observation_id = o.id
        AND v.number = (SELECT max(n.number) FROM vintage n WHERE n.observation_id = o.id)
    WHERE o.kind = 'measuring' AND v.value IS NOT NULL) latest
WHERE place = 1;

-- How many occurrences stand where: answered from the index alone.
CREATE INDEX task_occurrence_standing ON task_occurrence (plan_id, done_late, due_day, begun_at) WHERE withdrawn_at IS NULL;
