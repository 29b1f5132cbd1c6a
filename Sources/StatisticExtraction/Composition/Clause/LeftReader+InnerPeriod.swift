import EconomyModel
import ReferenceData

// 金融机构年末存款余额, 几家商场一季度卖出商品: a time in the midst of a subject, which dates the number and is no part of its name.
extension LeftReader {
  /// 金融机构年末存款余额, 汽车制造业1—10月累计产值: when the amount stood or came about is no part of its name.
  func takeInnerPeriod(_ reading: inout LeftReading) {
    guard reading.period == nil,
      let mention = periods.first(where: { mention in
        mention.range.start > reading.subject.start
          // 种植面积目前已有43万亩: it may stand behind the name, too.
          && (mention.range.end < reading.subject.end
            || mention.range.end == reading.subject.end && isSaidPlainly(mention))
          && (mention.expression == .yearEnd || isEndOfYear(mention, in: reading.subject)
            || isAside(mention, in: reading.subject) || isOfAmount(mention, in: reading.subject)
            || isDated(mention, in: reading.subject)
            || isReached(mention, in: reading.subject)
            // 地铁建设全年计划投资195亿元: so is what is planned in it.
            || isPlannedInYear(mention, in: reading.subject)
            // 基础工业今后八年新建大型项目
            || mention.expression.isSpan
              && lexicon.cues.prefix(.action, in: bytes, at: mention.range.end, to: reading.subject.end) != nil
            || mention.expression.isTime
              && ([
                "实现", "完成", "累计", "共", "拥有", "发电", "供电", "供水", "生产", "销售", "接待", "运送", "发送", "处理", "发放", "出栏", "加工",
              ].contains { (word: StaticString) in
                bytes.has(word, at: mention.range.end)
              }
                // 制造业1-4月增加值, 税收前11个月入库
                || mention.expression.isPart
                  && (lexicon.cues.has(.head, bytes.slice(ByteRange(mention.range.end, reading.subject.end)))
                    || lexicon.cues.has(.action, bytes.slice(ByteRange(mention.range.end, reading.subject.end))))))
      }), !bytes.has("前", at: mention.range.end)
    else { return }
    reading.period = mention.expression
    var end = mention.range.end
    for word: StaticString in ["止", "累计", "已", "共", "的"] where bytes.has(word, at: end) {
      end += word.utf8CodeUnitCount
    }
    if isPlannedInYear(mention, in: reading.subject) {
      (reading.isTarget, end) = (true, mention.range.end + 6)
    }
    var start = mention.range.start
    if isReached(mention, in: reading.subject) {
      for word: StaticString in ["截至", "截止到", "截止", "到", "至"]
      where bytes.has(word, endingAt: start, notBefore: reading.subject.start) {
        start -= word.utf8CodeUnitCount
        break
      }
    }
    reading.without = ByteRange(start, end)
  }

  /// 供销社到六月底已收购生猪: until when it was done, between who did it and what was done.
  private func isReached(_ mention: PeriodMention, in subject: ByteRange) -> Bool {
    !mention.expression.isSpan && subject.end - mention.range.end >= 6
      && ["到", "至"].contains { (word: StaticString) in
        bytes.has(word, endingAt: mention.range.start, notBefore: subject.start + 6)
      }
      && ["已", "止", "累计", "共"].contains { (word: StaticString) in bytes.has(word, at: mention.range.end) }
  }

  /// 今年早稻计划播种面积1480万亩: what is planned for the year that runs; that it is planned is no part of the name.
  func takeInnerPlan(_ reading: inout LeftReading) {
    guard reading.without == nil, [.currentYear, .thisYear, .nextYear].contains(reading.period),
      let plan = bytes.first("计划", in: reading.subject), plan >= reading.subject.start + 6,
      !["年度", "原", "国家", "五年"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: plan, notBefore: reading.subject.start)
      }),
      ["播种面积", "种植面积", "播种", "造林面积", "生产", "收购", "出栏", "发电", "招生"].contains(where: { (word: StaticString) in
        bytes.has(word, at: plan + 6) && plan + 6 + word.utf8CodeUnitCount == reading.subject.end
      })
    else { return }
    (reading.isTarget, reading.without) = (true, ByteRange(plan, plan + 6))
  }

  /// 奶牛小区去年年底全市: an end of a year with the whole region behind it, or nothing.
  private func isEndOfYear(_ mention: PeriodMention, in subject: ByteRange) -> Bool {
    guard [.lastYearEnd, .previousYearEnd, .currentYearEnd].contains(mention.expression) else { return false }
    return !isBound(mention, in: subject)
      && (lexicon.cues.prefix(.wholeRegion, in: bytes, at: mention.range.end, to: subject.end)?.end == subject.end
        // 农信社去年底存款余额
        || mention.range.start >= subject.start + 6
          && lexicon.cues.has(.head, bytes.slice(ByteRange(mention.range.end, max(mention.range.end, subject.end)))))
  }

  /// 地铁建设全年计划投资: whether 计划 stands behind a year, and an amount or a deed behind it.
  private func isPlannedInYear(_ mention: PeriodMention, in subject: ByteRange) -> Bool {
    guard mention.expression == .thisYear || mention.expression == .currentYear,
      mention.range.start >= subject.start + 6,
      bytes.has("计划", at: mention.range.end), mention.range.end + 12 <= subject.end
    else { return false }
    let rest = ByteRange(mention.range.end + 6, subject.end)
    return [CueRole.head, .bareHead, .action].contains { lexicon.cues.has($0, bytes.slice(rest)) }
  }

  /// 化肥头十个月的产量, 对外贸易去年顺差: a time between who or what it is and the amount of it.
  private func isOfAmount(_ mention: PeriodMention, in subject: ByteRange) -> Bool {
    guard mention.expression.isTime, mention.range.start >= subject.start + 6,
      !isBound(mention, in: subject)
    else { return false }
    let start = mention.range.end + (bytes.has("的", at: mention.range.end) ? 3 : 0)
    guard start < subject.end else { return false }
    let rest = bytes.slice(ByteRange(start, subject.end))
    // 青岛港全年货物吞吐量: so is a known amount.
    return lexicon.cues.has(.head, rest) || lexicon.cues.has(.bareHead, rest)
      || mention.expression == .thisYear
        && (lexicon.catalogue.indicator(named: rest) != nil
          // 邮政行业全年业务收入
          || [CueRole.head, .bareHead].contains {
            lexicon.cues.suffix($0, in: bytes, from: start, to: subject.end) != nil
          })
  }

  /// 园区企业去年的亩均税收, 支出今年安排, 发动机上半年下线: a time before what is had of it, or what was done in it.
  private func isDated(_ mention: PeriodMention, in subject: ByteRange) -> Bool {
    guard mention.expression.isTime, mention.range.start >= subject.start + 6,
      !isBound(mention, in: subject)
    else { return false }
    if bytes.has("的", at: mention.range.end) {
      return lexicon.cues.suffix(.head, in: bytes, from: mention.range.end + 3, to: subject.end) != nil
    }
    // 质检中心前9个月检测样品1.36万批次: some months of a year are part of no name.
    switch mention.expression {
    case .months, .monthsTo, .half, .quarter, .month, .part(.months, of: _), .part(.monthsTo, of: _),
      .part(.half, of: _),
      .part(.quarter, of: _), .part(.month, of: _), .previousMonth:
      return subject.end - mention.range.end >= 6
    // 普通高等学校去年招收本专科学生: nor is a year that is said in a word.
    case _ where isSaidPlainly(mention):
      return mention.range.end == subject.end || subject.end - mention.range.end >= 6
    default: break
    }
    return [CueRole.action, .predicate, .ownObject, .schoolMember].contains {
      lexicon.cues.prefix($0, in: bytes, at: mention.range.end, to: subject.end) != nil
    }
  }

  /// Whether a time is 今年, 去年 or 目前 and no plan is told of behind it.
  private func isSaidPlainly(_ mention: PeriodMention) -> Bool {
    [.currentYear, .lastYear, .now].contains(mention.expression)
      && !["计划", "要", "将", "可", "拟", "预计", "安排"].contains { (word: StaticString) in
        bytes.has(word, at: mention.range.end)
      }
  }

  /// 在2020年, 比去年: a time that the word before it belongs to.
  private func isBound(_ mention: PeriodMention, in subject: ByteRange) -> Bool {
    ["在", "到", "于", "至", "从", "由", "比", "较", "自", "以", "占", "与", "同", "是", "“", "《", "（", "按", "和", "、"].contains {
      (word: StaticString) in
      bytes.has(word, endingAt: mention.range.start, notBefore: subject.start)
    }
  }

  /// 高等学校2002年招生318万人: a year in the midst of a name dates it, but for the words that a year is part of.
  private func isAside(_ mention: PeriodMention, in subject: ByteRange) -> Bool {
    guard case .year = mention.expression, mention.range.start >= subject.start + 6 else { return false }
    return ![
      "以来", "以后", "之后", "度", "版", "级", "不变", "价格", "可比", "价", "目标", "计划", "前", "起", "规划", "届", "后", "同期", "的", "至", "到",
      "、", "和",
    ].contains { (word: StaticString) in bytes.has(word, at: mention.range.end) }
      && !isBound(mention, in: subject)
  }
}
