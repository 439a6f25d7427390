-- Proposals to change a plan (domain rules, section 6): what a unit proposes, the coordinator's answer, and the edition that
-- carries an accepted one out. A row is named as the difference of two editions names it, not by a foreign key.

CREATE TABLE plan_proposal (
    plan_id bigint NOT NULL REFERENCES plan (id),
    number bigint NOT NULL,
    kind text NOT NULL CHECK (kind IN ('raise', 'lower', 'add', 'drop', 'redate', 'reassign', 'remedy')),
    part text NOT NULL CHECK (part IN ('indicator', 'task')),
    row_key text NOT NULL,
    name text NOT NULL,
    old_text text NOT NULL,
    proposed_text text NOT NULL,
    reason text NOT NULL CHECK (reason <> ''),
    organisation_code text NOT NULL REFERENCES organisation (code),
    author text NOT NULL,
    submitted_at bigint NOT NULL,
    illustrative boolean NOT NULL,
    state text NOT NULL CHECK (state IN ('waiting', 'accepted', 'declined', 'carried_out')),
    answer text,
    answered_by text,
    answered_at bigint,
    edition_id bigint REFERENCES edition (id),
    PRIMARY KEY (plan_id, number),
    CHECK ((state = 'waiting') = (answer IS NULL)),
    CHECK ((answer IS NULL) = (answered_by IS NULL) AND (answer IS NULL) = (answered_at IS NULL)),
    CHECK ((state = 'carried_out') = (edition_id IS NOT NULL))
);
CREATE INDEX plan_proposal_state ON plan_proposal (plan_id, state, number);
CREATE INDEX plan_proposal_row ON plan_proposal (plan_id, part, row_key);
CREATE INDEX plan_proposal_organisation ON plan_proposal (plan_id, organisation_code, number);
