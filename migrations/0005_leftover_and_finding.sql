-- What was not read as a figure, and what a person should look at.
PRAGMA user_version = 5;

-- A digit run or number word that is no statistic.
CREATE TABLE leftover (
  leftover_id INTEGER PRIMARY KEY,
  document_version_id INTEGER NOT NULL REFERENCES document_version (document_version_id) ON DELETE CASCADE,
  byte_start INTEGER NOT NULL CHECK (byte_start >= 0),
  byte_end INTEGER NOT NULL CHECK (byte_end > byte_start),
  text TEXT NOT NULL,
  class TEXT NOT NULL CHECK (
    class IN ('date', 'name', 'numbering', 'slogan', 'threshold', 'duration', 'meeting', 'address', 'unparsed')),
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX leftover_by_version ON leftover (document_version_id, byte_start);
CREATE INDEX leftover_by_class ON leftover (class);

CREATE TABLE finding (
  finding_id INTEGER PRIMARY KEY,
  run_id INTEGER REFERENCES ingestion_run (run_id),  -- null for what a check of the whole dataset found
  document_version_id INTEGER REFERENCES document_version (document_version_id) ON DELETE CASCADE,
  path TEXT,                             -- the file, where it gave no document
  severity TEXT NOT NULL CHECK (severity IN ('note', 'warning', 'error')),
  code TEXT NOT NULL CHECK (code <> ''), -- a short stable name such as list_length_differs
  message TEXT NOT NULL,
  byte_start INTEGER CHECK (byte_start >= 0),
  byte_end INTEGER CHECK (byte_end >= byte_start)
) STRICT;
CREATE INDEX finding_by_version ON finding (document_version_id);
CREATE INDEX finding_by_run ON finding (run_id);

-- The figures that a finding is about.
CREATE TABLE finding_observation (
  finding_id INTEGER NOT NULL REFERENCES finding (finding_id) ON DELETE CASCADE,
  observation_id INTEGER NOT NULL REFERENCES observation (observation_id) ON DELETE CASCADE,
  PRIMARY KEY (finding_id, observation_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX finding_observation_by_observation ON finding_observation (observation_id);
