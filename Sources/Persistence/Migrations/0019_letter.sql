-- Official letters that urge units (domain rules, section 8): what they need beside the plan's data, and those that were made.

CREATE TABLE letter_setting (
    plan_id bigint PRIMARY KEY REFERENCES plan (id),
    issuer text NOT NULL CHECK (issuer IN ('coordinator', 'superior')),
    authority text CHECK (authority IN ('KT.', 'TL.', 'TUQ.', 'TM.', 'Q.')),
    copies text NOT NULL,
    answer_days bigint CHECK (answer_days BETWEEN 1 AND 90),
    symbol text,
    place text,
    archive text,
    signatory text,
    head_title text,
    signatory_title text
);

CREATE TABLE urging_letter (
    id {KEY},
    plan_id bigint NOT NULL REFERENCES plan (id),
    organisation_code text NOT NULL REFERENCES organisation (code),
    made_at bigint NOT NULL,
    made_by text NOT NULL,
    items text NOT NULL,
    docx_sha256 text NOT NULL REFERENCES stored_file (sha256),
    pdf_sha256 text REFERENCES stored_file (sha256)
);
CREATE INDEX urging_letter_unit ON urging_letter (plan_id, organisation_code, id);
CREATE INDEX urging_letter_docx ON urging_letter (docx_sha256);
CREATE INDEX urging_letter_pdf ON urging_letter (pdf_sha256);
