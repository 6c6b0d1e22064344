import Notes

/// Small signs that a card says less than it seems to: an answer that leans on another sentence, a comparison without its other side, a
/// name that is none.
extension Doubts {
  /// Whether a card bears such a sign.
  static func bearsSign(_ draft: Draft) -> Bool {
    if draft.question.isEnglish { return isEnglishSign(draft) }
    if draft.question.hasHangul { return isKoreanSign(draft) }
    return draft.question.hasHan && !draft.question.hasKana && isChineseSign(draft)
  }

  private static func isEnglishSign(_ draft: Draft) -> Bool {
    let answer = draft.answer[0]
    let asked =
      draft.question.lastRange(of: ": ").map { draft.question.dropping(first: $0.upperBound) } ?? draft.question
    // "2D", "3D" in a sentence is a word, not a figure.
    if draft.kind == .cloze { return answer.isOne(of: ["1D", "2D", "3D", "4D", "2d", "3d"]) }
    if draft.rule == "F37", draft.answer.count == 1 {
      // "the same process but in reverse": as what stands before.
      if answer.startsWith(anyOf: ["the same ", "The same "]), !answer.contains(" as ") { return true }
      // "How does this occur? – very rapidly".
      if asked.startsWith(anyOf: ["How does this ", "How do these ", "How is this ", "How are these "]) { return true }
      // "what diffuses much slower?": than what?
      if asked.without(suffix: "?").endsWith(anyOf: comparatives), !asked.contains(" than ") { return true }
    }
    // "2 (2) No person shall …": a paragraph of a law with its number.
    if draft.rule == "F26", let first = answer.firstWord, first.allSatisfy(\.isDigit),
      answer.dropping(first: first.count).trimmed.first == "("
    {
      return true
    }
    if ["F1", "F36"].contains(draft.rule), draft.kind == .definition { return tellsDeed(answer, asked) }
    return false
  }

  private static let comparatives: Phrases = [
    " slower", " faster", " more", " less", " higher", " lower", " larger", " smaller", " better", " worse", " longer",
    " shorter", " earlier", " later", " further", " easier", " harder",
  ]

  /// "What is the Catastrophe Theory? – Hardy's Catastrophe Theory added …": a sentence about the name whose verb tells what it did.
  private static func tellsDeed(_ answer: Text, _ asked: Text) -> Bool {
    guard let start = ["What is ", "What are "].first(where: { asked.starts(with: $0) }) else { return false }
    let name = asked.dropping(first: start.utf8.count).without(suffix: "?").withoutArticle
    guard name.wordCount >= 2, let place = answer.firstRange(ofText: name), place.lowerBound > 0,
      let next = answer.dropping(first: place.upperBound).firstWord?.lowercased
    else { return false }
    return EnglishVerbs.base(ofPast: next) != nil && !EnglishWords.be.contains(next)
  }

  private static func isKoreanSign(_ draft: Draft) -> Bool {
    // `…을 망가뜨리는 공격 — 그 이유는?`: a noun with what it does has no reason.
    if draft.rule == "F26", draft.question.ends(with: " — 그 이유는?") {
      let words = draft.question.without(suffix: " — 그 이유는?").words
      guard words.count >= 3, let last = words.last, !KoreanQuestion.isDeed(last), !Endings.isKoreanPredicate(last)
      else {
        return false
      }
      let before = words[words.count - 2]
      return before.count >= 2 && before.endsWith(anyOf: ["는", "던"])
        || words.count >= 4 && words[words.count - 3].endsWith(anyOf: ["하는", "되는", "만드는", "주는"])
    }
    return false
  }

  private static func isChineseSign(_ draft: Draft) -> Bool {
    // `[…]（夏、商、西周）时期`: the bracket behind the gap says what is wanted.
    if draft.kind == .cloze, let gap = draft.question.firstRange(of: Cloze.blank),
      case let rest = draft.question.dropping(first: gap.upperBound), rest.first == "（" || rest.first == "(",
      rest.prefix(30).contains("、")
    {
      return true
    }
    // 记录什么？ – 下来: the end of a verb.
    if draft.rule == "F37", draft.answer[0].isOne(of: verbEnds) { return true }
    guard let name = ChineseCritic.name(in: draft.question) else { return false }
    // `“水田”是什么？ – …的地方，一般以水田为主`: where it is found, told by its own name.
    if ["F3", "F4"].contains(draft.rule), draft.kind == .definition, draft.answer.count == 1, name.count >= 2,
      let place = draft.answer[0].firstRange(ofText: name), place.lowerBound >= 4,
      case let next = draft.answer[0].dropping(first: place.upperBound).first,
      next.map({ !$0.isHan || "的为為是".unicodeScalars.contains($0) }) ?? true
    {
      return true
    }
    return name.isOne(of: labels) && !draft.question.endsWith(anyOf: ["有什么区别？", "有什麼區別？"])
      || name.endsWith(anyOf: ["考察方式", "考查方式"])
  }

  private static let verbEnds: [Literal] = [
    "下来", "下來", "下去", "起来", "起來", "出来", "出來", "上来", "上來", "上去", "进去", "進去", "过来", "過來", "回来", "回來", "出去", "过去", "過去",
  ]

  /// Whether a Chinese name is a label of what is told: it is never asked for.
  static func isLabel(_ name: Text) -> Bool { name.isOne(of: labels) }

  /// Labels that name no thing of their own.
  private static let labels: [Literal] = [
    "对比", "對比", "比较", "比較", "区别", "區別", "联系", "聯繫", "考题", "考題", "例题", "例題", "口诀", "口訣", "总结", "總結", "补充", "補充",
  ]
}
