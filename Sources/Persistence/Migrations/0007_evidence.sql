-- Evidence of a unit's report: files named by their content, kept once.

CREATE TABLE stored_file (
    sha256 text PRIMARY KEY,
    size bigint NOT NULL,
    content {BYTES} NOT NULL
);

CREATE TABLE evidence (
    id {KEY},
    round_id bigint NOT NULL REFERENCES round (id),
    organisation_code text NOT NULL REFERENCES organisation (code),
    indicator_code text,
    name text NOT NULL,
    type text NOT NULL,
    sha256 text NOT NULL REFERENCES stored_file (sha256),
    added_at bigint NOT NULL,
    added_by text NOT NULL,
    removed_at bigint,
    removed_by text,
    CHECK ((removed_at IS NULL) = (removed_by IS NULL))
);
CREATE INDEX evidence_report ON evidence (round_id, organisation_code);
CREATE INDEX evidence_file ON evidence (sha256);
