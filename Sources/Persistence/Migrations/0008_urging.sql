-- Urging (domain rules, section 8): settings, the outbox with its receipts, calendar feeds.

-- How a plan urges its units; no row means the standard ladder.
CREATE TABLE urging_setting (
    plan_id bigint PRIMARY KEY REFERENCES plan (id),
    is_on boolean NOT NULL,
    reminder_days text NOT NULL,
    on_last_day boolean NOT NULL,
    overdue_days text NOT NULL,
    escalation_days bigint
);

-- How somebody wants to be urged; no row means in Vietnamese, at eight, with every step.
CREATE TABLE urging_preference (
    account_id bigint PRIMARY KEY REFERENCES account (id),
    language text NOT NULL CHECK (language IN ('vi', 'en')),
    hour bigint NOT NULL CHECK (hour BETWEEN 0 AND 23),
    muted text NOT NULL
);

-- The outbox. A row is written with the decision to send it; one a person and day.
CREATE TABLE message (
    id {KEY},
    message_id text NOT NULL UNIQUE,
    account_id bigint NOT NULL REFERENCES account (id),
    day text NOT NULL,
    address text NOT NULL,
    language text NOT NULL,
    subject text NOT NULL,
    body text NOT NULL,
    body_html text NOT NULL,
    state text NOT NULL CHECK (state IN ('waiting', 'sending', 'handed_over', 'sent', 'uncertain', 'failed', 'withheld')),
    created_at bigint NOT NULL,
    due_at bigint NOT NULL,
    attempts bigint NOT NULL,
    holder text,
    lease_until bigint,
    settled_at bigint,
    answer text NOT NULL,
    UNIQUE (account_id, day)
);
CREATE INDEX message_due ON message (state, due_at);
CREATE INDEX message_lease ON message (state, lease_until);

-- A step taken for a person: what a message says, and what is never said to them again.
CREATE TABLE urging_step (
    account_id bigint NOT NULL REFERENCES account (id),
    round_id bigint NOT NULL REFERENCES round (id),
    organisation_code text NOT NULL REFERENCES organisation (code),
    step text NOT NULL,
    due_from bigint NOT NULL,
    message_id bigint NOT NULL REFERENCES message (id),
    PRIMARY KEY (account_id, round_id, organisation_code, step, due_from)
);
CREATE INDEX urging_step_message ON urging_step (message_id);
CREATE INDEX urging_step_round ON urging_step (round_id, organisation_code);

-- Every attempt to send a message, with the mail server's answer.
CREATE TABLE mail_attempt (
    message_id bigint NOT NULL REFERENCES message (id),
    number bigint NOT NULL,
    at bigint NOT NULL,
    outcome text NOT NULL CHECK (outcome IN ('accepted', 'postponed', 'refused', 'unknown')),
    answer text NOT NULL,
    PRIMARY KEY (message_id, number)
);

-- The secret address of a unit's calendar of due dates; only the SHA-256 of the secret is stored.
CREATE TABLE calendar_feed (
    token_sha256 text PRIMARY KEY,
    organisation_code text NOT NULL REFERENCES organisation (code),
    created_at bigint NOT NULL,
    created_by text NOT NULL,
    revoked_at bigint
);
CREATE INDEX calendar_feed_organisation ON calendar_feed (organisation_code);
