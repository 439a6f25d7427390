-- The first answer to a request that a program may repeat; kept for a day.

CREATE TABLE answered_request (
    account_name text NOT NULL,
    key text NOT NULL,
    request_sha256 text NOT NULL,
    answer text NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (account_name, key)
);
CREATE INDEX answered_request_at ON answered_request (at);
