import EconomyModel

/// What a sentence has said so far and later clauses lean on.
struct Frame {
  /// The subject in force, without verbs.
  var subject: [UInt8] = []
  /// The name of the last row, and what it measured.
  var lastName: [UInt8] = []
  var lastMeasure: Measure?
  /// Whether the last row was the base of a change (从17.9%).
  var lastWasBase = false
  /// Whether the last row was the end of a change (增加到35亿元), or the growth between both ends.
  var lastWasEnd = false
  /// What the text measures of one place after the other (GDP): what its sentences before told last, and what its headline says.
  var placeMeasures: [[UInt8]] = []
  /// Whether the last row's name was an amount of the subject in force (播种面积81万亩，产量36万吨).
  var lastWasDerived = false
  /// Whether the last row was a net change (净增), of which 其中 names parts.
  var lastWasNet = false
  /// Whether the last row was of what came about in a period, not of what stood at its end.
  var lastWasFlow = false
  /// The end of the names of parts that one whole region is divided into (全国1/3的香菇、1/4的木耳).
  var partsOf: [UInt8] = []
  /// Whether the last number was a sum, said so before it or before one that 、 links it with (累计…、…).
  var lastWasCumulative = false
  /// The cases, deals or accidents that were counted last, of which something becomes.
  var countedThings: [UInt8] = []
  /// The firms that are new and divide into branches (新登记企业中，…).
  var newOnes: [UInt8] = []
  /// The firms that were counted last (私营企业1.06万家), or the houses that hold them (重点楼宇198幢), of which amounts may follow.
  var countedFirms: [UInt8] = []
  /// Whether the last row was the sum of the months up to one (累计…), or how that went.
  var lastWasSum = false
  /// The subject before ；, for a clause behind it that names none.
  var before: [UInt8] = []
  /// The whole that 其中 opened.
  var parent: [UInt8] = []
  /// The whole that 其中 opened before the last ；.
  var parentBefore: [UInt8] = []
  /// The subjects of the sentence before, of which 其中 at the front may mean any.
  var wholes: [[UInt8]] = []
  /// Whether 分行业看 opened it: the parts go on to the end of the sentence.
  var divides = false
  /// The places that a number was of together (黔东南、安顺低于3000亿元), which 分别 goes back to.
  var places: [[UInt8]] = []
  /// The names of the last list (A、B和C).
  var items: [[UInt8]] = []
  /// What 后者 means behind 前两者, of three that were told of.
  var latter: [UInt8] = []
  /// The subjects that had a number of their own, in order.
  var recent: [[UInt8]] = []
  /// The unit of the number that is being named.
  var unit: String?
  var period: PeriodExpression?
  /// The period that the sentence opened with, to which a review of several years returns behind ；.
  var openingPeriod: PeriodExpression?
  /// What held before a bracket that has a time of its own (增长1.6%（今年1—5月为下降0.8%）), and where the bracket ends.
  var outside: (period: PeriodExpression?, basePeriod: PeriodExpression?, subject: [UInt8], parent: [UInt8], end: Int)?
  var prices: PriceBasis?
  var basePeriod: PeriodExpression?
  /// The basis that was said last (环比), for changes that say none.
  var basis: Basis?
  /// The year of the base that the last change began with (由1978年的134元), which a yearly average goes back to.
  var fromYear: Int?
  /// The years of the last change whose both ends were dated (从2000年的5亿元增加到2012年的340亿元), for the next ones.
  var endsOfChange: (first: Int, last: Int)?
  /// Whether a change with another base than `basePeriod` was read.
  var sawOtherBase = false
  /// The base that the sentence opened with (1992年同1987年相比，), which holds to its end.
  var openingBase: PeriodExpression?
  var region: RegionCode?
  /// Whether the topic was measured in the sentence before, and not only spoken of.
  var topicWasMeasured = false
  /// The part of the year that the text told of last (前11个月), before this sentence.
  var partBefore: Period?
  /// The part of the document's region that a sentence before was on, which 该区 goes back to.
  var regionBefore: RegionCode?
  /// The city or county that the sentence opened with, which its clauses are on where they name no other whole.
  var sentenceRegion: RegionCode?
  /// Where a plan's own figure ends that the next number is compared with (比预算数280亿元少8亿元).
  var comparedPlan: Int?
  /// The place that a number of the sentence was of last, which goes on over commas where no other whole is named.
  var clauseRegion: RegionCode?
  /// The places of the clause before, of which it says only how they stand.
  var placesTold: [[UInt8]] = []
  /// Whether the number before was of the last month alone (当月).
  var wasOfMonth = false
  /// Whether a clause without a number turned to the last month alone (当月进出口创历史新高，), which what follows is of.
  var opensMonth = false
  /// A subject named in a clause without a number (外贸逆势增长，达到…).
  var topic: [UInt8] = []
  /// Whom the last clause without a number told of in words of its own (海铁联运同样走热，运量…).
  var owner: [UInt8] = []
  /// Whether no number has stood behind the owner yet.
  var ownerIsNew = false
  /// What the paragraph above opened with, of which growth is that nothing else is said of (分季度看，一季度增长8.7%).
  var topicAbove: [UInt8] = []
  /// The years of a plan that the section reviews beside its year, which what was done in all is of.
  var yearsBeside: Period?
  /// What the line above the paragraph says that it is on (▶ 新能源汽车).
  var label: [UInt8] = []
  /// Which way what the last clause without a number spoke of moved (增幅最大，分别为44.7%和43.8%; 降幅更大，为5.2%).
  var clauseMoves: LeftReading.Verb?
  /// The way in which all the items of a list moved that a colon opened by how much they grew.
  var itemsMove: LeftReading.Verb?
  /// What the last clause without a number carried out (落实育儿补贴政策，惠及154万户).
  var object: [UInt8] = []
  /// The subject of the last clause without a number.
  var clause: [UInt8] = []
  /// The whole that a clause without a number opened (工业总产值中，), of which the parts behind it are shares.
  var ground: [UInt8]?
  /// Whom the last number counted, where 中 behind it says that the next one is of some of them (干部4200多人中，).
  var among: [UInt8] = []
  /// The noun that the last number counted.
  var noun: [UInt8] = []
  /// The last noun that was counted, and its unit (82项获认可、37项向全国推广 are of the cases before).
  var counted: (name: [UInt8], unit: String)?
  /// The projects that a sentence before in the same paragraph counted last, and their unit: 已完工11个 is some of them.
  var countedBefore: (name: [UInt8], unit: String)?
  /// 新增 and the like before the first of several counted things.
  var action: [UInt8] = []
  /// What places or things were singled out in (生产总值增速最快的是本溪市), which way that moves, and whether their numbers stand in brackets.
  var singledIn: [UInt8] = []
  var singledMoves: LeftReading.Verb?
  var singlesInBrackets = false
  /// Who gives parts of several wholes (民营经济贡献了60%的生产总值、70%的税收).
  var giver: [UInt8] = []
  var isTarget = false
  /// Whether 力争 or 确保 opened a clause before, behind the last ；.
  var aims = false
  /// The plan that a percent follows, and where the percent stands (完成预算587096万元的25.5%).
  var planned: (name: [UInt8], percent: Int)?
  /// What figures in brackets were compared (比全省（7.7%）), whose distance follows, and where the last one ends.
  var compared: (name: [UInt8], period: Period?, region: RegionCode?, end: Int)?

  /// Whether the last row was of a growth rate in points (增速提高1.5个百分点), which what follows is of too.
  var lastIsGrowthInPoints: Bool {
    (lastMeasure == .changePoints || lastMeasure == .gap) && (lastName.hasSuffix("速") || lastName.hasSuffix("幅"))
  }

  /// The subject that an elided one stands for.
  var inherited: [UInt8] { subject.isEmpty ? (topic.isEmpty ? before : topic) : subject }
}
