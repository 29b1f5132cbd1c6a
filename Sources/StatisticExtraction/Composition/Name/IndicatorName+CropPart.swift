import EconomyModel
import ReferenceData

// 农作物播种面积180万亩，其中小麦72万亩: a crop among crops is measured as all of them are.
extension IndicatorName {
  /// The name of a crop or a meat that is a part of the one before; nil for other parts.
  func cropPart(_ subject: [UInt8], _ left: LeftReading, _ frame: Frame) -> [UInt8]? {
    // 农作物播种面积180万亩，其中小麦72万亩
    if left.isPart || !frame.parent.isEmpty, needsHead(subject, frame), subject.count <= 12,
      let area = (["播种面积", "种植面积", "收获面积", "栽插面积", "栽种面积", "移栽面积", "收割面积"] as [StaticString]).first(where: {
        frame.parent.hasSuffix($0)
      })
    {
      return subject + [UInt8](area)
    }
    // 粮食总产96万吨，其中稻谷85万吨: a crop of its own, and no part of the word for all of them.
    if left.isPart || !frame.parent.isEmpty, needsHead(subject, frame), subject.count <= 12,
      ["粮食总产", "夏粮总产", "秋粮总产", "粮食总产量", "夏粮总产量", "秋粮总产量"].contains(where: { (word: StaticString) in
        frame.parent.hasSuffix(word)
      })
    {
      return subject + Array("产量")
    }
    // 肉类总产量1.1万吨，其中猪肉增长5.5%
    if left.isPart || !frame.parent.isEmpty, needsHead(subject, frame), subject.count <= 12,
      frame.parent.hasSuffix("产量"),
      frame.parent.first(Array(subject.suffix(3))) != nil
    {
      return subject + Array("产量")
    }
    return nil
  }
}
