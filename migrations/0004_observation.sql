-- The figures: one number in a text, one row.
PRAGMA user_version = 4;

CREATE TABLE observation (
  observation_id INTEGER PRIMARY KEY,
  document_version_id INTEGER NOT NULL REFERENCES document_version (document_version_id) ON DELETE CASCADE,
  origin_id INTEGER NOT NULL REFERENCES origin (origin_id) ON DELETE CASCADE,
  passage_id INTEGER NOT NULL REFERENCES passage (passage_id) ON DELETE CASCADE,
  run_id INTEGER NOT NULL REFERENCES ingestion_run (run_id),
  -- What is measured.
  region_code TEXT REFERENCES region (code),           -- null where the document does not tell
  indicator_code TEXT REFERENCES indicator (code),     -- null where the catalogue has none such
  indicator TEXT NOT NULL CHECK (indicator <> ''),     -- the noun phrase as published
  part_of TEXT,                                        -- the whole of which it is a part (其中…), as published
  measure TEXT NOT NULL CHECK (
    measure IN (
      'level', 'change_rate', 'change_points', 'change_amount', 'share', 'rank', 'contribution', 'multiple', 'index',
      'completion', 'gap')),
  basis TEXT CHECK (basis IN ('yoy', 'mom', 'cagr', 'since')),
  period TEXT REFERENCES period (notation),            -- null where the document does not tell
  status TEXT NOT NULL CHECK (status IN ('actual', 'target')),
  price_basis TEXT CHECK (price_basis IN ('current', 'constant', 'comparable')),
  -- How much.
  qualifier TEXT NOT NULL CHECK (qualifier IN ('exact', 'about', 'over', 'under')),
  value REAL NOT NULL,                                 -- in the unit: 17.1亿美元 is 1710000000
  value_decimal TEXT NOT NULL CHECK (value_decimal GLOB '[-0-9]*'),  -- the same, exact
  value_high REAL CHECK (value_high >= value),         -- the upper end of a range
  value_high_decimal TEXT CHECK ((value_high IS NULL) = (value_high_decimal IS NULL)),
  half_width REAL NOT NULL CHECK (half_width >= 0),    -- half of the last digit written: what rounding may hide
  unit TEXT NOT NULL REFERENCES unit (unit),
  -- Its proof.
  text TEXT NOT NULL CHECK (text <> ''),               -- the number as it stands in the document
  byte_start INTEGER NOT NULL CHECK (byte_start >= 0),
  byte_end INTEGER NOT NULL CHECK (byte_end > byte_start),
  rule TEXT NOT NULL,                                  -- the rule that read it

  -- The key of the fact, without nulls, so that equal facts meet in plain equality. A document that does not name its
  -- region shares its facts with no other; where the catalogue knows the indicator, its code says what is measured.
  region_key TEXT NOT NULL GENERATED ALWAYS AS (coalesce(region_code, 'document ' || document_version_id)) VIRTUAL,
  indicator_key TEXT NOT NULL GENERATED ALWAYS AS (coalesce(indicator_code, indicator)) VIRTUAL,
  breakdown TEXT NOT NULL GENERATED ALWAYS AS (iif(indicator_code IS NULL, coalesce(part_of, ''), '')) VIRTUAL,

  -- The bounds that rounding, a range or a hedge leaves, null where there is none. 约 leaves none that could be named;
  -- 超过 gives the lower bound of a rise and the upper bound of a fall (下降超过5%), 不足 the other one.
  lower_bound REAL GENERATED ALWAYS AS (
    CASE
      WHEN qualifier = 'about' THEN NULL
      WHEN value_high IS NOT NULL THEN value
      WHEN qualifier = 'exact' THEN value - half_width
      WHEN (qualifier = 'over') = (value >= 0) THEN value
    END) VIRTUAL,
  upper_bound REAL GENERATED ALWAYS AS (
    CASE
      WHEN qualifier = 'about' THEN NULL
      WHEN value_high IS NOT NULL THEN value_high
      WHEN qualifier = 'exact' THEN value + half_width
      WHEN (qualifier = 'under') = (value >= 0) THEN value
    END) VIRTUAL
) STRICT;

-- The same fact in all its statements, and the level, the growth and the level a year before of one fact.
CREATE INDEX observation_by_key ON observation (region_key, indicator_key, breakdown, period, measure, status);
-- What people ask for.
CREATE INDEX observation_by_region_and_code ON observation (region_code, indicator_code, period);
CREATE INDEX observation_by_region_and_indicator ON observation (region_code, indicator, period);
CREATE INDEX observation_by_code ON observation (indicator_code, period);
CREATE INDEX observation_by_indicator ON observation (indicator, period);
CREATE INDEX observation_by_version ON observation (document_version_id, byte_start);
CREATE INDEX observation_by_passage ON observation (passage_id);

-- The insert proves provenance: the bytes of the sentence at the number's place are the number, or the row is refused.
CREATE TRIGGER observation_proves_its_number BEFORE INSERT ON observation
BEGIN
  SELECT RAISE(ABORT, 'the bytes at the range of the number are not its text')
  WHERE NOT EXISTS (
    SELECT 1 FROM passage
    WHERE passage_id = NEW.passage_id AND document_version_id = NEW.document_version_id
      AND NEW.byte_start >= byte_start AND NEW.byte_end <= byte_end
      AND substr(CAST(text AS BLOB), NEW.byte_start - byte_start + 1, NEW.byte_end - NEW.byte_start)
        = CAST(NEW.text AS BLOB));
END;
-- What was proved stays as it is.
CREATE TRIGGER observation_keeps_its_proof
BEFORE UPDATE OF text, byte_start, byte_end, passage_id, document_version_id, value, value_decimal ON observation
BEGIN
  SELECT RAISE(ABORT, 'a figure is never edited; ingest the document again, or rule on it in corrections');
END;
CREATE TRIGGER passage_keeps_its_text BEFORE UPDATE ON passage
BEGIN
  SELECT RAISE(ABORT, 'a passage is never edited; ingest the document again');
END;
CREATE TRIGGER document_version_keeps_its_text BEFORE UPDATE OF text, sha256 ON document_version
BEGIN
  SELECT RAISE(ABORT, 'the text of a version is never edited; changed bytes are a new version');
END;
