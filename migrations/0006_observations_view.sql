-- The figures as people read them: one row for each statistic of the current versions of the documents.
--   SELECT region, indicator, period, value, unit, quote FROM observations WHERE indicator LIKE '%外资%';
PRAGMA user_version = 6;

CREATE VIEW observations AS
SELECT
  o.observation_id,
  d.key AS document,
  o.region_code,
  r.name AS region,
  o.indicator_code,
  o.indicator,                           -- as published
  o.measure,
  o.basis,
  o.period,
  p.period_start,
  p.period_end,
  o.value,
  o.value_high,
  o.unit,
  o.status,
  o.qualifier,
  o.text,
  s.text AS quote,                       -- the sentence
  o.byte_start,
  o.byte_end,
  g.published_on,
  i.name AS catalogue_name,              -- the catalogue's name of the indicator
  o.part_of,
  o.price_basis,
  o.value_decimal,
  o.value_high_decimal,
  o.half_width,
  o.lower_bound,
  o.upper_bound,
  s.section,
  g.publisher,
  g.title,
  g.address,
  o.rule,
  o.passage_id
FROM observation o
JOIN document_version v ON v.document_version_id = o.document_version_id AND v.is_current = 1
JOIN document d ON d.document_id = v.document_id
JOIN origin g ON g.origin_id = o.origin_id
JOIN passage s ON s.passage_id = o.passage_id
LEFT JOIN region r ON r.code = o.region_code
LEFT JOIN indicator i ON i.code = o.indicator_code
LEFT JOIN period p ON p.notation = o.period;
