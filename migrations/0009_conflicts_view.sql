-- Statements of one fact that cannot both be true within what rounding and hedges leave.
PRAGMA user_version = 9;

-- One row for each pair, with both quotes; the earlier published (or earlier in the text) first. `relation` says what a
-- reader should think of first: 'same_document' and 'same_day' are contradictions, 'later_publication' may be a revision,
-- 'undated' cannot be told.
CREATE VIEW conflicts AS
SELECT
  a.region_code, r.name AS region, a.indicator_code, a.indicator, a.measure, a.basis, a.period, a.unit, a.status,
  a.value, b.value AS other_value,
  CASE
    WHEN a.document_version_id = b.document_version_id AND a.origin_id = b.origin_id THEN 'same_document'
    WHEN a.known_from = '' OR b.known_from = '' THEN 'undated'
    WHEN a.known_from = b.known_from THEN 'same_day'
    ELSE 'later_publication'
  END AS relation,
  -- How far the two intervals lie apart, in the unit.
  max(coalesce(a.lower_bound - b.upper_bound, 0), coalesce(b.lower_bound - a.upper_bound, 0)) AS distance,
  e.key AS document, f.key AS other_document, p.text AS quote, q.text AS other_quote,
  nullif(a.known_from, '') AS known_from, nullif(b.known_from, '') AS other_known_from,
  a.observation_id, b.observation_id AS other_observation_id
FROM statement a
JOIN statement b ON b.region_key = a.region_key AND b.indicator_key = a.indicator_key AND b.breakdown = a.breakdown
  AND b.period = a.period AND b.measure = a.measure AND b.status = a.status AND b.basis IS a.basis
  AND b.unit = a.unit AND b.price_class = a.price_class
  AND (b.known_from, b.observation_id) > (a.known_from, a.observation_id)
JOIN document_version v ON v.document_version_id = a.document_version_id
JOIN document e ON e.document_id = v.document_id
JOIN document_version w ON w.document_version_id = b.document_version_id
JOIN document f ON f.document_id = w.document_id
JOIN passage p ON p.passage_id = a.passage_id
JOIN passage q ON q.passage_id = b.passage_id
LEFT JOIN region r ON r.code = a.region_code
LEFT JOIN unit u ON u.unit = a.unit
-- Things counted one by one have no rounding between 4847户 and 4848户.
WHERE CASE
  WHEN u.kind = 'counter' AND a.half_width = 0.5 AND b.half_width = 0.5 AND a.qualifier = 'exact'
    AND b.qualifier = 'exact' AND a.value_high IS NULL AND b.value_high IS NULL THEN a.value <> b.value
  ELSE a.lower_bound > b.upper_bound OR a.upper_bound < b.lower_bound
END;
