import EconomyModel
import ReferenceData

/// What the text before a number says: subject, verb, and all that stands between them.
struct LeftReading {
  enum Verb { case up, down, reach, share, contribution }

  /// The subject that remains; empty where the clause has none of its own.
  var subject = ByteRange(0, 0)
  /// What is no part of the subject inside it (金融机构年末存款余额).
  var without: ByteRange?
  var verb: Verb?
  /// The words of the verb.
  var verbRange = ByteRange(0, 0)
  var basis: Basis?
  /// The period of the base (比2020年, 从2020年的).
  var basePeriod: PeriodExpression?
  var period: PeriodExpression?
  /// The period of the change whose base this is (年末失业率从上半年7.7%降到7.5%).
  var periodOfEnd: PeriodExpression?
  var qualifier: Qualifier?
  var prices: PriceBasis?
  var isDistributed = false
  var isJoint = false
  var isNew = false
  var isNet = false
  var isFrom = false
  var isPart = false
  var isAverage = false
  /// 平均 between verb and years: 两年分别平均增长.
  var saysAverage = false
  var isCumulative = false
  /// 共有, 全县: all that there are, whatever the clause before was about.
  var isTotal = false
  /// 当月: of the last month alone.
  var isOfMonth = false
  /// Whether 在 was taken off the front (在北方地区占比).
  var saysIn = false
  /// 每年: the same in each year of a span.
  var isEachYear = false
  /// 增速 or 增幅 before the verb (增速年均超20%): the number is a growth.
  var saysGrowth = false
  /// 五年累计 inside the subject.
  var isTotalOfYears = false
  var isSteady = false
  /// Whether it held for so many years (连续4年), which are no period of what stands at their end.
  var isStreak = false
  /// How many years running it held, where the text says so in a number.
  var streak: Int?
  /// Whether it opens a bracket right behind the number before.
  var isBracketed = false
  /// Whether a 、 parts it from the number before.
  var isLinked = false
  var isTarget = false
  /// 力争, 确保 at the front: what the clauses behind it say is aimed at, too.
  var aims = false
  /// Where the reading stopped at a 、 behind another verb.
  var stoppedAt: Int?
  /// Whether the number is a rank.
  var isRank = false
  /// Whether it says what is the greatest of its kind (东盟为第一大贸易伙伴).
  var namesGreatest = false
  /// Whether a verb that is no part of the name (带动, 帮助) was taken off the front.
  var hasFrontVerb = false
  /// Whether a period with 的 before the number is the base (1982年的3.4倍).
  var takesBase = false
  /// 已, 现在: reached, whatever the section plans.
  var isDone = false
  /// The region that it names, where it is not the document's own.
  var region: RegionCode?
  /// Whether the place was given its whole name (衢州市, 廉江一地).
  var spellsPlace = false
  /// 全市, 我省: whether it begins with the whole of the document's own region.
  var saysWhole = false
  /// 该区, 该县: whether it goes on with the region that was named last.
  var saysSame = false
}
