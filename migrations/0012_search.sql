-- Full-text search over the sentences, right for words of two characters, in the plain sqlite3 shell:
--   SELECT document, quote FROM search WHERE words MATCH '外贸';
--   SELECT region, indicator, period, value, unit FROM search JOIN observations USING (passage_id)
--     WHERE words MATCH '外贸 AND 出口';
--
-- FTS5 of SQLite 3.40 has no word breaker for Chinese (a run of characters is one word), and its trigrams miss words of two
-- characters. The index therefore holds every string of one to eight characters that begins somewhere in the sentence, as
-- words of its own, without their positions. A longer word is asked for in pieces: '社会消费品零售总 AND 品零售总额'.
PRAGMA user_version = 12;

CREATE VIRTUAL TABLE passage_text USING fts5 (
  words, content = '', detail = none, tokenize = 'unicode61');

-- What is indexed of a sentence: without white space, which in the text of a PDF stands anywhere (外\n\n贸).
CREATE VIEW passage_words AS
SELECT
  p.passage_id,
  (
    WITH RECURSIVE tail (rest) AS (
      SELECT replace(replace(replace(replace(p.text, char(10), ''), char(13), ''), ' ', ''), '　', '')
      UNION ALL SELECT substr(rest, 2) FROM tail WHERE length(rest) > 1)
    SELECT group_concat(
      substr(rest, 1, 1) || ' ' || substr(rest, 1, 2) || ' ' || substr(rest, 1, 3) || ' ' || substr(rest, 1, 4) || ' '
        || substr(rest, 1, 5) || ' ' || substr(rest, 1, 6) || ' ' || substr(rest, 1, 7) || ' ' || substr(rest, 1, 8), ' ')
    FROM tail
  ) AS words
FROM passage p;

INSERT INTO passage_text (rowid, words) SELECT passage_id, words FROM passage_words;

CREATE TRIGGER passage_is_indexed AFTER INSERT ON passage
BEGIN
  INSERT INTO passage_text (rowid, words) SELECT passage_id, words FROM passage_words WHERE passage_id = NEW.passage_id;
END;
CREATE TRIGGER passage_leaves_the_index BEFORE DELETE ON passage
BEGIN
  INSERT INTO passage_text (passage_text, rowid, words)
  SELECT 'delete', passage_id, words FROM passage_words WHERE passage_id = OLD.passage_id;
END;

-- The sentences of the current documents; WHERE words MATCH '…' finds those with a word.
CREATE VIEW search AS
SELECT
  t.passage_text AS words, p.passage_id, d.key AS document, p.section, p.text AS quote, p.byte_start, p.byte_end,
  replace(replace(replace(replace(p.text, char(10), ''), char(13), ''), ' ', ''), '　', '') AS joined_text,
  (SELECT count(*) FROM observation o WHERE o.passage_id = p.passage_id) AS observations
FROM passage_text t
JOIN passage p ON p.passage_id = t.rowid
JOIN document_version v ON v.document_version_id = p.document_version_id AND v.is_current = 1
JOIN document d ON d.document_id = v.document_id;
