-- Filled Phụ lục 01 files as they were uploaded, kept until they are confirmed or a day has passed.

CREATE TABLE form_upload (
    id {KEY},
    round_id bigint NOT NULL REFERENCES round (id),
    organisation_code text NOT NULL REFERENCES organisation (code),
    sha256 text NOT NULL,
    name text NOT NULL,
    content {BYTES} NOT NULL,
    uploaded_by text NOT NULL,
    uploaded_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    UNIQUE (round_id, organisation_code, sha256)
);
CREATE INDEX form_upload_expiry ON form_upload (expires_at);
