-- Regions that became others, and regions side by side.
PRAGMA user_version = 13;

-- A code that is no more and the one that took its place: 闸北区 → 静安区 (merged), 崇明县 → 崇明区 (renamed).
-- Mergers are in seeds/region_mergers.csv; renamed ones have the same name but for its last character, in the same province,
-- from the revision of the standard that follows.
CREATE TABLE region_successor (
  region_code TEXT NOT NULL REFERENCES region (code) ON DELETE CASCADE,
  successor_code TEXT NOT NULL REFERENCES region (code) ON DELETE CASCADE,
  year INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('merged', 'renamed')),
  PRIMARY KEY (region_code, successor_code),
  CHECK (region_code <> successor_code)
) STRICT, WITHOUT ROWID;
CREATE INDEX region_successor_by_successor ON region_successor (successor_code);

-- The regions of one parent side by side: for an indicator, period and unit the levels and growth rates with their ranks.
--   SELECT rank_by_value, region, value, growth_percent FROM comparison
--     WHERE parent = '上海市' AND indicator_code = 'new_enterprises' AND period = '2023' ORDER BY rank_by_value;
-- Two layers, each with one PARTITION BY, so that SQLite can carry a WHERE on indicator_code and period into both.
CREATE VIEW comparison AS
SELECT
  v.*,
  CASE WHEN v.growth_percent IS NOT NULL THEN rank() OVER (
    PARTITION BY v.parent_code, v.indicator_code, v.uncatalogued_indicator, v.period, v.status, v.price_class
    ORDER BY v.growth_percent DESC NULLS LAST) END AS rank_by_growth
FROM (
  SELECT
    r.parent_code, p.name AS parent, y.region_code, y.region, y.indicator_code,
    iif(y.indicator_code IS NULL, y.indicator, NULL) AS uncatalogued_indicator, y.indicator, y.period, y.status,
    y.price_class, y.unit, y.value, y.qualifier, y.growth_percent, y.document, y.quote, y.observation_id,
    y.growth_observation_id,
    CASE WHEN y.value IS NOT NULL THEN rank() OVER (
      PARTITION BY r.parent_code, y.indicator_code, iif(y.indicator_code IS NULL, y.indicator, NULL), y.period, y.status,
        y.price_class, y.unit
      ORDER BY y.value DESC NULLS LAST) END AS rank_by_value
  FROM year_over_year y
  JOIN region r ON r.code = y.region_code
  JOIN region p ON p.code = r.parent_code
) v;
