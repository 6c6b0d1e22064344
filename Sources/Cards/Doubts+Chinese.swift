import Notes

/// Chinese cards that ask of the note and not of its matter: what an exam asks, what the writer plans, parts of the note for a meaning.
extension Doubts {
  /// Whether a Chinese card is of such a shape.
  static func isIdleChinese(_ draft: Draft) -> Bool {
    let (question, answer) = (draft.question, draft.answer[0])
    guard !question.hasKana, !question.hasHangul, !question.isEnglish else { return false }
    if draft.kind == .cloze { return question.endsWith(anyOf: ["（[…]）", "([…])"]) }
    // `“窑”的概念是什么？ – 概念, 窑的种类`: the heads of a section say no meaning.
    if draft.rule == "F14", draft.answer.count >= 2,
      question.endsWith(anyOf: ["概念是什么？", "概念是什麼？", "定义是什么？", "定義是什麼？"])
    {
      return true
    }
    if ["F3", "F15"].contains(draft.rule), draft.answer.contains(where: { $0.containsAny(of: examRemarks) }) {
      return true
    }
    // `哪些是我还没有写的？`: the writer's own plans.
    if draft.rule == "F21", question.containsAny(of: ["我计划", "我計劃", "我还", "我還", "我要", "我想", "我的笔记", "我打算"]) {
      return true
    }
    if question.containsAny(of: ["......", "……”", "……」"]), draft.kind == .list { return true }
    if let name = ChineseCritic.name(in: question) {
      if tasks.contains(name) { return true }
      if draft.rule == "F38", PairCards.isChapter(name), draft.answer.count >= 3 { return true }
      // `茶道的要点是什么？ – 茶道的四个阶段`: how many there are, and none of them.
      if question.endsWith(anyOf: ["要点是什么？", "要點是什麼？"]), draft.answer.count == 1, answer.starts(with: name.string),
        answer.count <= name.count + 8, answer.contains("个") || answer.contains("個"),
        answer.endsWith(anyOf: ["阶段", "階段", "步骤", "步驟", "部分", "方面", "类型", "類型", "层次", "層次"])
      {
        return true
      }
      if draft.rule == "F3", draft.kind == .definition, namesOther(answer, than: name) { return true }
    }
    return draft.rule == "F15" && draft.kind == .list && draft.answer.count >= 2
      && draft.answer.allSatisfy { $0.containsAny(of: ["-->", "--->", "——>"]) }
  }

  /// `含水三成以上即为生坯` behind 含水率: what else the figure tells apart.
  private static func namesOther(_ answer: Text, than name: Text) -> Bool {
    guard let cut = answer.lastRange(of: "即为") ?? answer.lastRange(of: "即為") else { return false }
    let other = answer.dropping(first: cut.upperBound).trimming { $0 == "。" || $0.isSpace }
    return (2...8).contains(other.count) && other.allSatisfy(\.isHan) && !name.contains(text: other)
      && !other.contains(text: name)
  }

  private static let examRemarks: Phrases = [
    "必考", "没考过", "不用背", "不用记", "（选择题", "(选择题", "（选择填空", "(选择填空", "算法题", "大题可能", "爱考", "常考",
  ]
  private static let tasks: WordSet = ["画图题", "畫圖題", "计算题", "計算題", "证明题", "證明題", "应用题", "應用題", "大题", "大題", "小题", "小題"]
}
