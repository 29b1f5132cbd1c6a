-- Level, growth and the level a year before, brought together.
--   SELECT region, indicator, period, value, growth_percent, prior_value FROM year_over_year WHERE region = '徐汇区';
PRAGMA user_version = 7;

-- The statements of the current versions with what their ranking needs.
--
-- price_class says in which prices and scope a statement stands. Levels and growth of one class belong together, and a
-- level at current prices also takes the growth at constant prices where that is the growth that is quoted (地区生产总值,
-- 增加值). 同口径 is a class of its own: its base is not the published level of the year before.
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
LEFT JOIN indicator i ON i.code = o.indicator_code;

-- Which level, which growth and which earlier level make one row. Of several statements of one fact an exact one goes
-- before a hedged one (突破6万亿元，达到62661亿元), then the one published last, then the one with more digits.
CREATE VIEW year_over_year_match AS
SELECT
  l.region_code, r.name AS region, l.indicator_code, l.indicator, l.period, l.status, l.price_class,
  l.observation_id AS level_id,
  -- The growth from the level's own document, in its own sentence, if there is one. Where a document gives one growth to
  -- amounts in two currencies, it belongs to the exact one, else to the one just before it.
  (
    SELECT k.observation_id
    FROM (
      SELECT c.observation_id, c.document_version_id, c.half_width, c.known_from, c.qualifier = 'exact' AS is_exact,
        c.price_class = l.price_class AS has_same_prices, c.origin_id = l.origin_id AS has_same_origin,
        c.passage_id = l.passage_id AS is_in_same_sentence
      FROM statement c
      WHERE c.region_key = l.region_key AND c.indicator_key = l.indicator_key AND c.breakdown = l.breakdown
        AND c.period = l.period AND c.measure IN ('change_rate', 'multiple') AND c.basis = 'yoy'
        AND c.status = l.status
        AND (c.price_class = l.price_class OR (l.price_class = 'current' AND c.price_class = 'constant'))
        AND NOT EXISTS (
          SELECT 1 FROM observation x
          WHERE x.region_key = l.region_key AND x.indicator_key = l.indicator_key AND x.breakdown = l.breakdown
            AND x.period = l.period AND x.measure = 'level' AND x.status = l.status AND x.unit <> l.unit
            AND x.document_version_id = c.document_version_id AND x.origin_id = c.origin_id
            AND (l.origin_id <> c.origin_id
              OR (x.qualifier <> 'exact', x.byte_start > c.byte_start, abs(x.byte_start - c.byte_start))
                < (l.qualifier <> 'exact', l.byte_start > c.byte_start, abs(l.byte_start - c.byte_start))))
    ) k
    ORDER BY k.has_same_prices DESC, k.has_same_origin DESC, k.is_in_same_sentence DESC, k.is_exact DESC,
      k.known_from DESC, k.half_width, k.document_version_id DESC, k.observation_id
    LIMIT 1
  ) AS growth_id,
  (
    SELECT c.observation_id FROM period e JOIN statement c ON c.period = e.year_earlier
    WHERE e.notation = l.period
      AND c.region_key = l.region_key AND c.indicator_key = l.indicator_key AND c.breakdown = l.breakdown
      AND c.measure = 'level' AND c.status = 'actual' AND c.unit = l.unit AND c.price_class = l.price_class
    ORDER BY c.qualifier = 'exact' DESC, c.known_from DESC, c.half_width, c.document_version_id DESC, c.observation_id
    LIMIT 1
  ) AS prior_id
FROM statement l
LEFT JOIN region r ON r.code = l.region_code
WHERE l.measure = 'level' AND l.period IS NOT NULL
  AND l.observation_id = (
    SELECT c.observation_id FROM statement c
    WHERE c.region_key = l.region_key AND c.indicator_key = l.indicator_key AND c.breakdown = l.breakdown
      AND c.period = l.period AND c.measure = 'level' AND c.status = l.status AND c.unit = l.unit
      AND c.price_class = l.price_class
    ORDER BY c.qualifier = 'exact' DESC, c.known_from DESC, c.half_width, c.document_version_id DESC, c.observation_id
    LIMIT 1)
UNION ALL
-- Growth that no level takes.
SELECT
  g.region_code, r.name, g.indicator_code, g.indicator, g.period, g.status, g.price_class,
  NULL,
  g.observation_id,
  (
    SELECT c.observation_id FROM period e JOIN statement c ON c.period = e.year_earlier
    WHERE e.notation = g.period
      AND c.region_key = g.region_key AND c.indicator_key = g.indicator_key AND c.breakdown = g.breakdown
      AND c.measure = 'level' AND c.status = 'actual'
      AND c.price_class = iif(g.price_class = 'constant', 'current', g.price_class)
    ORDER BY c.qualifier = 'exact' DESC, c.known_from DESC, c.half_width, c.document_version_id DESC, c.observation_id
    LIMIT 1
  )
FROM statement g
LEFT JOIN region r ON r.code = g.region_code
WHERE g.measure IN ('change_rate', 'multiple') AND g.basis = 'yoy' AND g.period IS NOT NULL
  AND NOT EXISTS (
    SELECT 1 FROM statement l
    WHERE l.region_key = g.region_key AND l.indicator_key = g.indicator_key AND l.breakdown = g.breakdown
      AND l.period = g.period AND l.measure = 'level' AND l.status = g.status AND l.price_class = g.price_class)
  AND NOT (
    g.price_class = 'constant'
    AND EXISTS (
      SELECT 1 FROM statement l
      WHERE l.region_key = g.region_key AND l.indicator_key = g.indicator_key AND l.breakdown = g.breakdown
        AND l.period = g.period AND l.measure = 'level' AND l.status = g.status AND l.price_class = 'current')
    AND NOT EXISTS (
      SELECT 1 FROM statement c
      WHERE c.region_key = g.region_key AND c.indicator_key = g.indicator_key AND c.breakdown = g.breakdown
        AND c.period = g.period AND c.measure IN ('change_rate', 'multiple') AND c.basis = 'yoy'
        AND c.status = g.status AND c.price_class = 'current'))
  AND g.observation_id = (
    SELECT c.observation_id FROM statement c
    WHERE c.region_key = g.region_key AND c.indicator_key = g.indicator_key AND c.breakdown = g.breakdown
      AND c.period = g.period AND c.measure IN ('change_rate', 'multiple') AND c.basis = 'yoy' AND c.status = g.status
      AND c.price_class = g.price_class
    ORDER BY c.qualifier = 'exact' DESC, c.known_from DESC, c.half_width, c.document_version_id DESC, c.observation_id
    LIMIT 1);

-- The figures of a match with their bounds.
--
-- Things counted one by one (unit.kind = 'counter') given to the unit have whole numbers only: 4847户 is 4847, and
-- 581.11万人 lies between 5811050 and 5811150. Hedged figures keep the bounds of observation.lower_bound and upper_bound:
-- 超过1200亿元 has no upper one, 约3540 has none.
CREATE VIEW year_over_year_figures AS
SELECT
  m.region_code, m.region, m.indicator_code, m.indicator, m.period, m.status, m.price_class,
  m.level_id, m.growth_id, m.prior_id,
  coalesce(l.unit, p.unit) AS unit,
  u.kind = 'counter' AND l.half_width >= 0.5 AND l.value = CAST(l.value AS INTEGER) AS is_counted,
  w.kind = 'counter' AND p.half_width >= 0.5 AND p.value = CAST(p.value AS INTEGER) AS prior_is_counted,
  l.value,
  l.lower_bound AS value_low,
  l.upper_bound AS value_high_bound,
  l.qualifier = 'exact' AND l.value_high IS NULL AS is_exact,
  coalesce(l.document_version_id, g.document_version_id) AS document_version_id,
  coalesce(l.origin_id, g.origin_id) AS origin_id,
  coalesce(l.passage_id, g.passage_id) AS passage_id,
  e.year_earlier,
  -- Growth in percent: 增长1.2倍 is the multiple 2.2 and 120 percent.
  CASE WHEN g.measure = 'multiple' THEN (g.value - 1) * 100 WHEN g.unit = '‰' THEN g.value / 10 ELSE g.value END
    AS growth,
  CASE WHEN g.measure = 'multiple' THEN (g.lower_bound - 1) * 100 WHEN g.unit = '‰' THEN g.lower_bound / 10
    ELSE g.lower_bound END AS growth_low,
  CASE WHEN g.measure = 'multiple' THEN (g.upper_bound - 1) * 100 WHEN g.unit = '‰' THEN g.upper_bound / 10
    ELSE g.upper_bound END AS growth_high,
  g.qualifier = 'exact' AND g.value_high IS NULL AS growth_is_exact,
  g.passage_id AS growth_passage_id,
  coalesce(g.price_basis, iif(i.growth_prices = 'constant', 'constant', 'current')) AS growth_prices,
  -- The level is divided by growth of the same prices and scope only, and only by the growth that its own publication
  -- gives for it, or one that gives the same level. A rate in percent is never divided: it changes by points.
  coalesce(g.price_basis, iif(i.growth_prices = 'constant', 'constant', 'current')) = m.price_class
    AND (g.origin_id = l.origin_id OR x.observation_id IS NOT NULL) AND l.unit NOT IN ('%', '‰') AS divides,
  p.value AS reported_prior,
  p.lower_bound AS reported_prior_low,
  p.upper_bound AS reported_prior_high,
  p.qualifier = 'exact' AND p.value_high IS NULL AS reported_prior_is_exact,
  p.qualifier AS reported_prior_qualifier
FROM year_over_year_match m
LEFT JOIN observation l ON l.observation_id = m.level_id
LEFT JOIN observation g ON g.observation_id = m.growth_id
LEFT JOIN observation p ON p.observation_id = m.prior_id
-- The same level in the document that gives the growth.
LEFT JOIN observation x ON x.observation_id = (
  SELECT c.observation_id FROM observation c
  WHERE c.region_key = l.region_key AND c.indicator_key = l.indicator_key AND c.breakdown = l.breakdown
    AND c.period = l.period AND c.measure = 'level' AND c.status = l.status AND c.unit = l.unit
    AND c.document_version_id = g.document_version_id AND c.origin_id = g.origin_id
    AND c.lower_bound <= l.upper_bound AND c.upper_bound >= l.lower_bound
  LIMIT 1)
LEFT JOIN unit u ON u.unit = l.unit
LEFT JOIN unit w ON w.unit = p.unit
LEFT JOIN indicator i ON i.code = m.indicator_code
LEFT JOIN period e ON e.notation = m.period;

-- The level a year before as level and growth imply it: between the lowest level over the highest growth and the highest
-- level over the lowest growth, for whole numbers from the first to the last whole number between them.
CREATE VIEW year_over_year_implied AS
SELECT
  f.*,
  CASE WHEN f.divides AND f.value > 0 AND 1 + f.growth_high / 100 > 0
    THEN max(iif(f.is_counted, CAST(f.value_low AS INTEGER) + (f.value_low > CAST(f.value_low AS INTEGER)), f.value_low), 0)
      / (1 + f.growth_high / 100) END AS quotient_low,
  CASE WHEN f.divides AND f.value > 0 AND 1 + f.growth_low / 100 > 0
    THEN iif(f.is_counted, CAST(f.value_high_bound AS INTEGER), f.value_high_bound) / (1 + f.growth_low / 100)
    END AS quotient_high,
  CASE WHEN f.divides AND f.value > 0 AND f.is_exact AND f.growth_is_exact AND 1 + f.growth / 100 > 0
    THEN f.value / (1 + f.growth / 100) END AS quotient
FROM year_over_year_figures f;

CREATE VIEW year_over_year_bounded AS
SELECT
  w.*,
  -- An exact reported level goes before an implied one, a hedged one only where nothing is implied.
  w.prior_id IS NOT NULL
    AND (w.reported_prior_is_exact OR (w.implied_low IS NULL AND w.implied_high IS NULL)) AS takes_reported_prior,
  CASE WHEN w.is_exact AND w.reported_prior_is_exact AND w.reported_prior > 0 AND w.unit NOT IN ('%', '‰')
    THEN (w.value / w.reported_prior - 1) * 100 END AS computed_growth
FROM (
  SELECT
    q.*,
    -- A quotient that is a whole number but for the last binary digits counts as one.
    CASE WHEN q.is_counted
      THEN CAST(q.quotient_low * (1 - 1e-12) AS INTEGER)
        + (q.quotient_low * (1 - 1e-12) > CAST(q.quotient_low * (1 - 1e-12) AS INTEGER))
      ELSE q.quotient_low END AS implied_low,
    CASE WHEN q.is_counted THEN CAST(q.quotient_high * (1 + 1e-12) AS INTEGER) ELSE q.quotient_high END AS implied_high
  FROM year_over_year_implied q
) w;

-- One row for each region, indicator, breakdown, period and status that has a level or a yoy change.
--
-- prior_value is the level that a document reports for the year before, else the one that level and growth imply: the
-- whole number if only one is possible, the central estimate value / (1 + growth) otherwise. It is null where the level
-- or the growth is hedged (超过, 近, 约) or a range: what is then known are the bounds, one-sided for 超过 and 近, none for 约.
-- It is also null where no whole number fits both figures, and where growth is at constant prices. A reported level that
-- is itself hedged gives way to an implied one.
-- A reported level keeps its own hedge in prior_qualifier.
-- computed_growth_percent needs two exact levels that are no rates in percent. growth_check says whether the two growth rates can both be true within
-- rounding: 'agrees', 'contradicts', or 'other_prices' where the reported one is at constant prices or 同口径 and the gap
-- is no error.
CREATE VIEW year_over_year AS
SELECT
  b.region_code,
  b.region,
  b.indicator_code,
  b.indicator,
  b.unit,
  b.period,
  b.value,
  b.year_earlier AS prior_period,
  CASE
    WHEN b.takes_reported_prior THEN b.reported_prior
    WHEN b.implied_low > b.implied_high THEN NULL
    WHEN b.is_counted THEN min(max(round(b.quotient), b.implied_low), b.implied_high)
    ELSE b.quotient
  END AS prior_value,
  CASE
    WHEN b.takes_reported_prior THEN iif(b.prior_is_counted,
        CAST(b.reported_prior_low AS INTEGER) + (b.reported_prior_low > CAST(b.reported_prior_low AS INTEGER)),
        b.reported_prior_low)
    WHEN b.implied_low > b.implied_high THEN NULL
    ELSE b.implied_low
  END AS prior_value_low,
  CASE
    WHEN b.takes_reported_prior THEN iif(b.prior_is_counted, CAST(b.reported_prior_high AS INTEGER), b.reported_prior_high)
    WHEN b.implied_low > b.implied_high THEN NULL
    ELSE b.implied_high
  END AS prior_value_high,
  CASE
    WHEN b.takes_reported_prior THEN 'reported'
    WHEN b.implied_low > b.implied_high THEN NULL
    WHEN b.implied_low IS NOT NULL OR b.implied_high IS NOT NULL THEN 'implied'
  END AS prior_source,
  coalesce(b.growth, b.computed_growth) AS growth_percent,
  CASE WHEN b.growth_id IS NOT NULL THEN 'reported' WHEN b.computed_growth IS NOT NULL THEN 'computed' END
    AS growth_source,
  b.computed_growth AS computed_growth_percent,
  b.computed_growth - b.growth AS growth_gap_points,
  b.status,
  d.key AS document,
  s.text AS quote,
  -- Beyond the fixed columns.
  i.name AS catalogue_name,
  coalesce(l.part_of, g.part_of) AS part_of,
  l.qualifier,
  l.value_decimal,
  l.value_high,
  l.value_high_decimal,
  l.lower_bound,
  l.upper_bound,
  iif(b.takes_reported_prior, b.reported_prior_qualifier, NULL) AS prior_qualifier,
  g.qualifier AS growth_qualifier,
  iif(b.growth_id IS NULL, NULL, b.growth_prices) AS growth_prices,
  CASE
    -- It takes a lower bound of both levels and any bound of the reported growth.
    WHEN b.unit IN ('%', '‰') OR coalesce(b.reported_prior_low, 0) <= 0 OR coalesce(b.value_low, -1) < 0
      OR coalesce(b.growth_low, b.growth_high) IS NULL THEN NULL
    WHEN b.growth_prices <> b.price_class THEN 'other_prices'
    WHEN (b.value_high_bound / b.reported_prior_low - 1) * 100 < b.growth_low
      OR (b.value_low / b.reported_prior_high - 1) * 100 > b.growth_high THEN 'contradicts'
    ELSE 'agrees'
  END AS growth_check,
  b.price_class,
  o.published_on,
  h.text AS growth_quote,
  b.level_id AS observation_id,
  b.growth_id AS growth_observation_id,
  b.prior_id AS prior_observation_id
FROM year_over_year_bounded b
JOIN document_version v ON v.document_version_id = b.document_version_id
JOIN document d ON d.document_id = v.document_id
JOIN origin o ON o.origin_id = b.origin_id
JOIN passage s ON s.passage_id = b.passage_id
LEFT JOIN passage h ON h.passage_id = b.growth_passage_id
LEFT JOIN observation l ON l.observation_id = b.level_id
LEFT JOIN observation g ON g.observation_id = b.growth_id
LEFT JOIN indicator i ON i.code = b.indicator_code;
