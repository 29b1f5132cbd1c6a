-- Where the figures come from: runs, documents with their versions, origins, sentences.
PRAGMA user_version = 3;

CREATE TABLE ingestion_run (
  run_id INTEGER PRIMARY KEY,
  command TEXT NOT NULL,
  started_at TEXT NOT NULL,
  finished_at TEXT                       -- null while it runs, or when it was broken off
) STRICT;

-- A document under the name that stays the same over its versions, such as its path below the ingested folder.
CREATE TABLE document (
  document_id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE CHECK (key <> '')
) STRICT;

-- The bytes of a document at one time. Older versions are kept; only one is current.
CREATE TABLE document_version (
  document_version_id INTEGER PRIMARY KEY,
  document_id INTEGER NOT NULL REFERENCES document (document_id),
  number INTEGER NOT NULL CHECK (number >= 1),
  is_current INTEGER NOT NULL CHECK (is_current IN (0, 1)),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  byte_count INTEGER NOT NULL CHECK (byte_count >= 0),
  encoding TEXT NOT NULL,                -- of the file; the text here is UTF-8
  reading_fingerprint TEXT NOT NULL,     -- of what the extractor made of it: another grammar, another reading
  region_code TEXT REFERENCES region (code),  -- the region that the document is about
  text TEXT NOT NULL,                    -- decoded; every byte_start and byte_end counts in its UTF-8 bytes
  run_id INTEGER NOT NULL REFERENCES ingestion_run (run_id),
  UNIQUE (document_id, number)
) STRICT;
CREATE UNIQUE INDEX document_version_current ON document_version (document_id) WHERE is_current = 1;

-- Who published a document when. A text has one origin, a table of collected figures one for each publication it names.
CREATE TABLE origin (
  origin_id INTEGER PRIMARY KEY,
  document_version_id INTEGER NOT NULL REFERENCES document_version (document_version_id) ON DELETE CASCADE,
  publisher TEXT,
  title TEXT,
  published_on TEXT CHECK (published_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  address TEXT,
  note TEXT
) STRICT;
CREATE INDEX origin_by_version ON origin (document_version_id);

-- A sentence that states figures.
CREATE TABLE passage (
  passage_id INTEGER PRIMARY KEY,
  document_version_id INTEGER NOT NULL REFERENCES document_version (document_version_id) ON DELETE CASCADE,
  section TEXT NOT NULL CHECK (json_valid(section)),  -- the headings above it, outermost first, as a JSON array
  byte_start INTEGER NOT NULL CHECK (byte_start >= 0),
  byte_end INTEGER NOT NULL CHECK (byte_end > byte_start),
  text TEXT NOT NULL                     -- equals those bytes of document_version.text
) STRICT;
CREATE INDEX passage_by_version ON passage (document_version_id, byte_start);
