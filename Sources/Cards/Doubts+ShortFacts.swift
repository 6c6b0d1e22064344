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
    let asked = draft.question.lastRange(of: mark).map { draft.question.dropping(first: $0.upperBound) } ?? draft.question
    if line.hasKana {
      guard line.count <= 28, !line.contains("、"), let topic = JapaneseTopic(asked) else { return false }
      return topic.name.count >= 2 && !topic.name.startsWith(anyOf: Stated.pointers) && !topic.name.isOne(of: actors)
        && !asked.containsAny(of: ["何がある", "何をする", "何になる", "何といえる"]) && !asked.contains("[")
    }
    if line.hasHan, !line.hasHangul {
      return line.count <= 22 && !line.containsAny(of: ["，", "；"]) && asked.count >= 6
        && !asked.startsWith(anyOf: ["什么", "什麼", "包括", "具有", "可以", "需要"]) && !asked.contains("[")
    }
    return false
  }

  private static let actors = ["我々", "人間", "人", "自分", "彼", "彼女", "それ", "これ", "ここ", "今回", "現在", "本来", "私", "私たち", "攻撃者", "著者", "筆者"]
}
