-- People, what they may do, their sessions and what slows guessing down.

CREATE TABLE account (
    id {KEY},
    name text NOT NULL UNIQUE,
    display_name text NOT NULL,
    email text,
    password_hash text,
    demonstration boolean NOT NULL,
    created_at bigint NOT NULL,
    disabled_at bigint
);

-- Who looks after the server itself (administrator, auditor) needs no organisation: then the code is null.
CREATE TABLE account_grant (
    account_id bigint NOT NULL REFERENCES account (id),
    role text NOT NULL CHECK (role IN ('administrator', 'coordinator', 'contributor', 'approver', 'appraiser',
        'leadership', 'recipient', 'auditor')),
    organisation_code text REFERENCES organisation (code),
    CHECK (organisation_code IS NOT NULL OR role IN ('administrator', 'auditor'))
);
CREATE UNIQUE INDEX account_grant_once ON account_grant (account_id, role, coalesce(organisation_code, ''));

-- Only the SHA-256 of a secret is stored: who reads the database cannot sign in with it.
CREATE TABLE session (
    token_sha256 text PRIMARY KEY,
    account_id bigint NOT NULL REFERENCES account (id),
    csrf_token text NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL
);
CREATE INDEX session_account ON session (account_id);
CREATE INDEX session_expiry ON session (expires_at);

CREATE TABLE one_time_link (
    token_sha256 text PRIMARY KEY,
    account_id bigint NOT NULL REFERENCES account (id),
    expires_at bigint NOT NULL,
    used_at bigint
);
CREATE INDEX one_time_link_account ON one_time_link (account_id);

CREATE TABLE api_token (
    token_sha256 text PRIMARY KEY,
    account_id bigint NOT NULL REFERENCES account (id),
    label text NOT NULL,
    scopes text NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    revoked_at bigint
);
CREATE INDEX api_token_account ON api_token (account_id);

CREATE TABLE failed_sign_in (
    id {KEY},
    account_name text NOT NULL,
    address text NOT NULL,
    at bigint NOT NULL
);
CREATE INDEX failed_sign_in_name ON failed_sign_in (account_name, at);
CREATE INDEX failed_sign_in_address ON failed_sign_in (address, at);

-- What the server must remember about itself, such as whether its figures are illustrative and where the demonstration clock stands.
CREATE TABLE setting (
    name text PRIMARY KEY,
    value text NOT NULL
);
