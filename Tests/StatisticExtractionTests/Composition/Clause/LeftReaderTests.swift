import Testing

@Suite struct LeftReaderTests {
  @Test func `what a number is compared with comes first`() throws {
    try Reading.expect(
      "常住人口与2010年普查的⟦62.5万人⟧相比，增加⟦8.4万人⟧。", "常住人口 | level - 625000 人 | 2010 actual exact",
      "常住人口 | change_amount since 84000 人 | 2025 actual exact")
  }

  @Test func `the same in another currency`() throws {
    try Reading.expect(
      "人均生产总值⟦9.2万元⟧，按年平均汇率折算为⟦1.3万美元⟧。", "人均生产总值 | level - 92000 CNY | 2025 actual exact",
      "人均生产总值 | level - 13000 USD | 2025 actual exact")
  }

  @Test func `a time inside the name is none of it`() throws {
    try Reading.expect("金融机构年末存款余额⟦1860亿元⟧。", "金融机构存款余额 | level - 186000000000 CNY | 2025-12-31 actual exact")
    try Reading.expect("汽车制造业1—10月累计产值⟦412亿元⟧。", "汽车制造业产值 | level - 41200000000 CNY | 2025-01/2025-10 actual exact")
    try Reading.expect("粮食全年总产量⟦86万吨⟧。", "粮食总产量 | level - 860000 吨 | 2025 actual exact")
  }

  @Test func `the object before the verb is what is measured`() throws {
    try Reading.expect("把煤炭消费量控制在⟦620万吨⟧。", "煤炭消费量 | level - 6200000 吨 | 2025 actual exact")
    try Reading.expect(
      "将筹资标准由每人每年⟦540元⟧提高到⟦510元⟧。", "筹资标准 | level - 540 CNY | 2024 actual exact",
      "筹资标准 | level - 510 CNY | 2025 actual exact")
  }

  @Test func `the period of the whole dates nothing`() throws {
    try Reading.expect("财政收入占本年预算收入的⟦51.2%⟧。", "财政收入占本年预算收入的比重 | share - 51.2 % | 2025 actual exact")
  }

  @Test func `从 inside a word opens no change`() throws {
    try Reading.expect("从事种植业的农户达⟦6.2万户⟧。", "从事种植业的农户 | level - 62000 户 | 2025 actual exact")
  }
}
