-- What the coordinator remarks on single fields of a report it returns: append-only, with the event.

CREATE TABLE review_mark (
    event_id bigint NOT NULL REFERENCES report_event (id),
    position bigint NOT NULL,
    field text NOT NULL,
    comment text NOT NULL CHECK (comment <> ''),
    PRIMARY KEY (event_id, position),
    UNIQUE (event_id, field)
);

-- What stood out in a report when it was last sent, under the rules of that moment.
CREATE TABLE report_finding (
    report_id bigint PRIMARY KEY REFERENCES report (id),
    missing bigint NOT NULL,
    provisional bigint NOT NULL,
    jumps bigint NOT NULL,
    is_first boolean NOT NULL
);

-- The coordinator's queue asks for the reports that wait.
CREATE INDEX report_state ON report (state, round_id);
