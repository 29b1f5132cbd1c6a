import EconomyModel
import ReferenceData

// 据市物价局对6个市场的调查, 27种主要蔬菜平均零售价1.46元: how large a sample was, which says nothing of the economy.
extension SentenceComposer {
  /// Whether a number says of how many something was found out.
  func isSample(_ amount: Amount) -> Bool {
    let behind = ByteRange(amount.end, min(sentence.end, amount.end + 45))
    let clause = ByteRange(behind.start, bytes.first("，", in: behind) ?? behind.end)
    if bytes.has("对", endingAt: amount.range.start, notBefore: sentence.start) {
      return ["的调查", "的监测", "的抽样", "的抽查", "的测算", "的问卷", "监测显示", "调查显示", "抽样调查"].contains { (word: StaticString) in
        bytes.contains(word, in: clause)
      }
    }
    return amount.unit.map { ["种", "类"].contains(lexicon.units.units[$0].unit) } == true
      && ["均价", "平均价", "平均零售价", "平均批发价", "平均价格", "零售价格", "批发价格"].contains { (word: StaticString) in
        bytes.contains(word, in: clause)
      }
  }
}
