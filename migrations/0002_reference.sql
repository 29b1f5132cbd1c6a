-- What the figures refer to: regions, units, indicators, periods. Loaded from seeds/*.csv.
PRAGMA user_version = 2;

-- A code of GB/T 2260 with the name it has now, or had last.
CREATE TABLE region (
  code TEXT PRIMARY KEY NOT NULL CHECK (code GLOB '[1-9][0-9][0-9][0-9][0-9][0-9]'),
  name TEXT NOT NULL CHECK (name <> ''),
  level TEXT NOT NULL CHECK (level IN ('country', 'province', 'prefecture', 'county')),
  parent_code TEXT REFERENCES region (code) DEFERRABLE INITIALLY DEFERRED,  -- place-holders such as 市辖区 are passed over
  first_year INTEGER NOT NULL,           -- the year of the first revision of the standard that lists the code
  last_year INTEGER CHECK (last_year >= first_year)  -- null while the code is in force
) STRICT;
CREATE INDEX region_by_name ON region (name);
CREATE INDEX region_by_parent ON region (parent_code);

-- Every name that a code has had, formal and short.
CREATE TABLE region_name (
  name TEXT NOT NULL CHECK (name <> ''),
  region_code TEXT NOT NULL REFERENCES region (code) DEFERRABLE INITIALLY DEFERRED,
  first_year INTEGER NOT NULL,
  last_year INTEGER CHECK (last_year >= first_year),  -- null while the name holds
  kind TEXT NOT NULL CHECK (kind IN ('formal', 'alias')),
  PRIMARY KEY (name, region_code, first_year)
) STRICT, WITHOUT ROWID;
CREATE INDEX region_name_by_region ON region_name (region_code);

-- A unit as the dataset stores it: CNY, %, 户; the empty one is that of a bare number.
CREATE TABLE unit (
  unit TEXT PRIMARY KEY NOT NULL,
  -- counter: things counted one by one, only whole numbers are possible; other: a unit that the seeds do not know
  kind TEXT NOT NULL CHECK (
    kind IN ('money', 'percent', 'points', 'multiple', 'counter', 'physical', 'time', 'other'))
) STRICT, WITHOUT ROWID;

-- A catalogued indicator.
CREATE TABLE indicator (
  code TEXT PRIMARY KEY NOT NULL CHECK (code <> ''),
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),
  name_en TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('flow', 'stock', 'rate', 'index')),
  unit TEXT NOT NULL REFERENCES unit (unit) DEFERRABLE INITIALLY DEFERRED,
  growth_prices TEXT NOT NULL CHECK (growth_prices IN ('constant', 'current', 'none')),
  topic TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Another wording of an indicator's name.
CREATE TABLE indicator_alias (
  alias TEXT PRIMARY KEY NOT NULL CHECK (alias <> ''),
  indicator_code TEXT NOT NULL REFERENCES indicator (code) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX indicator_alias_by_indicator ON indicator_alias (indicator_code);

-- The time that figures are about. Periods of different kinds never belong to one series.
CREATE TABLE period (
  notation TEXT PRIMARY KEY NOT NULL,    -- 2025 2025-Q1 2025-H1 2025-03 2025-01/2025-09 2025-12-31 2021/2025
  kind TEXT NOT NULL CHECK (kind IN ('year', 'half', 'quarter', 'month', 'year_to_date', 'day', 'years')),
  period_start TEXT NOT NULL CHECK (period_start GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  period_end TEXT NOT NULL CHECK (period_end >= period_start),
  year_earlier TEXT NOT NULL             -- the notation of the same period a year before
) STRICT, WITHOUT ROWID;

-- What the reference tables were loaded from, to load them again only when the seeds changed.
CREATE TABLE reference_load (
  name TEXT PRIMARY KEY NOT NULL,
  fingerprint TEXT NOT NULL
) STRICT, WITHOUT ROWID;
