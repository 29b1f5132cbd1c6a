/// What a cue word does in the reading of a sentence.
public enum CueRole: String, CaseIterable, Hashable, Sendable {
  /// A verb of growth before a number: 增长.
  case up
  /// A verb of decline before a number: 下降.
  case down
  /// A verb that states a level: 达到, 提高到.
  case reach
  /// A word that makes the number a lower bound: 突破, 超过.
  case over
  /// A word that makes the number an upper bound: 近, 不足.
  case under
  /// 约.
  case about
  /// A word that makes the number a part of a whole: 占, 占比.
  case share
  /// 拉动.
  case contribution
  /// Better than another region or group: 高于.
  case gapAbove = "gap_above"
  /// 低于.
  case gapBelow = "gap_below"
  /// Before a percent of a plan or target: 完成…的.
  case completion
  /// What a change is measured against; the value is the basis: 同比 is yoy.
  case basis
  /// Numbers of a list belong one by one to the names of a list: 分别.
  case distribute
  /// One number for all the names: 均.
  case joint
  /// A word between subject and number that says nothing of the number: 已, 大幅.
  case filler
  /// A stock grew by the number: 新增, 净增.
  case netNew = "net_new"
  /// The number is the base of a change: 从, 由.
  case from
  /// The prices of a change; the value is the price basis.
  case prices
  /// Before a place in an order: 位居.
  case rank
  /// The field of the order: 全国.
  case rankScope = "rank_scope"
  /// After a number: 左右.
  case rightAbout = "right_about"
  /// After a number: 以上.
  case rightOver = "right_over"
  /// After a number: 以内.
  case rightUnder = "right_under"
  /// A word whose end only looks like a cue before a number: 签约 is not 约; with the value `right` it guards nothing at the
  /// front of a clause (不过).
  case guardWord = "guard"
  /// A word behind a level that is no noun counted by it: 突破40万亿元大关.
  case afterLevel = "after_level"
  /// A noun behind a small number that makes it a manner of speaking: 六个方面.
  case naming
  /// At the front of a clause, no part of a name: 同时.
  case connector
  /// What follows is part of the subject before: 其中.
  case part
  /// The region of the document: 全市, 我省.
  case wholeRegion = "whole_region"
  /// A verb or adverb at the front of a clause, no part of a name: 实现.
  case frontVerb = "front_verb"
  /// A verb that makes a counted achievement: 新建, 发放; with the value `keep` it is part of the name.
  case action
  /// A verb that ends the noun after a number: 入选.
  case predicate
  /// A name that needs the subject before it: 比重.
  case bareHead = "bare_head"
  /// The end of a name that coordinated names share: 增加值.
  case head
  /// Names folded into one word; the value lists them: 存贷款.
  case pair
  /// A noun that counts persons.
  case person
  /// The end of a name that is measured in time: 年限.
  case timeSubject = "time_subject"
  /// The end of a name that is a rate of its own: 率.
  case rateSubject = "rate_subject"
  /// From here to the next heading all is aimed at: 目标是.
  case targetOpening = "target_opening"
  /// What the clause says is aimed at: 力争.
  case target
  /// A phrase in which a target word does not make a target: 完成目标.
  case notTarget = "not_target"
  /// In a heading: plans follow.
  case sectionTarget = "section_target"
  /// In a heading: results follow.
  case sectionReview = "section_review"
  /// In a heading or an opening: results of several years follow.
  case sectionSpan = "section_span"
  /// One name though it holds 、 or 和: 批发和零售.
  case compound
  /// The end of a name of schools or of schooling: 高等学校.
  case school
  /// Whom a school takes in, teaches or sends out; without the school's name it says too little: 在校生.
  case schoolMember = "school_member"
  /// Between subject and number, what makes it a plan; with the value `verb` only before a verb: 将, 力争, 安排.
  case planned
  /// The short name of a region that is a word of any text, too: 资源, 港口.
  case regionWord = "region_word"
  /// A verb whose object completes a name of the next clause: 完善 of 完善医保，财政补助标准提高.
  case objectVerb = "object_verb"
  /// A name that says nothing without the object of the clause before: 财政补助标准, 投入.
  case objectAttribute = "object_attribute"
  /// A counted thing whose own amount may follow it: 行业 of 23个行业增加值增长.
  case countedOwner = "counted_owner"
  /// A noun of many like ones, of which a percent is a part: 村, 企业 of 实施改革的村达93.7%.
  case group
  /// The end of a name in 比例 that is a rate of its own, no part of a whole: 报销比例.
  case ownRate = "own_rate"
  /// The amounts by which firms are described; their owner is said once: 利润, 营业收入.
  case firmAmount = "firm_amount"
  /// What makes the numbers behind it forecasts, not plans: 预计.
  case forecast
  /// What is done to some of the things that were counted before: 废止 of 清理756件，废止71件.
  case partDeed = "part_deed"
  /// A verb that has its object in it, and takes none from the clause before: 造林, 转移就业.
  case ownObject = "own_object"

  /// The place among all cases, for tables by role.
  @inlinable
  public var ordinal: Int {
    switch self {
    case .up: 0
    case .down: 1
    case .reach: 2
    case .over: 3
    case .under: 4
    case .about: 5
    case .share: 6
    case .contribution: 7
    case .gapAbove: 8
    case .gapBelow: 9
    case .completion: 10
    case .basis: 11
    case .distribute: 12
    case .joint: 13
    case .filler: 14
    case .netNew: 15
    case .from: 16
    case .prices: 17
    case .rank: 18
    case .rankScope: 19
    case .rightAbout: 20
    case .rightOver: 21
    case .rightUnder: 22
    case .guardWord: 23
    case .afterLevel: 24
    case .naming: 25
    case .connector: 26
    case .part: 27
    case .wholeRegion: 28
    case .frontVerb: 29
    case .action: 30
    case .predicate: 31
    case .bareHead: 32
    case .head: 33
    case .pair: 34
    case .person: 35
    case .timeSubject: 36
    case .rateSubject: 37
    case .targetOpening: 38
    case .target: 39
    case .notTarget: 40
    case .sectionTarget: 41
    case .sectionReview: 42
    case .sectionSpan: 43
    case .compound: 44
    case .school: 45
    case .schoolMember: 46
    case .planned: 47
    case .regionWord: 48
    case .objectVerb: 49
    case .objectAttribute: 50
    case .countedOwner: 51
    case .group: 52
    case .ownRate: 53
    case .firmAmount: 54
    case .forecast: 55
    case .partDeed: 56
    case .ownObject: 57
    }
  }
}
