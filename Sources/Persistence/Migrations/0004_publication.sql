-- Frozen editions of a round's consolidated report, handed to the recipient of the plan (II.2.b). Never changed.

CREATE TABLE round_edition (
    id {KEY},
    round_id bigint NOT NULL REFERENCES round (id),
    number bigint NOT NULL,
    recipient_code text NOT NULL REFERENCES organisation (code),
    reason text NOT NULL,
    frozen_at bigint NOT NULL,
    frozen_by text NOT NULL,
    acknowledged_at bigint,
    acknowledged_by text,
    UNIQUE (round_id, number),
    CHECK ((acknowledged_at IS NULL) = (acknowledged_by IS NULL))
);
CREATE INDEX round_edition_waiting ON round_edition (recipient_code, acknowledged_at);

CREATE TABLE round_edition_file (
    edition_id bigint NOT NULL REFERENCES round_edition (id),
    format text NOT NULL CHECK (format IN ('json', 'csv', 'xlsx')),
    sha256 text NOT NULL,
    size bigint NOT NULL,
    content {BYTES} NOT NULL,
    PRIMARY KEY (edition_id, format)
);
