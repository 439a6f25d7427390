-- Which units owe a report in which round: the organisations of its obligations, each once, kept with them. Pages that
-- count units need not look at every figure that is asked for.

CREATE TABLE due_report (
    round_id bigint NOT NULL REFERENCES round (id),
    organisation_code text NOT NULL REFERENCES organisation (code),
    PRIMARY KEY (round_id, organisation_code)
);
CREATE INDEX due_report_organisation ON due_report (organisation_code, round_id);

INSERT INTO due_report (round_id, organisation_code) SELECT DISTINCT round_id, organisation_code FROM obligation;
