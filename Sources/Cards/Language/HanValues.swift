import Notes

/// A Chinese line of several short values between spaces: `速度快 部位精准`, `慢 广泛 长`.
enum HanValues {
  /// The values of a line; nil for names and sentences.
  ///
  /// Two stand for values where they say how something is, or behind a label.
  static func of(_ text: Text, least: Int = 3) -> [Text]? {
    guard text.count <= 60, text.hasHan, !text.hasKana, text.contains(where: \.isSpace) else { return nil }
    let values = text.words
    guard values.count >= 2, values.allSatisfy({ $0.count <= 8 && $0.allSatisfy(\.isHan) }) else { return nil }
    return values.count >= least || values.allSatisfy(isQuality) ? values : nil
  }

  /// Whether most of several texts say how something is.
  static func areQualities(_ texts: [Text]) -> Bool { texts.count(where: isQuality) * 2 > texts.count }

  /// 速度快, 部位精准: what ends in a word for how something is; 大小 and its like are measures.
  static func isQuality(_ text: Text) -> Bool {
    guard let last = text.scalars.last, qualities.contains(last), !text.hasKana else { return false }
    return !text.endsWith(anyOf: measures)
  }

  private static let qualities = Set("快慢高低大小强強弱长長短多少好差准準广廣深浅淺轻輕重远遠近泛久足明显".unicodeScalars)
  private static let measures: Phrases = [
    "大小", "多少", "高低", "长短", "長短", "快慢", "强弱", "強弱", "轻重", "輕重", "深浅", "深淺", "远近", "遠近", "标准", "標準", "水准", "水準", "基准",
    "基準", "减少", "減少", "增高", "增强", "增強", "降低", "升高", "提高", "增多", "增大", "加快", "加强", "加強", "减慢", "減慢", "减弱", "減弱", "扩大",
    "擴大",
    "最大", "最小", "最高", "最低", "说明", "說明", "发明", "發明", "文明", "证明", "證明", "光明", "声明", "聲明", "专长", "特长", "生长", "生長", "校长",
    "校長", "体重", "體重", "成长", "成長", "缩小", "延长", "延長", "爱好", "友好",
  ]
}
