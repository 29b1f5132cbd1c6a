-- A person's rulings on figures: struck out, or given the right value. What was published is never deleted.
PRAGMA user_version = 14;

-- One row of seeds/corrections.csv. It names a figure by its document, its number and words of its sentence, so that it
-- holds after the document was ingested again. The right value is an observation of the corrections file itself.
CREATE TABLE correction (
  correction_id INTEGER PRIMARY KEY,
  document TEXT NOT NULL,                -- the key of the document
  text TEXT NOT NULL,                    -- the number as it stands there
  quote TEXT NOT NULL,                   -- words of its sentence that hold the number
  right_value REAL,                      -- in the unit of the figure; null where it is only struck out
  right_value_decimal TEXT CHECK ((right_value IS NULL) = (right_value_decimal IS NULL)),
  reason TEXT NOT NULL CHECK (reason <> ''),
  ruled_by TEXT NOT NULL CHECK (ruled_by <> ''),
  ruled_on TEXT NOT NULL CHECK (ruled_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  UNIQUE (text, document, quote)
) STRICT;

-- The statements that count: those of the current versions that nobody struck out. (See 0007 for price_class.)
DROP VIEW statement;
CREATE VIEW statement AS
SELECT
  o.*,
  coalesce(g.published_on, '') AS known_from,
  CASE
    WHEN o.price_basis IS NOT NULL THEN o.price_basis
    WHEN o.measure IN ('change_rate', 'multiple') AND i.growth_prices = 'constant' THEN 'constant'
    ELSE 'current'
  END AS price_class
FROM observation o
JOIN document_version v ON v.document_version_id = o.document_version_id AND v.is_current = 1
JOIN origin g ON g.origin_id = o.origin_id
LEFT JOIN indicator i ON i.code = o.indicator_code
WHERE NOT EXISTS (
  SELECT 1 FROM correction c
  WHERE c.text = o.text AND c.document = (SELECT d.key FROM document d WHERE d.document_id = v.document_id)
    AND instr((SELECT p.text FROM passage p WHERE p.passage_id = o.passage_id), c.quote) > 0);

-- The figures as people read them, those struck out too, with the ruling.
DROP VIEW observations;
CREATE VIEW observations AS
SELECT
  o.observation_id,
  d.key AS document,
  o.region_code,
  r.name AS region,
  o.indicator_code,
  o.indicator,                           -- as published
  o.measure,
  o.basis,
  o.period,
  p.period_start,
  p.period_end,
  o.value,
  o.value_high,
  o.unit,
  o.status,
  o.qualifier,
  o.text,
  s.text AS quote,                       -- the sentence
  o.byte_start,
  o.byte_end,
  g.published_on,
  i.name AS catalogue_name,              -- the catalogue's name of the indicator
  o.part_of,
  o.price_basis,
  o.value_decimal,
  o.value_high_decimal,
  o.half_width,
  o.lower_bound,
  o.upper_bound,
  s.section,
  g.publisher,
  g.title,
  g.address,
  o.rule,
  o.passage_id,
  -- The name that the code had in the year (闸北区 has none after 2015).
  (
    SELECT n.name FROM region_name n
    WHERE n.region_code = o.region_code AND n.kind = 'formal' AND n.first_year <= CAST(substr(o.period, 1, 4) AS INTEGER)
      AND coalesce(n.last_year, 9999) >= CAST(substr(o.period, 1, 4) AS INTEGER)
    ORDER BY n.first_year DESC LIMIT 1
  ) AS region_name_then,
  c.right_value,
  c.reason AS correction_reason,
  c.ruled_by,
  c.ruled_on
FROM observation o
JOIN document_version v ON v.document_version_id = o.document_version_id AND v.is_current = 1
JOIN document d ON d.document_id = v.document_id
JOIN origin g ON g.origin_id = o.origin_id
JOIN passage s ON s.passage_id = o.passage_id
LEFT JOIN region r ON r.code = o.region_code
LEFT JOIN indicator i ON i.code = o.indicator_code
LEFT JOIN period p ON p.notation = o.period
LEFT JOIN correction c ON c.correction_id = (
  SELECT max(k.correction_id) FROM correction k
  WHERE k.text = o.text AND k.document = d.key AND instr(s.text, k.quote) > 0);
