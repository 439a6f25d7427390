-- The sections of a plan's decision on which obligations rest (decision 32).

ALTER TABLE edition ADD COLUMN measuring_clause text;

ALTER TABLE edition ADD COLUMN contributing_clause text;
