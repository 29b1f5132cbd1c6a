import EconomyModel

/// Lines that a web page sets around a text: where the reader is, what was read before and comes next, how often it was opened.
enum PageChrome {
  /// No such line is longer, in bytes.
  private static let longestLine = 240

  private static let starts: [StaticString] = [
    "上一篇", "下一篇", "上一条", "下一条", "上篇", "下篇", "浏览次数", "浏览量：", "阅读次数", "阅读量：",
    "点击数", "点击次数",
    "点击率：", "点击量：", "访问次数", "访问量：", "分享到", "打印本页", "扫一扫", "附件：", "附件:", "附件1：", "版权所有", "联系电话：", "点击上方", "字号：", "字体：",
    "【字体", "索引号", "索 引 号",
    "主题分类：", "文号：",
  ]

  /// Whether a line is none of the text.
  static func holds(_ line: TextLine, in bytes: [UInt8]) -> Bool {
    let range = line.range
    guard !line.hasSentenceEnd, range.count <= longestLine else { return false }
    return starts.contains { bytes.has($0, at: range.start) } || isPath(range, in: bytes)
      || isVisitors(range, in: bytes)
  }

  /// 首页 > 政务公开 > 统计信息: words between angles.
  private static func isPath(_ range: ByteRange, in bytes: [UInt8]) -> Bool {
    // 当前位置：某网 > 地区消息 > 内蒙古 says which place the text is on.
    guard let home = bytes.first("首页", in: ByteRange(range.start, min(range.end, range.start + 45))) else {
      return false
    }
    let behind = ByteRange(home + 6, range.end)
    return [">", "＞", "»", "›", "→"].contains { (mark: StaticString) in bytes.contains(mark, in: behind)
    }
  }

  /// 共有1286人浏览: how many have read it.
  private static func isVisitors(_ range: ByteRange, in bytes: [UInt8]) -> Bool {
    ["人浏览", "次浏览", "人阅读", "次阅读", "次点击"].contains { (word: StaticString) in
      bytes.has(word, endingAt: range.end, notBefore: range.start)
    } && range.count <= 60
  }
}
