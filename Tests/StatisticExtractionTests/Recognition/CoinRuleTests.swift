import Testing

@Suite struct CoinRuleTests {
  @Test func `yuan and their tenths and hundredths are one number`() throws {
    try Reading.expect("每百元资金提供的利税降到⟦二十元七角⟧。", "每百元资金提供的利税 | level - 20.7 CNY | 2025 actual exact")
    try Reading.expect("每公斤收购价为⟦3元5角⟧。", "每公斤收购价 | level - 3.5 CNY | 2025 actual exact")
    try Reading.expect("每担平均价格为⟦十二元五角六分⟧。", "每担平均价格 | level - 12.56 CNY | 2025 actual exact")
  }

  @Test func `yuan behind which a fraction begins stay as they are`() throws {
    try Reading.expect(
      "人均缴费⟦30元⟧，⟦五分之一⟧的村减免。", "人均缴费 | level - 30 CNY | 2025 actual exact", "村减免占比 | share - 20 % | 2025 actual exact")
  }
}
