import EconomyModel
import ReferenceData

/// What a document says of itself before its first sentence is read: region, date, and the year it reports on.
///
/// Every reader of a sentence has a copy, so it holds nothing that is counted by references.
struct DocumentFacts: Sendable {
  enum Kind: Sendable {
    /// A report to a congress: it reviews the year before its date and sets targets for its own.
    case report
    /// A communiqué or bulletin: it reports on the period in its title.
    case communique
    case news
  }

  var kind = Kind.news
  var region: RegionCode?
  var publishedOn: CalendarDay?
  /// The day of the dateline of an article (湖南日报8月15日讯), from which 昨天 counts.
  var sentOn: CalendarDay?
  /// The year reported on.
  var year: Int?
  /// The period in the title of a bulletin, where it is not a whole year.
  var period: Period?

  /// Whether it is what was said at a press conference, whose 去年 is the year before that of the day.
  private(set) var isSpoken = false

  /// Whether it is a department's report on how its field developed (海洋经济发展报告), which is one text.
  private(set) var isOnDevelopment = false

  /// Whether it gives what a census found, whose changes are since the one before.
  private(set) var isOnCensus = false

  /// Whether the whole text plans (2024年工作计划).
  var isPlan = false
  /// Whether a report is on the plan of a year, and not on how one was carried out.
  var isOnPlan = false
  /// The five-year plan that the text is (第十四个五年规划纲要 is 14).
  var planNumber: Int?
  /// The five-year plan that a report is on (关于第六个五年计划的报告 is 6).
  var reportedPlan: Int?
  /// The plan that the report is on, where the year reported on is one of its first four, whose years 五年内 means then.
  ///
  /// A plan yet to begin looks back on the five years before it.
  var runningPlan: Int? {
    guard let reportedPlan, let year,
      FiveYearPlan(reportedPlan).years.dropLast().contains(year)
    else { return nil }
    return reportedPlan
  }
  /// Whether a report was given when its year was nearly over, to the first congress of a new term.
  var speaksAtYearEnd = false
  /// The year of the targets.
  var currentYear: Int? { kind == .report ? year.map { $0 + 1 } : year }
  /// The year that 今年 means.
  var speakingYear: Int? {
    if kind == .news || isSpoken { return publishedOn?.year ?? year }
    return speaksAtYearEnd ? year : currentYear
  }

  /// Whether a text on the country tells of one place after the other.
  var isOfManyPlaces = false

  /// How many blocks the head of a document has at most.
  static let headBlocks = 40

  /// - Parameter extraction: takes the title, and what should be looked at.
  ///
  /// - Parameter page: the region of the newspaper page of which the text is an article.
  init(
    _ text: CleanText, source: SourceText, page: RegionCode? = nil, recognizer: Recognizer,
    into extraction: inout Extraction
  ) {
    let head = text.blocks.prefix(DocumentFacts.headBlocks)
    publishedOn = source.publishedOn
    // 河北日报 / 小羊绒织出大产业 / ——某市特色产业调查: a story with a line below its headline is not called by the name of its paper.
    let hasSubtitle = head.prefix(6).contains { text.bytes.has("——", at: $0.range.start) && $0.range.count <= 105 }
    var titleBlock =
      head.prefix(5).first {
        !DocumentFacts.isByline(text.bytes, $0.range)
          && !(hasSubtitle && DocumentFacts.isNameOfPaper(text.bytes, $0.range))
      } ?? head.first
    var best = 0
    for (index, block) in head.prefix(15).enumerated() {
      let score = DocumentFacts.titleScore(text.bytes, block.range) * 20 - index
      if score > best, score > 0 { (best, titleBlock) = (score, block) }
    }
    // A page without line breaks begins with its title.
    if best == 0, let first = head.first, first.range.count > 150,
      ["报告", "公报", "经济运行"].contains(where: { (word: StaticString) in
        text.bytes.contains(word, in: ByteRange(first.range.start, first.range.start + 90))
      })
    {
      titleBlock = Block(range: ByteRange(first.range.start, first.range.start + 90), level: nil, isHeading: false)
    }
    let titleRange = titleBlock.map { DocumentFacts.wholeTitle($0, head, text.bytes) } ?? ByteRange(0, 0)
    extraction.title = source.title ?? titleBlock.map { _ in text.bytes.slice(titleRange).filter { $0 != 0x0A }.string }
    // 2010年，全区围绕总体工作思路，…: a paragraph at the front is no title.
    let hasTitle =
      best > 0 || titleRange.count <= 150
      || !["。", "；", "……"].contains { (mark: StaticString) in text.bytes.contains(mark, in: titleRange) }
    if !hasTitle {
      if DocumentFacts.addressesCongress(head, text.bytes) { kind = .report }
    } else
    // 2009年经济社会发展数据（摘自政府工作报告）: figures of the year in the title.
    if text.bytes.contains("数据", in: titleRange), text.bytes.contains("摘自", in: titleRange) {
      kind = .communique
    } else if DocumentFacts.isStoryOfReport(titleRange, head, text.bytes) {
      kind = .news
    } else if text.bytes.contains("工作报告", in: titleRange) || DocumentFacts.isOnBudget(titleRange, text.bytes)
      || text.bytes.contains("计划", in: titleRange)
        && (text.bytes.contains("报告", in: titleRange) || text.bytes.contains("的说明", in: titleRange)
          || text.bytes.contains("的汇报", in: titleRange))
    {
      kind = .report
      isOnPlan =
        text.bytes.contains("计划", in: titleRange)
        && !["执行", "完成", "五年计划"].contains { (word: StaticString) in text.bytes.contains(word, in: titleRange) }
    } else if text.bytes.contains("发展计划", in: titleRange), !text.bytes.contains("执行", in: titleRange) {
      // 关于印发某市2023年国民经济和社会发展计划的通知
      (kind, isPlan) = (.report, true)
    } else if DocumentFacts.isFiveYearPlan(titleRange, text.bytes) {
      (kind, isPlan) = (.report, true)
    } else if text.bytes.contains("报告", in: titleRange),
      ["情况", "结果", "总结", "回顾"].contains(where: { (word: StaticString) in text.bytes.contains(word, in: titleRange) })
        || ["工作", "任务"].contains(where: { (word: StaticString) in text.bytes.contains(word, in: titleRange) })
          && DocumentFacts.isGivenToCongress(head, text.bytes)
    {
      // 关于去年经济情况和今年工作安排的报告 looks back before it plans.
      kind = .report
    } else if text.bytes.contains("工作总结", in: titleRange) {
      // 2022年工作总结和2023年工作打算 looks back before it plans.
      kind = .report
    } else if ["工作计划", "工作要点", "工作安排", "工作打算", "工作思路"].contains(where: { (word: StaticString) in
      text.bytes.contains(word, in: titleRange)
    }) {
      (kind, isPlan) = (.report, true)
    } else if text.bytes.contains("公报", in: titleRange) || text.bytes.contains("经济运行", in: titleRange)
      || text.bytes.contains("统计", in: titleRange) || text.bytes.contains("国民经济和社会发展", in: titleRange)
      || text.bytes.contains("发展报告", in: titleRange)
    {
      // 2016年全市经济运行述评 / 本报记者: what a paper's own writer says of it is told from the day of the paper.
      let isStory =
        !text.bytes.contains("公报", in: titleRange)
        && head.prefix(8).contains {
          Articles.isByline($0.range, text.bytes) || Dateline.end(of: $0.range, in: text.bytes) > $0.range.start
        }
      kind = isStory ? .news : .communique
      isOnDevelopment = !isStory && text.bytes.contains("发展报告", in: titleRange)
    } else if DocumentFacts.addressesCongress(head, text.bytes) {
      kind = .report
    }
    isSpoken = ["发布会", "答记者问", "文字实录"].contains { (word: StaticString) in text.bytes.contains(word, in: titleRange) }
    isOnCensus = kind == .communique && text.bytes.contains("普查", in: titleRange)
    readDates(text, head, titleRange, recognizer)
    region =
      source.region
      ?? RegionOfDocument.find(
        text, title: titleRange, head: Array(head), year: year, page: page, recognizer.lexicon, &extraction.findings)
    isOfManyPlaces =
      kind == .news && region == .country
      && (RegionOfDocument.isOfManyProvinces(text, year, recognizer.lexicon)
        || RegionOfDocument.tellsOfMostProvinces(text, year, recognizer.lexicon))
  }

  /// ——从政府工作报告看普陀这一年 / ■记者 沈某: a headline on what a report says, over what a paper's own writer makes of it.
  private static func isStoryOfReport(_ title: ByteRange, _ head: ArraySlice<Block>, _ bytes: [UInt8]) -> Bool {
    guard let place = bytes.first("工作报告", in: title),
      ["看", "里", "中", "解读", "亮点", "热", "说", "勾", "提", "划", "传", "“", "透", "释", "读"].contains(where: {
        (word: StaticString) in bytes.has(word, at: place + 12) || bytes.has(word, at: place + 15)
      })
    else { return false }
    return head.prefix(20).contains { Articles.isByline($0.range, bytes) || bytes.has("本报讯", at: $0.range.start) }
  }

  /// Whether a title is that of a budget, and no headline on what was collected (一般公共预算收入增长6%).
  private static func isOnBudget(_ title: ByteRange, _ bytes: [UInt8]) -> Bool {
    bytes.contains("预算", in: title)
      && (bytes.contains("报告", in: title)
        || !["预算收入", "预算支出"].contains { (word: StaticString) in bytes.contains(word, in: title) })
  }

  /// 某市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要, but not a report on how one was carried out.
  private static func isFiveYearPlan(_ title: ByteRange, _ bytes: [UInt8]) -> Bool {
    let isPlan = ["五年规划", "五规划", "五”规划", "五”发展规划", "规划纲要", "五年计划"].contains { (word: StaticString) in
      bytes.contains(word, in: title)
    }
    return isPlan
      && !["报告", "说明", "评估", "解读", "公报", "执行", "实施", "讯", "，"].contains { (word: StaticString) in
        bytes.contains(word, in: title)
      }
  }

  /// 贵阳客户端 2021-11-13, 本报记者 张三 深圳报道: who printed or wrote a text, and when, is no title.
  private static func isByline(_ bytes: [UInt8], _ range: ByteRange) -> Bool {
    guard range.count <= 90, titleScore(bytes, range) == 0, !bytes.contains("。", in: range) else { return false }
    // 首页 > 统计数据 > 统计分析, 中华人民共和国某某海关: where on whose site a page stands.
    if bytes.contains(">", in: range) || bytes.has("首页", at: range.start) || bytes.has("当前位置", at: range.start)
      || ["海关", "统计局", "政府网"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: range.end, notBefore: range.start)
      })
    {
      return true
    }
    // 烟台日报　2020年10月23日　星期五, 第02版　要闻　责编：…: what stands at the head of a page.
    if isMasthead(bytes, range) { return true }
    if ["记者", "来源：", "通讯员", "编辑：", "作者：", "http"].contains(where: { (word: StaticString) in
      bytes.contains(word, in: range)
    }) {
      return true
    }
    // A day in digits at the end.
    let digits = bytes[range.start..<range.end].suffix(10)
    return range.count > 10 && digits.count == 10
      && digits.enumerated().allSatisfy { index, byte in
        index == 4 || index == 7 ? byte == UInt8(ascii: "-") : TextFolding.isDigit(byte)
      }
  }

  /// An article of January that tells of last year, or of no time, is on the year before, where the page it stands on is.
  mutating func inheritYear(of page: DocumentFacts, _ text: CleanText) {
    guard kind == .news, period == nil, let day = publishedOn, day.month <= 2, page.year == day.year - 1,
      year == day.year
    else { return }
    let here = ["今年", "本月", "元月"].reduce(0) { $0 + times($1, text.bytes) }
    let before = ["去年", "\(day.year - 1)年"].reduce(0) { $0 + times($1, text.bytes) }
    if here == 0 || here <= before { year = page.year }
  }

  /// The year in brackets behind a title: 发展报告（2023）; nil where none stands there.
  func issue(_ title: ByteRange, _ bytes: [UInt8]) -> Int? {
    guard bytes.has("）", endingAt: title.end, notBefore: title.start), title.count > 30,
      let year = DecimalNumber.read(bytes, at: title.end - 7, to: title.end - 3).value?.mantissa,
      (1949...2050).contains(year)
    else { return nil }
    return Int(year)
  }

  /// How often a word stands in a text, up to 20.
  func times(_ word: String, _ bytes: [UInt8]) -> Int {
    let word = Array(word.utf8)
    var (count, offset) = (0, 0)
    while count < 20, let place = bytes.first(word, from: offset) {
      count += 1
      offset = place + word.count
    }
    return count
  }

  /// The name, the day and the editors of a page of a newspaper.
  static func isMasthead(_ bytes: [UInt8], _ range: ByteRange) -> Bool {
    range.count <= 180
      && ["星期", "农历", "责编", "责任编辑", "美编", "视觉编辑"].contains { (word: StaticString) in bytes.contains(word, in: range) }
  }

  /// 河北日报, alone in a line: the name of a paper is no headline.
  private static func isNameOfPaper(_ bytes: [UInt8], _ range: ByteRange) -> Bool {
    range.count >= 12 && range.count <= 36
      && ["日报", "晚报", "早报", "晨报", "都市报", "时报", "商报", "周报", "导报", "大众报", "经济报"].contains { (word: StaticString) in
        bytes.has(word, endingAt: range.end, notBefore: range.start)
      }
  }

  /// Whether a text writes its numbers in Chinese numerals: hardly a digit, whatever the head says in digits.
  static func writesNumerals(_ text: CleanText) -> Bool {
    guard text.bytes.count > 200 else { return false }
    var digits = 0
    for block in text.blocks.dropFirst(text.blocks.count > 20 ? 10 : 1) {
      for offset in block.range.start..<block.range.end where TextFolding.isDigit(text.bytes[offset]) { digits += 1 }
      if digits * 1000 > text.bytes.count { return false }
    }
    return true
  }

  /// Whether the head says that a text was given to a congress: ——一九六○年四月在…第二届人民代表大会第三次会议上.
  private static func isGivenToCongress(_ head: ArraySlice<Block>, _ bytes: [UInt8]) -> Bool {
    head.prefix(6).contains { block in
      block.range.count <= 200 && bytes.contains("代表大会", in: block.range)
        && (bytes.contains("会议上", in: block.range) || bytes.contains("次会议", in: block.range))
    }
  }

  /// 各位代表：现在，我代表省人民政府向大会作工作报告: a report whose title the page left out.
  private static func addressesCongress(_ head: ArraySlice<Block>, _ bytes: [UInt8]) -> Bool {
    head.prefix(5).contains { block in
      (bytes.contains("政府", in: block.range) || bytes.contains("国务院", in: block.range))
        && bytes.contains("大会", in: block.range)
        && ["请予审议", "请审议", "各位代表"].contains { (word: StaticString) in bytes.contains(word, in: block.range) }
    }
  }

  private static func titleScore(_ bytes: [UInt8], _ range: ByteRange) -> Int {
    // ——2024年一季度江苏经济运行情况: a subtitle that says what the text is.
    let start = bytes.has("——", at: range.start) ? range.start + 6 : range.start
    guard range.count <= 150, Numbering.item(at: start, to: range.end, in: bytes) == nil,
      !bytes.contains("。", in: range), !RegionOfDocument.namesOffice(range, bytes),
      // 我受市人民政府委托，向大会报告政府工作，请予审议: how a report begins is no title.
      !["各位代表", "审议", "我代表", "我受"].contains(where: { (word: StaticString) in bytes.contains(word, in: range) })
    else { return 0 }
    if bytes.contains("政府工作报告", in: range) { return 5 }
    if bytes.contains("统计公报", in: range) { return 5 }
    if bytes.contains("报告", in: range) || bytes.contains("公报", in: range) { return 3 }
    if bytes.contains("经济运行", in: range) { return 3 }
    // 和一九八四年计划初步安排的汇报
    if bytes.has("的汇报", endingAt: range.end, notBefore: range.start), bytes.contains("计划", in: range) { return 3 }
    if bytes.contains("国民经济和社会发展", in: range) { return 2 }
    // 安岳县农业农村局 / 2022年工作总结和2023年工作安排: below the name of the office that gives it.
    if range.count <= 105,
      ["工作总结", "工作计划", "工作要点"].contains(where: { (word: StaticString) in bytes.contains(word, in: range) })
    {
      return 1
    }
    return 0
  }

  /// 2019年江苏省盱眙县国民经济和社会发展 / 统计公报: a title of two lines, of which the second alone says too little.
  private static func wholeTitle(_ block: Block, _ head: ArraySlice<Block>, _ bytes: [UInt8]) -> ByteRange {
    guard let index = head.firstIndex(where: { $0.range == block.range }) else { return block.range }
    // 关于安徽省2002年国民经济和社会发展计划 / 执行情况与2003年计划草案的报告
    if let before = index > head.startIndex ? head[index - 1].range : nil, bytes.has("关于", at: before.start),
      before.count <= 120, block.range.count <= 120,
      !["报告", "。", "："].contains(where: { (word: StaticString) in bytes.contains(word, in: before) })
    {
      return ByteRange(before.start, block.range.end)
    }
    // 走出校门就进厂门 / ——临江县职业学校见闻: the line below says whose story it is.
    if block.range.count <= 105, index + 1 < head.endIndex, bytes.has("——", at: head[index + 1].range.start),
      head[index + 1].range.count <= 105, !bytes.contains("。", in: head[index + 1].range)
    {
      return ByteRange(block.range.start, head[index + 1].range.end)
    }
    guard block.range.count <= 45, index > head.startIndex else { return block.range }
    let before = head[index - 1].range
    let says =
      bytes.contains("年", in: before)
      || ["国民经济", "社会发展", "经济社会"].contains { (word: StaticString) in bytes.contains(word, in: before) }
    guard says, before.count <= 120, !bytes.contains("。", in: before), !bytes.contains("：", in: before) else {
      return block.range
    }
    return ByteRange(before.start, block.range.end)
  }
}
