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
    let isOfSeveral =
      frame.subject.isEmpty
      && Set(frame.wholes.filter { lexicon.cues.suffix(.school, in: $0, from: 0, to: $0.count) != nil }).count > 1
    guard lexicon.cues.has(.schoolMember, subject), !left.isTotal, !isOfSeveral,
      let school = school(in: frame.inherited)
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
    // 各级各类学校在校学生 are all that there are.
    if school.hasPrefix("各级") || school.hasPrefix("各类") { return [] }
    guard lexicon.cues.suffix(.school, in: school, from: 0, to: school.count) != nil else { return nil }
    return school
  }
}
