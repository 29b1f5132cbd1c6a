import EconomyModel
import ReferenceData

// 普通高中招生10万人，在校生30万人，毕业9万人: whose pupils, leavers and teachers they are.
extension IndicatorName {
  /// 普通高中在校生 where the sentence named the schools before; nil where the subject is no such group or has its school.
  func schoolMember(_ subject: [UInt8], _ left: LeftReading, frame: Frame) -> [UInt8]? {
    // 普通中学在校学生2.6万人，其中高中4325人: the same group of other schools.
    if frame.unit?.equals("人") == true, lexicon.cues.suffix(.school, in: subject, from: 0, to: subject.count) != nil,
      let group = lexicon.cues.suffix(.schoolMember, in: frame.parent, from: 0, to: frame.parent.count)
    {
      return subject + frame.parent[group.start...]
    }
    // 专任教师3789人，其中小学135人: the teachers of one kind of schools.
    if frame.unit?.equals("人") == true, !frame.parent.isEmpty, lexicon.cues.has(.schoolMember, frame.parent),
      lexicon.cues.suffix(.school, in: subject, from: 0, to: subject.count) != nil
    {
      return subject + frame.parent
    }
    // 初中1472所，其中九年一贯制学校518所。招生29万人: of the whole that the sentence before named.
    let isOfWhole = frame.topic == frame.wholes.first
    let isOfSeveral =
      frame.subject.isEmpty && !isOfWhole
      && Set(frame.wholes.filter { lexicon.cues.suffix(.school, in: $0, from: 0, to: $0.count) != nil }).count > 1
    guard lexicon.cues.has(.schoolMember, subject), !left.isTotal, !isOfSeveral,
      // 特殊教育学校42所，招收残疾学生4126人，在校生2.18万人: of the schools that were counted last.
      let school = school(in: frame.inherited)
        ?? frame.counted.flatMap({ $0.unit.equals("所") && frame.parent.isEmpty ? self.school(in: $0.name) : nil })
    else { return nil }
    return school + subject
  }

  /// The schools of a name, which may stand alone (小学1200所) or before another of their groups (小学招生).
  ///
  /// 小学29所，幼儿园68所。专任教师1567人 are of all of them.
  private func school(in name: [UInt8]) -> [UInt8]? {
    var school = name
    if let member = lexicon.cues.suffix(.schoolMember, in: name, from: 0, to: name.count) {
      school = Array(name[..<member.start])
    }
    // 共有小学1200所: what was done to them is no part of the owner.
    if let action = lexicon.cues.prefix(.action, in: school, at: 0, to: school.count) {
      school.removeFirst(action.end)
    }
    // 中等职业教育学校（不含技工学校）招生
    if school.hasSuffix("）"), let open = school.first("（", in: ByteRange(3, school.count)) {
      school.removeSubrange(open...)
    }
    // 各级各类学校在校学生 are all that there are, those of 各级各类民办学校 the private ones'.
    for all: StaticString in ["各级各类", "各级", "各类"] where school.hasPrefix(all) {
      school.removeFirst(all.utf8CodeUnitCount)
      if school.equals("学校") { return [] }
      break
    }
    guard lexicon.cues.suffix(.school, in: school, from: 0, to: school.count) != nil else { return nil }
    return school
  }
}
