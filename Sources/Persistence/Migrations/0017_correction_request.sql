-- A unit asks for an accepted figure to be corrected; the coordinator makes the correction or declines with a reason.

CREATE TABLE correction_request (
    id {KEY},
    round_id bigint NOT NULL REFERENCES round (id),
    organisation_code text NOT NULL REFERENCES organisation (code),
    indicator_code text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('measuring', 'contributing')),
    vintage bigint NOT NULL,
    typed_value text NOT NULL,
    typed_numerator text NOT NULL,
    typed_denominator text NOT NULL,
    status text NOT NULL CHECK (status IN ('A', 'P', 'M')),
    note text NOT NULL,
    evidence_id bigint REFERENCES evidence (id),
    reason text NOT NULL CHECK (reason <> ''),
    state text NOT NULL CHECK (state IN ('waiting', 'accepted', 'declined', 'withdrawn')),
    requested_at bigint NOT NULL,
    requested_by text NOT NULL,
    decided_at bigint,
    decided_by text,
    answer text NOT NULL,
    resulting_vintage bigint,
    CHECK ((decided_at IS NULL) = (state = 'waiting')),
    CHECK ((decided_at IS NULL) = (decided_by IS NULL)),
    CHECK ((resulting_vintage IS NOT NULL) = (state = 'accepted')),
    CHECK (state <> 'declined' OR answer <> '')
);
CREATE INDEX correction_request_report ON correction_request (round_id, organisation_code);
CREATE INDEX correction_request_state ON correction_request (state, round_id);
-- One figure has one request at a time.
CREATE UNIQUE INDEX correction_request_once ON correction_request (round_id, organisation_code, indicator_code, kind)
    WHERE state = 'waiting';

-- Why a message was not sent: a demonstration, or nothing was owed any longer when its turn came.
ALTER TABLE message ADD COLUMN withheld_for text CHECK (withheld_for IN ('demonstration', 'nothing_owed'));
UPDATE message SET withheld_for = 'demonstration' WHERE state = 'withheld';
