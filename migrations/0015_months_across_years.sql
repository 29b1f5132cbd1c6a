-- Months from one year to a later one (2024-10/2025-09) are a kind of period of their own.
PRAGMA user_version = 15;

-- Figures refer to the table while it is made anew.
PRAGMA defer_foreign_keys = ON;
CREATE TEMP TABLE period_before AS SELECT notation, kind, period_start, period_end, year_earlier FROM period;
DROP TABLE period;

-- The time that figures are about. Periods of different kinds never belong to one series.
CREATE TABLE period (
  notation TEXT PRIMARY KEY NOT NULL,    -- 2025 2025-Q1 2025-H1 2025-03 2025-01/2025-09 2024-10/2025-09 2025-12-31 2021/2025
  kind TEXT NOT NULL CHECK (kind IN ('year', 'half', 'quarter', 'month', 'year_to_date', 'months', 'day', 'years')),
  period_start TEXT NOT NULL CHECK (period_start GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  period_end TEXT NOT NULL CHECK (period_end >= period_start),
  year_earlier TEXT NOT NULL             -- the notation of the same period a year before
) STRICT, WITHOUT ROWID;
INSERT INTO period SELECT notation, kind, period_start, period_end, year_earlier FROM period_before;
DROP TABLE temp.period_before;
