import EconomyModel
import ReferenceData

// 省属企业营业收入、利润: whose the amounts of a list are, and per unit of what, where only the first one says it.
extension SubjectList {
  private static let trade: [StaticString] = ["进出口", "进出口总额", "进出口额", "出口", "出口额", "出口总额", "进口", "进口额", "外贸出口"]

  /// 省级以上园区实际利用外资和外贸出口, 民营企业进出口、出口: what a zone has, and what firms trade, is its own.
  private func shareZone(_ named: inout [[UInt8]]) {
    let first = named[0]
    func end(of kinds: [StaticString]) -> Int? {
      kinds.lazy.compactMap { kind in
        first.first(kind, in: ByteRange(3, max(3, first.count))).map { $0 + kind.utf8CodeUnitCount }
      }.first { $0 < first.count && hasHead(Array(first[$0...])) }
    }
    let zone = end(of: IndicatorName.zones)
    guard let owner = zone ?? end(of: ["企业", "公司", "集团"]) else { return }
    for index in named.indices.dropFirst() where named[index].count <= 18 && hasHead(named[index]) {
      let isTraded = SubjectList.trade.contains { named[index].equals($0) }
      let isOwned = zone == nil ? isTraded : isTraded || !named[index].hasPrefix("全")
      if isOwned, !IndicatorName.zones.contains(where: { named[index].contains($0) }) {
        named[index] = Array(first[..<owner]) + named[index]
      }
    }
  }

  /// 省属企业营业收入、利润: the owner of the first amount owns the others that name no owner.
  func shareOwner(_ named: inout [[UInt8]]) {
    shareZone(&named)
    // 生产总值增速、城镇化率: a growth owns nothing.
    guard !SubjectList.isGrowth(named[0]),
      let head = lexicon.cues.suffix(.head, in: named[0], from: 3, to: named[0].count)
    else { return }
    let owner = Array(named[0][..<head.start])
    guard owner.count >= 12 else { return }
    for index in named.indices.dropFirst()
    where named[index].count <= 12 && lexicon.cues.has(.head, named[index])
      && !isOwnAmount(named[index], owner, beside: named[0])
    {
      named[index] = owner + named[index]
    }
  }

  /// 固定资产投资、技改投资, 规模以上工业增加值、贷款余额: an amount that is known alone, and that the owner before it has none of.
  private func isOwnAmount(_ amount: [UInt8], _ owner: [UInt8], beside first: [UInt8]) -> Bool {
    // 信用社存款余额、贷款余额: both are balances of one owner.
    if amount.hasSuffix("余额"), first.hasSuffix("余额") { return false }
    guard lexicon.catalogue.indicator(named: amount) != nil, lexicon.catalogue.indicator(named: owner + amount) == nil,
      !lexicon.cues.has(.firmAmount, amount)
    else { return false }
    return !lexicon.cues.has(.bareHead, amount)
      || ["余额", "投资"].contains { (word: StaticString) in amount.hasSuffix(word) && amount.count > 6 }
  }

  /// 单位工业增加值用水量、能耗、废水排放量: all of them are per unit of product.
  func shareDenominator(_ named: inout [[UInt8]]) {
    let denominators: [StaticString] = [
      "单位国内生产总值", "单位地区生产总值", "单位生产总值", "单位GDP", "单位工业增加值", "万元国内生产总值", "万元地区生产总值", "万元生产总值", "万元GDP",
      "万元工业增加值",
    ]
    guard let denominator = denominators.first(where: { named[0].hasPrefix($0) }) else { return }
    let used: [StaticString] = ["能耗", "能源消耗", "水耗", "电耗", "用水", "取水", "碳排放", "二氧化碳排放", "建设用地"]
    for index in named.indices.dropFirst() where used.contains(where: { named[index].hasPrefix($0) }) {
      named[index] = [UInt8](denominator) + named[index]
    }
  }
}
