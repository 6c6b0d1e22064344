/// What Chinese exam notes write beside a point: in what form it is asked and how often.
enum ExamWords {
  /// Whether a line says nothing else: `单选题 + 辨析题`, `简答题（一级）`.
  static func fill(_ text: Text) -> Bool {
    guard text.count <= 40, text.hasHan, !text.hasKana, text.containsAny(of: kinds) else { return false }
    // `单选题 人物与著作的对应`: what such a question asks for.
    if text.count <= 24, let first = text.firstWord, first.count <= 4, words.contains(where: { first == Text($0) }),
      text.wordCount >= 2
    {
      return true
    }
    var rest = withoutBrackets(text)
    for word in words { rest = rest.replacing(word, with: "") }
    return !rest.hasLetter
  }

  private static func withoutBrackets(_ text: Text) -> Text {
    var depth = 0
    return Text(
      text.scalars.filter { scalar in
        if scalar.isOpening { depth += 1 }
        defer { if scalar.isClosing { depth = max(0, depth - 1) } }
        return depth == 0
      })
  }

  private static let kinds: Phrases = [
    "选择", "選擇", "单选", "單選", "多选", "多選", "简答", "簡答", "论述", "論述", "辨析", "名词解释", "填空", "判断题", "大题",
  ]

  /// Longer words before those they hold.
  private static let words = [
    "材料分析题", "案例分析题", "单项选择题", "多项选择题", "名词解释", "选择题", "選擇題", "单选题", "單選題", "多选题", "多選題", "简答题", "簡答題", "论述题", "論述題",
    "辨析题", "填空题", "判断题", "计算题", "大题", "选择", "選擇", "单选", "單選", "多选", "多選", "简答", "論述", "论述", "辨析", "填空", "常考", "必考",
    "只考",
    "高频", "重点", "重點", "考点", "考點", "一级", "二级", "三级", "注", "题", "題", "和", "或", "及",
  ]
}
