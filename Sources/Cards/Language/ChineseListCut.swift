import Notes

/// Chinese sentences that a 、 parts in two: `中性粒细胞、巨噬细胞摄食病原体` tells what both do, and is no list.
enum ChineseListCut {
  /// Whether one of the items between the marks is a clause with a deed and its object.
  static func cuts(_ items: [Text]) -> Bool {
    guard items.count >= 2, items.allSatisfy({ !$0.hasHangul && !$0.hasKana }) else { return false }
    return [items[0], items[items.count - 1]].contains(where: isClause) || items.contains(where: goesOn)
      || isMadeOf(items)
  }

  /// `由炉口、火道、烟囱组成的管道`: a sentence of what something is made of.
  private static func isMadeOf(_ items: [Text]) -> Bool {
    items[0].first == "由" && items.contains { $0.containsAny(of: ["组成", "組成", "构成", "構成"]) }
  }

  /// `烧制工艺上，讲究火候`, `重在品味，而非解渴`: a part of a sentence.
  private static func goesOn(_ item: Text) -> Bool {
    item.startsWith(anyOf: ["而非", "而不", "而是", "但是", "但不", "并且", "並且"])
      || item.endsWith(anyOf: [
        "目标上", "目標上", "内容上", "內容上", "方法上", "方式上", "思想上", "政治上", "经济上", "經濟上", "形式上", "结构上", "結構上",
      ])
  }

  /// `如 壶、杯、盏等`: the list without the word that calls it examples.
  static func withoutLead(_ text: Text) -> Text {
    guard text.hasHan, !text.hasKana, !text.hasHangul, text.contains("、"),
      let lead = ["例如", "比如", "如 ", "如：", "如"].first(where: { text.starts(with: $0) }),
      case let rest = text.without(prefix: lead).trimmed,
      !rest.startsWith(anyOf: ["果", "何", "此", "下", "上", "同", "今", "意"])
    else { return text }
    return rest.endsWith(anyOf: ["等", "等等", "…"]) ? rest : rest + "等"
  }

  /// Whether a right side lists examples.
  static func opensOnExamples(_ text: Text) -> Bool { withoutLead(text) != text }

  private static func isClause(_ item: Text) -> Bool {
    guard item.hasHan, item.count >= 6 else { return false }
    return deeds.places(in: item).contains { $0.lowerBound >= 2 && item.count - $0.upperBound >= 2 }
  }

  private static let deeds: Phrases = [
    "摄食", "攝食", "吞噬", "监测", "監測", "控制", "分泌", "释放", "釋放", "产生", "產生", "导致", "導致", "促进", "促進", "抑制", "识别", "識別", "结合",
    "結合",
    "形成", "传递", "傳遞", "运输", "運輸", "吸收", "调节", "調節", "影响", "影響", "负责", "負責", "提供", "实现", "實現", "决定", "決定", "引起", "造成",
    "使用", "分配",
    "攻击", "攻擊", "保护", "保護", "维持", "維持", "防止", "连接", "連接", "表示", "构成", "構成", "推动", "推動", "建立", "进入", "進入", "转化", "轉化",
  ]
}
