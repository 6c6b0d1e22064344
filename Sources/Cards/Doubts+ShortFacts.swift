import Notes

/// Short sentences that are the fact itself, on a line of their own: `釉薬は水を防ぐ`, "Glaze keeps out water". Whatever is asked of them,
/// little else could be meant.
extension Doubts {
  /// Whether a card asks of such a line what it says of its subject.
  static func isShortFact(_ draft: Draft, _ line: Text) -> Bool {
    guard draft.rule == "F37", draft.kind == .question, draft.answer.count == 1, draft.answer[0].count >= 2 else {
      return false
    }
    let mark = draft.question.hasHan || draft.question.hasKana ? "：" : ": "
    let asked =
      draft.question.lastRange(of: mark).map { draft.question.dropping(first: $0.upperBound) } ?? draft.question
    if line.hasKana { return isShortClause(line, asking: asked) }
    if line.hasHan, !line.hasHangul {
      return line.count <= 22 && !line.containsAny(of: ["，", "；"]) && asked.count >= 6
        && !asked.startsWith(anyOf: ["什么", "什麼", "包括", "具有", "可以", "需要"]) && !asked.contains("[")
        && !asked.endsWith(anyOf: ["具有什么？", "有什么？", "具有什麼？", "有什麼？", "包括什么？", "需要什么？", "需要什麼？", "进行什么？"])
    }
    return false
  }

  /// Whether a Japanese clause is the fact itself wherever it stands: `釉薬は水を防ぐ` in a paragraph.
  static func isShortClause(_ clause: Text, asking asked: Text) -> Bool {
    if asked.endsWith(anyOf: ["どうなる？", "どうなった？", "どう違う？", "何のため？", "どうなることがある？", "どんな特徴がある？", "必要なのは何？", "どうである？"]) {
      return true
    }
    let speaker = ["によれば、", "によると、"].compactMap { clause.firstRange(of: $0) }.first
    if let speaker {
      return isShortClause(
        clause.dropping(first: speaker.upperBound),
        asking: asked.firstRange(of: "、").map { asked.dropping(first: $0.upperBound) } ?? asked)
    }
    guard clause.count <= 30, !clause.containsAny(of: ["、", "（", "("]), let topic = JapaneseTopic(asked) else {
      return false
    }
    return JapaneseQuestion.isNamed(topic) && !topic.name.startsWith(anyOf: Stated.pointers)
      && !topic.name.isOne(of: actors)
      && !asked.containsAny(of: ["何がある", "何をする", "何になる", "何といえる"]) && !asked.contains("[")
  }

  private static let actors = [
    "我々", "人間", "人", "自分", "彼", "彼女", "それ", "これ", "ここ", "今回", "現在", "本来", "私", "私たち", "攻撃者", "著者", "筆者",
  ]

  /// `도공은 어디에서 그릇을 구웠는가?`: whoever knows the thing knows the one word.
  static func hasShortTopic(_ asked: Text) -> Bool {
    let words = asked.words
    guard words.count >= 3, words.count <= 8, let place = KoreanTelling.topic(in: words), place <= 1 else {
      return false
    }
    return !words[place].isOne(of: [
      "현재는", "보통은", "요즘은", "이는", "그는", "우리는", "사람은", "사람들은", "지금은", "최근에는", "당시에는", "이후에는",
    ])
      && words[place].count >= 3
  }
}
