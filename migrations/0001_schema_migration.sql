-- Marks the file as a dataset of RegionalEconomy ("REec") and keeps a list of what was done to its schema.
-- Run by hand, in the order of the names:  cat migrations/*.sql | sqlite3 economy.sqlite
PRAGMA application_id = 0x52456563;
PRAGMA user_version = 1;

CREATE TABLE schema_migration (
  name TEXT PRIMARY KEY NOT NULL,        -- the file, such as migrations/0001_schema_migration.sql
  checksum TEXT NOT NULL,                -- of the file's bytes: a migration is never edited once it was applied
  applied_at TEXT NOT NULL               -- UTC, 2026-01-31T08:00:00Z
) STRICT;
