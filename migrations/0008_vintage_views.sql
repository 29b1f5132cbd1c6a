-- One fact, many statements: which was the first, which is the last, and what was revised.
--
-- A fact is a region, indicator, breakdown, period, measure, basis, unit, price class and status. Its statements are
-- known from the day their document was published. As of a day:
--   SELECT * FROM statement WHERE known_from <= '2024-06-30' …
PRAGMA user_version = 8;

-- One row for each fact: its last statement. Of the statements of a fact an exact one goes before a hedged one
-- (突破6万亿元，达到62661亿元), then the one published last, then the one with more digits; documents without a date come last.
CREATE VIEW latest AS
SELECT
  s.observation_id, d.key AS document, s.region_code, r.name AS region, s.indicator_code, s.indicator, s.measure,
  s.basis, s.period, s.value, s.value_high, s.unit, s.status, s.qualifier, s.part_of, s.price_class, s.value_decimal,
  s.half_width, s.lower_bound, s.upper_bound, s.text, p.text AS quote, nullif(s.known_from, '') AS known_from,
  (
    SELECT count(DISTINCT c.origin_id) FROM statement c
    WHERE c.region_key = s.region_key AND c.indicator_key = s.indicator_key AND c.breakdown = s.breakdown
      AND c.period = s.period AND c.measure = s.measure AND c.status = s.status AND c.basis IS s.basis
      AND c.unit = s.unit AND c.price_class = s.price_class
  ) AS vintages
FROM statement s
JOIN document_version v ON v.document_version_id = s.document_version_id
JOIN document d ON d.document_id = v.document_id
JOIN passage p ON p.passage_id = s.passage_id
LEFT JOIN region r ON r.code = s.region_code
WHERE s.period IS NOT NULL AND s.observation_id = (
  SELECT c.observation_id FROM statement c
  WHERE c.region_key = s.region_key AND c.indicator_key = s.indicator_key AND c.breakdown = s.breakdown
    AND c.period = s.period AND c.measure = s.measure AND c.status = s.status AND c.basis IS s.basis
    AND c.unit = s.unit AND c.price_class = s.price_class
  ORDER BY c.qualifier = 'exact' DESC, c.known_from DESC, c.half_width, c.document_version_id DESC, c.observation_id
  LIMIT 1);

-- One row for each fact: the statement that was published first.
CREATE VIEW first_release AS
SELECT
  s.observation_id, d.key AS document, s.region_code, r.name AS region, s.indicator_code, s.indicator, s.measure,
  s.basis, s.period, s.value, s.value_high, s.unit, s.status, s.qualifier, s.part_of, s.price_class, s.value_decimal,
  s.half_width, s.lower_bound, s.upper_bound, s.text, p.text AS quote, nullif(s.known_from, '') AS known_from
FROM statement s
JOIN document_version v ON v.document_version_id = s.document_version_id
JOIN document d ON d.document_id = v.document_id
JOIN passage p ON p.passage_id = s.passage_id
LEFT JOIN region r ON r.code = s.region_code
WHERE s.period IS NOT NULL AND s.observation_id = (
  SELECT c.observation_id FROM statement c
  WHERE c.region_key = s.region_key AND c.indicator_key = s.indicator_key AND c.breakdown = s.breakdown
    AND c.period = s.period AND c.measure = s.measure AND c.status = s.status AND c.basis IS s.basis
    AND c.unit = s.unit AND c.price_class = s.price_class
  ORDER BY c.known_from = '', c.known_from, c.qualifier = 'exact' DESC, c.half_width, c.document_version_id,
    c.observation_id
  LIMIT 1);

-- Facts whose last statement does not meet the first one within rounding: preliminary and final figures.
CREATE VIEW revisions AS
SELECT
  l.region_code, l.region, l.indicator_code, l.indicator, l.measure, l.basis, l.period, l.unit, l.status,
  f.value AS first_value, f.known_from AS first_known_from, l.value AS latest_value,
  l.known_from AS latest_known_from, l.value - f.value AS revision,
  CASE WHEN f.value > 0 AND l.measure = 'level' THEN (l.value / f.value - 1) * 100 END AS revision_percent,
  f.document AS first_document, l.document AS latest_document, f.quote AS first_quote, l.quote AS latest_quote,
  f.observation_id AS first_observation_id, l.observation_id AS latest_observation_id
FROM latest l
JOIN statement s ON s.observation_id = (
  SELECT c.observation_id FROM statement c JOIN observation o ON o.observation_id = l.observation_id
  WHERE c.region_key = o.region_key AND c.indicator_key = o.indicator_key AND c.breakdown = o.breakdown
    AND c.period = o.period AND c.measure = o.measure AND c.status = o.status AND c.basis IS o.basis
    AND c.unit = o.unit AND c.price_class = l.price_class AND c.known_from < l.known_from AND c.known_from <> ''
  ORDER BY c.known_from, c.qualifier = 'exact' DESC, c.half_width, c.document_version_id, c.observation_id
  LIMIT 1)
JOIN first_release f ON f.observation_id = s.observation_id
WHERE l.lower_bound > f.upper_bound OR l.upper_bound < f.lower_bound;

-- The points of the series: a series is a region, indicator, breakdown, measure, basis, unit, price class, status and
-- kind of period, so that a year never stands between two quarters. In the order of time:
--   SELECT period, value FROM series WHERE region = '徐汇区' AND indicator_code = 'gdp' AND measure = 'level'
--     AND period_kind = 'year' ORDER BY period_end;
CREATE VIEW series AS
SELECT
  l.region_code, l.region, l.indicator_code, l.indicator, l.part_of, l.measure, l.basis, l.unit, l.price_class,
  l.status, p.kind AS period_kind, l.period, p.period_start, p.period_end, p.year_earlier, l.value, l.value_high,
  l.qualifier, l.value_decimal, l.half_width, l.lower_bound, l.upper_bound, l.document, l.text, l.quote, l.known_from,
  l.vintages, l.observation_id
FROM latest l
JOIN period p ON p.notation = l.period;
