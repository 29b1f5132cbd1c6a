-- The arithmetic that published figures must obey: parts and wholes, shares, stocks and flows, levels and growth.
PRAGMA user_version = 11;

-- Wholes and their parts, true by definition of the indicators.
CREATE TABLE sum_part (
  whole_code TEXT NOT NULL,
  part_code TEXT NOT NULL,
  identity TEXT NOT NULL,                -- one whole may be divided in several ways
  PRIMARY KEY (identity, part_code)
) STRICT, WITHOUT ROWID;
INSERT INTO sum_part (identity, whole_code, part_code) VALUES
  ('gdp by industry', 'gdp', 'gdp_primary'),
  ('gdp by industry', 'gdp', 'gdp_secondary'),
  ('gdp by industry', 'gdp', 'gdp_tertiary'),
  ('trade by direction', 'total_trade', 'exports'),
  ('trade by direction', 'total_trade', 'imports'),
  ('retail sales by place', 'retail_sales', 'urban_retail_sales'),
  ('retail sales by place', 'retail_sales', 'rural_retail_sales'),
  ('population by place', 'population', 'urban_population'),
  ('population by place', 'population', 'rural_population');

-- Stocks and the yearly flows that feed them. Names without a code are matched by their wording: 新增X, 新认定X, 净增X.
CREATE TABLE stock_flow (
  stock_code TEXT NOT NULL,
  flow_code TEXT NOT NULL,
  PRIMARY KEY (stock_code, flow_code)
) STRICT, WITHOUT ROWID;
INSERT INTO stock_flow (stock_code, flow_code) VALUES
  ('regional_headquarters', 'new_regional_headquarters'),
  ('foreign_rd_centres', 'new_foreign_rd_centres');

-- The whole and its parts as one publication states them, where it states all of them.
CREATE VIEW sums AS
SELECT
  w.observation_id, w.region_code, w.indicator, w.period, w.unit, w.value AS stated_value,
  w.lower_bound, w.upper_bound, sum(p.value) AS computed_value, sum(p.lower_bound) AS computed_low,
  sum(p.upper_bound) AS computed_high, s.identity,
  json_group_array(p.observation_id) AS part_ids
FROM statement w
JOIN sum_part s ON s.whole_code = w.indicator_code
JOIN observation p ON p.observation_id = (
  SELECT c.observation_id FROM statement c
  WHERE c.region_key = w.region_key AND c.indicator_key = s.part_code AND c.breakdown = w.breakdown
    AND c.period = w.period AND c.measure = 'level' AND c.status = w.status AND c.unit = w.unit
    AND c.origin_id = w.origin_id AND c.price_class = w.price_class AND c.qualifier = 'exact'
  ORDER BY c.half_width, c.observation_id
  LIMIT 1)
WHERE w.measure = 'level' AND w.qualifier = 'exact' AND w.period IS NOT NULL
GROUP BY w.observation_id, s.identity
HAVING count(*) = (SELECT count(*) FROM sum_part n WHERE n.identity = s.identity);

-- A stock, the stock a year before and the flow between, each in its last statement.
CREATE VIEW stocks_and_flows AS
SELECT
  b.region_code, b.region, b.indicator, f.indicator AS flow_indicator, b.period, b.unit, a.value AS prior_stock,
  f.value AS flow, a.value + f.value AS computed_value, b.value AS stated_value,
  iif(u.kind = 'counter' AND a.half_width = 0.5 AND f.half_width = 0.5, a.value + f.value, a.lower_bound + f.lower_bound)
    AS computed_low,
  iif(u.kind = 'counter' AND a.half_width = 0.5 AND f.half_width = 0.5, a.value + f.value, a.upper_bound + f.upper_bound)
    AS computed_high,
  b.lower_bound, b.upper_bound, b.observation_id, a.observation_id AS prior_observation_id,
  f.observation_id AS flow_observation_id
FROM latest b
JOIN period e ON e.notation = b.period AND e.kind = 'day' AND e.notation LIKE '%-12-31'
JOIN stock_flow s ON s.stock_code = b.indicator_code
JOIN latest a ON a.region_code = b.region_code AND a.indicator_code = b.indicator_code AND a.period = e.year_earlier
  AND a.measure = 'level' AND a.status = 'actual' AND a.unit = b.unit AND a.qualifier = 'exact'
JOIN latest f ON f.region_code = b.region_code AND f.indicator_code = s.flow_code AND f.period = substr(b.period, 1, 4)
  AND f.measure IN ('level', 'change_amount') AND f.status = 'actual' AND f.unit = b.unit AND f.qualifier = 'exact'
JOIN unit u ON u.unit = b.unit
WHERE b.measure = 'level' AND b.status = 'actual' AND b.qualifier = 'exact'
UNION ALL
SELECT
  b.region_code, b.region, b.indicator, f.indicator, b.period, b.unit, a.value, f.value, a.value + f.value, b.value,
  iif(u.kind = 'counter' AND a.half_width = 0.5 AND f.half_width = 0.5, a.value + f.value, a.lower_bound + f.lower_bound),
  iif(u.kind = 'counter' AND a.half_width = 0.5 AND f.half_width = 0.5, a.value + f.value, a.upper_bound + f.upper_bound),
  b.lower_bound, b.upper_bound, b.observation_id, a.observation_id, f.observation_id
FROM latest b
JOIN period e ON e.notation = b.period AND e.kind = 'day' AND e.notation LIKE '%-12-31'
JOIN latest a ON a.region_code = b.region_code AND a.indicator = b.indicator AND a.period = e.year_earlier
  AND a.indicator_code IS NULL AND a.part_of IS b.part_of
  AND a.measure = 'level' AND a.status = 'actual' AND a.unit = b.unit AND a.qualifier = 'exact'
JOIN latest f ON f.region_code = b.region_code
  AND f.indicator IN ('新增' || b.indicator, '新认定' || b.indicator, '净增' || b.indicator)
  AND f.period = substr(b.period, 1, 4)
  AND f.measure IN ('level', 'change_amount') AND f.status = 'actual' AND f.unit = b.unit AND f.qualifier = 'exact'
JOIN unit u ON u.unit = b.unit
WHERE b.measure = 'level' AND b.status = 'actual' AND b.qualifier = 'exact' AND b.indicator_code IS NULL;

-- Every piece of arithmetic that could be done, with its outcome, 'agrees' or 'differs', within what rounding allows.
-- `severity` is how much a difference matters: a stock may also lose members, a growth rate may have another scope.
CREATE VIEW arithmetic_checks AS
SELECT
  'parts_and_whole' AS code, 'error' AS severity,
  iif(computed_low > upper_bound OR computed_high < lower_bound, 'differs', 'agrees') AS outcome,
  region_code, indicator, period, unit, stated_value, computed_value,
  printf('%s: the parts add up to %.15g, the whole is stated as %.15g %s', identity, computed_value, stated_value, unit)
    AS message,
  json_insert(part_ids, '$[#]', observation_id) AS observation_ids
FROM sums
UNION ALL
-- Three or more shares of one sentence that come near 100 must reach it.
SELECT
  'shares_of_a_whole', 'error', iif(sum(lower_bound) > 100 OR sum(upper_bound) < 100, 'differs', 'agrees'),
  region_code, min(indicator), period, unit, 100, sum(value),
  printf('%d shares add up to %.15g %%', count(*), sum(value)), json_group_array(observation_id)
FROM statement
WHERE measure = 'share' AND unit = '%' AND qualifier = 'exact' AND value_high IS NULL
GROUP BY passage_id, region_key, period, status
HAVING count(*) >= 3 AND abs(sum(value) - 100) <= 2
UNION ALL
SELECT
  'stock_and_flow', 'warning', iif(computed_low > upper_bound OR computed_high < lower_bound, 'differs', 'agrees'),
  region_code, indicator, period, unit, stated_value, computed_value,
  printf('%.15g + %.15g = %.15g, stated as %.15g %s', prior_stock, flow, computed_value, stated_value, unit),
  json_array(prior_observation_id, flow_observation_id, observation_id)
FROM stocks_and_flows
UNION ALL
SELECT
  'level_and_growth', 'warning', iif(growth_check = 'agrees', 'agrees', 'differs'), region_code, indicator, period, unit,
  growth_percent, computed_growth_percent,
  printf('the levels give %+.2f %%, the reported growth is %+.15g %%', computed_growth_percent, growth_percent),
  json_array(prior_observation_id, observation_id, growth_observation_id)
FROM year_over_year
WHERE growth_check IN ('agrees', 'contradicts') AND computed_growth_percent IS NOT NULL
UNION ALL
SELECT
  'whole_number', 'warning', iif(implied_low > implied_high, 'differs', 'agrees'), region_code, indicator, period, unit,
  value, quotient,
  printf('%.15g %s and %+.15g %% leave %s whole number for the year before', value, unit, growth,
    iif(implied_low > implied_high, 'no', 'a')),
  json_array(level_id, growth_id)
FROM year_over_year_bounded
WHERE is_counted AND implied_low IS NOT NULL AND implied_high IS NOT NULL
UNION ALL
SELECT
  'contradiction', iif(relation IN ('same_document', 'same_day'), 'error', 'warning'), 'differs', region_code, indicator,
  period, unit, value, other_value,
  printf('stated as %.15g and as %.15g %s (%s, %s)', value, other_value, unit, document, other_document),
  json_array(observation_id, other_observation_id)
FROM conflicts
WHERE relation <> 'later_publication';
