-- Periodic reports: what the coordinator writes in their passages, revision by revision, and their frozen editions (decision 41).

-- Append-only: a revision holds every passage that is written in it; the last one up to a moment is what was known then.
CREATE TABLE passage_revision (
    id {KEY},
    plan_id bigint NOT NULL REFERENCES plan (id),
    report text NOT NULL CHECK (report IN ('quarterly', 'annual')),
    period text NOT NULL,
    number bigint NOT NULL,
    saved_at bigint NOT NULL,
    saved_by text NOT NULL,
    UNIQUE (plan_id, report, period, number)
);

CREATE TABLE passage (
    revision_id bigint NOT NULL REFERENCES passage_revision (id),
    name text NOT NULL,
    content text NOT NULL,
    PRIMARY KEY (revision_id, name)
);

-- Never changed.
CREATE TABLE composed_edition (
    id {KEY},
    plan_id bigint NOT NULL REFERENCES plan (id),
    report text NOT NULL CHECK (report IN ('quarterly', 'annual')),
    period text NOT NULL,
    number bigint NOT NULL,
    reason text NOT NULL,
    as_of bigint NOT NULL,
    frozen_at bigint NOT NULL,
    frozen_by text NOT NULL,
    UNIQUE (plan_id, report, period, number)
);

CREATE TABLE composed_edition_file (
    edition_id bigint NOT NULL REFERENCES composed_edition (id),
    format text NOT NULL CHECK (format IN ('json', 'docx', 'xlsx')),
    sha256 text NOT NULL,
    size bigint NOT NULL,
    content {BYTES} NOT NULL,
    PRIMARY KEY (edition_id, format)
);
