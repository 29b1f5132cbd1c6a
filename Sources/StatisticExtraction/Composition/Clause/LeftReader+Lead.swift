import EconomyModel
import ReferenceData

// 需要引起注意的是零售物价…, 市政府定下的全年任务是进出口55亿美元: words that lead to what is measured, and are no part of its name.
extension LeftReader {
  /// 提前三年实现了…翻两番: where a subject begins behind how early it came about; nil for other words.
  func behindEarly(_ start: Int, _ end: Int) -> Int? {
    guard bytes.has("提前", at: start) else { return nil }
    let digits = DecimalNumber.read(bytes, at: start + 6, to: end).end
    guard let counted = digits > start + 6 ? digits : ChineseNumeral.read(bytes, at: start + 6, to: end)?.end,
      let unit = (["个月", "年", "天"] as [StaticString]).first(where: { bytes.has($0, at: counted) })
    else { return nil }
    let behind = counted + unit.utf8CodeUnitCount
    let verb = (["实现了", "实现", "完成了", "完成", "达到了", "达到"] as [StaticString]).first { bytes.has($0, at: behind) }
    return min(end, behind + (verb?.utf8CodeUnitCount ?? 0))
  }

  /// 省政府工作报告官宣广东省GDP, 深圳正式宣布GDP: where a subject begins behind who announced it; nil for other words.
  func behindAnnouncement(_ start: Int, _ end: Int) -> Int? {
    let head = ByteRange(start, min(end, start + 60))
    for word: StaticString in ["官宣", "正式宣布"] {
      guard let place = bytes.first(word, in: head), place >= start + 6 else { continue }
      let behind = place + word.utf8CodeUnitCount
      let next = bytes.has("，", at: behind) || bytes.has("：", at: behind) ? behind + 3 : behind
      return next + 6 <= end ? next : nil
    }
    return nil
  }

  /// Leaves out what leads to the subject by 是.
  func cutAtLead(_ reading: inout LeftReading) {
    // 比年初定下的9亿美元目标高出一截: when it was set is no part of the name, and it is of the whole year.
    for word: StaticString in ["年初定下", "年初确定", "年初提出", "年初制定", "年初下达"]
    where bytes.has(word, at: reading.subject.start - 6) || bytes.has(word, at: reading.subject.start) {
      let deed = bytes.has("年初", at: reading.subject.start) ? reading.subject.start + 6 : reading.subject.start
      reading.period = reading.period ?? .thisYear
      if reading.subject.end <= deed + 9 { reading.subject.start = reading.subject.end }
    }
    for word: StaticString in ["任务是", "目标是", "指标是", "任务定为", "目标定为"] {
      guard let place = bytes.first(word, in: reading.subject), place > reading.subject.start,
        place + word.utf8CodeUnitCount + 6 <= reading.subject.end
      else { continue }
      // 全年任务 is of the whole year, whatever part of it the text is on.
      let lead = ByteRange(reading.subject.start, place)
      let isOfYear = ["全年", "年度", "今年", "本年"].contains { (time: StaticString) in bytes.contains(time, in: lead) }
      if isOfYear { reading.period = reading.period ?? .thisYear }
      reading.subject.start = place + word.utf8CodeUnitCount
      (reading.isTarget, reading.isDone) = (true, false)
      return
    }
    // 供销部门把收棉点由去年的22处增至31处: what was made more stands behind 把.
    if facts.kind == .news, let place = bytes.first("把", in: reading.subject), place >= reading.subject.start + 6,
      place + 9 <= reading.subject.end,
      !["关", "握", "手", "柄"].contains(where: { (word: StaticString) in bytes.has(word, at: place + 3) }),
      !["一", "火", "大", "几", "两", "每"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: place, notBefore: reading.subject.start)
      })
    {
      reading.subject.start = place + 3
    }
    // 招聘会上，5200多人达成意向; 推介会上共签约项目12个: where it was is nobody who did it.
    for event: StaticString in ["会上", "会议上", "仪式上", "活动上", "论坛上", "活动现场", "现场会上"] {
      let front = ByteRange(reading.subject.start, min(reading.subject.end, reading.subject.start + 45))
      guard let place = bytes.first(event, in: front), place >= front.start + 3,
        !bytes.has("社", endingAt: place, notBefore: front.start)
      else { continue }
      reading.subject.start = place + event.utf8CodeUnitCount
      for word: StaticString in ["，", "共", "有"]
      where bytes.has(word, at: reading.subject.start) && reading.subject.start < reading.subject.end {
        reading.subject.start += word.utf8CodeUnitCount
      }
      break
    }
    // 经凭祥各口岸进口水果86.5万吨: through which gate it came is no part of the name.
    let front = ByteRange(reading.subject.start, min(reading.subject.end, reading.subject.start + 15))
    if let through = bytes.first("经", in: front),
      through == front.start || bytes.has("里", endingAt: through, notBefore: front.start),
      let trade = (["进口", "出口", "入境", "出境"] as [StaticString]).compactMap({ bytes.first($0, in: reading.subject) })
        .min(),
      ["口岸", "海关", "港", "关区"].contains(where: { (gate: StaticString) in
        bytes.has(gate, endingAt: trade, notBefore: through + 3)
      }), trade + 12 <= reading.subject.end
    {
      reading.subject.start = trade
    }
    // 由去年全年的下降转为增长5.2%: how it had gone is nothing that is measured.
    if bytes.has("由", at: reading.subject.start), reading.subject.count <= 45,
      ["下降", "负增长", "回落", "下滑", "降势", "跌势"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: reading.subject.end, notBefore: reading.subject.start)
      })
    {
      reading.subject.start = reading.subject.end
      return
    }
    let near = ByteRange(reading.subject.start, min(reading.subject.end, reading.subject.start + 45))
    guard let place = bytes.first("的是", in: near), place >= reading.subject.start + 6,
      place + 12 <= reading.subject.end,
      !bytes.has("目的是", at: place - 3)
    else { return }
    reading.subject.start = place + 6
  }
}
