-- The day tasks count as assigned where no decision that holds them has a known date; NULL: not known.

ALTER TABLE execution_setting ADD COLUMN assigned_on text;
