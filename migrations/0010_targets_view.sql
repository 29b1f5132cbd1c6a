-- The goal beside what was reached.
PRAGMA user_version = 10;

-- A goal is a floor (增长5%, 40万人以上) or a ceiling (控制在5%以内); a fall turns it round (下降2%以上 is at most -2). The goals of
-- prices, unemployment, energy, emissions and debts without a word for it are ceilings. 左右 leaves a tenth of the value,
-- or the rounding where that is more, and to do better is no miss. Of a range the nearer end counts.
CREATE VIEW target_sense AS
SELECT
  s.*,
  CASE
    WHEN s.qualifier = 'over' THEN iif(s.value >= 0, 'floor', 'ceiling')
    WHEN s.qualifier = 'under' THEN iif(s.value >= 0, 'ceiling', 'floor')
    WHEN s.value < 0 THEN 'ceiling'
    WHEN s.indicator LIKE '%价格%' OR s.indicator LIKE '%失业率%' OR s.indicator LIKE '%能耗%' OR s.indicator LIKE '%排放%'
      OR s.indicator LIKE '%浓度%' OR s.indicator LIKE '%赤字%' OR s.indicator LIKE '%负债%' OR s.indicator LIKE '%死亡%'
      THEN 'ceiling'
    ELSE 'floor'
  END AS sense,
  CASE WHEN s.qualifier = 'about' THEN max(s.half_width, abs(s.value) / 10) ELSE 0 END AS tolerance
FROM statement s
WHERE s.status = 'target' AND s.period IS NOT NULL;

-- One row for each goal (its last statement), with the last exact statement of what was reached.
-- outcome: 'met', 'missed', or 'open' where nothing was reported yet or the report is too hedged to tell.
CREATE VIEW targets AS
SELECT
  t.region_code, r.name AS region, t.indicator, t.period, t.value AS target_value, t.qualifier AS target_qualifier,
  a.value AS actual_value, t.unit,
  CASE
    WHEN a.observation_id IS NULL THEN 'open'
    WHEN t.sense = 'floor' THEN CASE
      -- Reported as more than something below the goal, or as less than something above it: not known.
      WHEN a.value >= t.value - t.tolerance THEN iif(a.lower_bound IS NULL AND a.qualifier <> 'about', 'open', 'met')
      ELSE iif(a.upper_bound IS NULL AND a.qualifier <> 'about', 'open', 'missed')
    END
    ELSE CASE
      WHEN a.value <= coalesce(t.value_high, t.value) + t.tolerance
        THEN iif(a.upper_bound IS NULL AND a.qualifier <> 'about', 'open', 'met')
      ELSE iif(a.lower_bound IS NULL AND a.qualifier <> 'about', 'open', 'missed')
    END
  END AS outcome,
  p.text AS target_quote, q.text AS actual_quote,
  t.indicator_code, t.measure, t.basis, t.value_high AS target_value_high, t.sense, a.qualifier AS actual_qualifier,
  d.key AS target_document, e.key AS actual_document, nullif(t.known_from, '') AS target_known_from,
  t.observation_id AS target_observation_id, a.observation_id AS actual_observation_id
FROM target_sense t
JOIN document_version v ON v.document_version_id = t.document_version_id
JOIN document d ON d.document_id = v.document_id
JOIN passage p ON p.passage_id = t.passage_id
LEFT JOIN region r ON r.code = t.region_code
LEFT JOIN observation a ON a.observation_id = (
  SELECT c.observation_id FROM statement c
  WHERE c.region_key = t.region_key AND c.indicator_key = t.indicator_key AND c.breakdown = t.breakdown
    AND c.period = t.period AND c.measure = t.measure AND c.status = 'actual' AND c.basis IS t.basis
    AND c.unit = t.unit AND c.price_class = t.price_class
  ORDER BY c.qualifier = 'exact' DESC, c.known_from DESC, c.half_width, c.document_version_id DESC, c.observation_id
  LIMIT 1)
LEFT JOIN passage q ON q.passage_id = a.passage_id
LEFT JOIN document_version w ON w.document_version_id = a.document_version_id
LEFT JOIN document e ON e.document_id = w.document_id
WHERE t.observation_id = (
  SELECT c.observation_id FROM statement c
  WHERE c.region_key = t.region_key AND c.indicator_key = t.indicator_key AND c.breakdown = t.breakdown
    AND c.period = t.period AND c.measure = t.measure AND c.status = 'target' AND c.basis IS t.basis
    AND c.unit = t.unit AND c.price_class = t.price_class
  ORDER BY c.known_from DESC, c.half_width, c.document_version_id DESC, c.observation_id
  LIMIT 1);
