import Notes

/// Chinese words for something that grows or shrinks.
enum ChineseChange {
  /// Whether a name tells of a change: 水温上升.
  static func ends(_ name: Text) -> Bool { name.count >= 4 && name.endsWith(anyOf: words) }

  /// Whether a text tells of one.
  static func holds(_ text: Text) -> Bool { text.containsAny(of: words) }

  private static let words: Phrases = [
    "上升", "下降", "升高", "降低", "增加", "减少", "減少", "增多", "增大", "减小", "減小", "增强", "增強", "减弱", "減弱", "加快", "减慢", "減慢", "扩大",
    "擴大",
    "缩小", "縮小", "上涨", "上漲", "下跌",
  ]
}
