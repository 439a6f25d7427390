-- How far each occurrence of a task was since when, append-only, so that a moment can be read again: of a task with activities it
-- follows from the weights approved then. Of words about activities said before this was kept only what they left is known.
CREATE TABLE task_percent (
    id {KEY},
    occurrence_id bigint NOT NULL REFERENCES task_occurrence (id),
    percent bigint NOT NULL CHECK (percent BETWEEN 0 AND 100),
    since bigint NOT NULL
);
CREATE INDEX task_percent_occurrence ON task_percent (occurrence_id, since, id);

INSERT INTO task_percent (occurrence_id, percent, since)
SELECT occurrence_id, percent, recorded_at FROM task_progress WHERE activity_number IS NULL ORDER BY id;

INSERT INTO task_percent (occurrence_id, percent, since)
SELECT o.id, o.percent, o.last_word_at FROM task_occurrence o
WHERE o.percent IS NOT NULL AND o.last_word_at IS NOT NULL AND o.evidence <> 'confirmed'
    AND EXISTS (SELECT 1 FROM task_progress p WHERE p.occurrence_id = o.id AND p.activity_number IS NOT NULL);
