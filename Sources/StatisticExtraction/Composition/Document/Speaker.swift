import EconomyModel

// 海关人士分析，…; 县水产局估计可收干品5.2万吨: who says what is told, which is no part of what is measured.

/// Those who speak in a text, and the words by which they do.
enum Speaker {
  private static let verbs: [StaticString] = [
    "分析", "认为", "表示", "指出", "介绍", "透露", "坦言", "提醒", "判断", "强调", "预测", "估计", "预计", "测算", "获悉", "了解到", "告诉记者", "对记者说",
    "同志说", "负责人说", "主任说", "局长说", "书记说", "经理说", "董事长说", "老板说", "专家说", "村民说", "村主任说", "他说", "她说",
    "数据显示", "统计显示", "结果显示", "资料显示", "调查显示", "监测显示", "数据表明", "统计表明", "结果表明", "资料表明", "调查表明", "监测表明",
  ]

  private static let guesses: [StaticString] = ["估计", "预测", "测算", "预计"]

  private static let offices: [StaticString] = [
    "局", "委", "厅", "署", "海关", "部门", "人士", "专家", "负责人", "协会", "学者", "记者", "主任", "局长", "县长", "市长", "分析师",
  ]

  /// Whether a clause ends with the word by which somebody speaks, or names an office and nothing else.
  static func endsClause(_ clause: [UInt8]) -> Bool {
    verbs.contains { clause.hasSuffix($0) && (clause.count > $0.utf8CodeUnitCount || $0.utf8CodeUnitCount == 12) }
      // 海关统计显示，: behind the source, which is left out already.
      || clause.equals("显示") || clause.equals("表明") || isOffice(clause)
  }

  /// 外经贸委, 市水产局: whether words end with one who speaks.
  static func isOffice(_ words: [UInt8]) -> Bool {
    words.count >= 6 && offices.contains { words.hasSuffix($0) }
  }

  /// Where what an office means to do begins (市人社局将 of 市人社局将在年底前再办招聘会); nil where no office plans.
  static func endOfPlan(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    let near = ByteRange(start, min(end, start + 45))
    for verb: StaticString in ["还将", "将", "计划", "打算", "拟", "准备"] {
      guard let place = bytes.first(verb, in: near), place > start, isOffice(bytes.slice(ByteRange(start, place))),
        !["内", "外", "生育", "军"].contains(where: { (word: StaticString) in
          bytes.has(word, at: place + verb.utf8CodeUnitCount)
        })
      else { continue }
      let next = place + verb.utf8CodeUnitCount
      return next < end ? next : nil
    }
    return nil
  }

  /// Where what an office guesses begins (县水产局估计可 of 县水产局估计可收干品); nil where no office guesses.
  static func endOfGuess(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    let near = ByteRange(start, min(end, start + 60))
    for verb in guesses {
      guard let place = bytes.first(verb, in: near), place > start, isOffice(bytes.slice(ByteRange(start, place)))
      else {
        continue
      }
      var next = place + verb.utf8CodeUnitCount
      for hope: StaticString in ["，", "可", "将", "能"] where bytes.has(hope, at: next) { next += 3 }
      return next < end ? next : nil
    }
    return nil
  }
}
