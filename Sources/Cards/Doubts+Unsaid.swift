import Notes

/// Lines taken for a meaning that say none: what a course asks of its reader, a name with its English beside it, a deed of the thing,
/// the name over again.
extension Doubts {
  /// Whether a card asks for what its line does not say.
  static func isUnsaid(_ draft: Draft) -> Bool {
    let question = draft.question
    if draft.kind == .cloze { return pointsAtBlank(question) }
    guard draft.answer.count == 1, ["F1", "F3", "F13", "F36"].contains(draft.rule) else { return false }
    let (name, said) =
      draft.isWayBack
      ? (
        draft.answer[0],
        (question.firstRange(of: "？") ?? question.firstRange(of: "? "))
          .map { question.dropping(first: $0.upperBound).trimmed } ?? question
      )
      : (name(in: question), draft.answer[0])
    if question.hasKana || question.hasHan || said.hasHan || said.hasKana {
      if said.startsWith(anyOf: objectives) && !name.isEmpty || name.startsWith(anyOf: ["其中我们", "其中我們"]) {
        return true
      }
    }
    if draft.rule == "F36", tellsOfOther(name, said) || tellsOfAnother(name, said) { return true }
    guard draft.kind == .definition else { return false }
    if ["F1", "F36"].contains(draft.rule), question.isEnglish, !draft.isWayBack,
      tellsOwnStory(name, said) || endsInName(name, said)
    {
      return true
    }
    if draft.rule != "F3", isGlossed(said) || isDeed(said) && question.hasHan { return true }
    if draft.rule == "F3", question.hasHan, !question.hasKana,
      name.count >= 6 && name.containsAny(of: ["采用", "採用"]) || name.endsWith(anyOf: ["以下内容", "以下內容", "以下几点"])
    {
      return true
    }
    return isOverAgain(name, said, by: draft.rule)
  }

  /// `가마의 특징은? – 장작은 소나무가 가장 좋다`: a sentence with a topic of its own, which says nothing of the name.
  private static func tellsOfOther(_ name: Text, _ said: Text) -> Bool {
    guard said.hasHangul, name.hasHangul, said.wordCount >= 3,
      said.trimming({ $0 == "." || $0.isSpace }).ends(with: "다"), case let words = said.words,
      let topic = KoreanTelling.topic(in: words)
        ?? words.prefix(3).indices.first(where: {
          words[$0].ends(with: "에는")
            || ($0 == 0 || words[$0 - 1].ends(with: "의")) && words[$0].endsWith(anyOf: ["은", "는"])
              && !KoreanClause.isAdjective(words[$0]) && !words[$0].endsWith(anyOf: describing)
        }), topic <= 2, words[topic].count >= 3,
      !words[topic].isOne(of: ["이것은", "그것은", "여기서는", "보통은", "주로는"])
    else { return false }
    let own = words[topic].dropping(last: 1).without(suffix: "에").without(suffix: "에서").folded
    let plain = said.folded
    return !name.folded.contains(text: own)
      && !name.words.contains { $0.count >= 2 && plain.contains(text: $0.without(suffix: "의").folded) }
  }

  /// "What is firing? – The ease that the flues brought was vital …": a sentence that does not name the thing.
  private static func tellsOfAnother(_ name: Text, _ said: Text) -> Bool {
    guard name.isEnglish || name.hasHangul && !said.hasHangul, said.isEnglish, said.wordCount >= 8,
      let first = said.firstWord?.lowercased, !EnglishWords.pronouns.contains(first), !EnglishWords.be.contains(first),
      !first.isOne(of: ["a", "an", "this", "these", "it", "they", "used", "process", "method"]),
      EnglishPhrase.hasFiniteVerb(said),
      said.first?.isUpper ?? false
    else { return false }
    let plain = said.lowercased
    return !name.lowercased.words.contains { $0.count >= 3 && plain.contains(text: $0.prefix(max(4, $0.count - 3))) }
  }

  /// "What is trade? – Millers and weavers opposed the toll": a sentence on somebody else stands first below the heading.
  private static func tellsOwnStory(_ name: Text, _ said: Text) -> Bool {
    guard said.wordCount >= 5, said.first?.isUpper ?? false, !name.isEmpty, EnglishPhrase.hasFiniteVerb(said),
      let clause = EnglishClause(said), clause.start == 0, clause.lead.isEmpty, clause.subject.wordCount <= 6,
      let first = clause.subject.firstWord?.lowercased, !EnglishWords.pronouns.contains(first),
      !EnglishWords.backward.contains(first), !EnglishWords.lonePronouns.contains(first),
      !EnglishVerbs.isBase(first) || EnglishVerbs.isNounToo(first)
    else { return false }
    let head = name.lowercased.firstRange(of: " of ").map { name.prefix($0.lowerBound) } ?? name
    guard let noun = head.lastWord?.lowercased else { return false }
    let stem = noun.prefix(max(3, noun.count - 2))
    return !clause.subject.lowercased.words.contains { $0.starts(with: stem.string) }
  }

  /// "What is mooring? – a licence for mooring": the name is what the answer is about, and is not told.
  private static func endsInName(_ name: Text, _ said: Text) -> Bool {
    let (plain, own) = (said.lowercased.trimming { $0 == "." || $0.isSpace }, name.lowercased)
    return own.count >= 4
      && [" of ", " for ", " in ", " about ", " on "].contains { plain.ends(with: ($0 + own.string)) }
  }

  /// Ends of words that describe what follows, in place of a topic: 관리하는, 변하는, 높은.
  private static let describing: Phrases = [
    "하는", "되는", "있는", "없는", "지는", "키는", "리는", "이는", "오는", "나는", "드는", "주는", "받는", "같은", "높은", "낮은", "많은", "적은",
    "좋은",
  ]

  /// 了解…的过程: what the reader shall know.
  private static let objectives: Phrases = [
    "了解", "瞭解", "掌握", "熟悉", "理解并", "理解並", "学会", "學會", "复习", "複習",
  ]

  /// `点式十进制（dotted decimal）`: the name of something else with its English.
  private static func isGlossed(_ said: Text) -> Bool {
    let plain = said.trimming { $0.isSpace || $0 == "。" || $0 == "." }
    // `성 gender`
    if plain.hasHangul, (2...4).contains(plain.wordCount), plain.words[0].allSatisfy(\.isHangul),
      plain.words.dropFirst().allSatisfy({ $0.allSatisfy { $0.isLatin || $0 == "-" } && $0.count >= 3 })
    {
      return true
    }
    guard plain.scalars.last == ")" || plain.scalars.last == "）",
      let open = plain.firstIndex(where: { $0 == "(" || $0 == "（" }), open >= 2,
      case let (own, gloss) = (plain.prefix(open).trimmed, plain[(open + 1)..<(plain.count - 1)]), own.count <= 24,
      own.hasHan || own.hasKana || own.hasHangul
    else { return false }
    return gloss.hasLatin && gloss.allSatisfy { $0.isASCII && ($0.isLatin || $0.isSpace || $0 == "-" || $0 == "/") }
      && own.wordCount <= 3 && !own.contains("の") && !own.contains("的") && !own.containsAny(of: ["、", "，", ","])
  }

  /// `引入了釉的概念`: what the thing did.
  private static func isDeed(_ said: Text) -> Bool {
    said.count <= 14 && said.prefix(4).dropping(first: 2).contains("了") && !said.contains("，")
  }

  /// "Read/Write – read or write the column", `존재성 – 균형이 존재하는 성질`: the name again in other words.
  private static func isOverAgain(_ name: Text, _ said: Text, by rule: String) -> Bool {
    if name.hasHangul {
      guard name.ends(with: "성"), (3...5).contains(name.count), !name.contains(" ") else { return false }
      let stem = name.dropping(last: 1)
      return said.wordCount <= 3 && said.endsWith(anyOf: ["성질", "특성", "성격", "정도"])
        && ["하는 ", "한 ", "할 수 있는 ", "되는 "].contains { said.contains(text: stem + Text($0)) }
    }
    guard name.isEnglish, rule == "F3" else { return false }
    let words = name.lowercased.pieces { !$0.isLatin }.filter { $0.count >= 4 && $0 != "with" && $0 != "from" }
    guard words.count >= 2 else { return false }
    let start = said.lowercased.words.prefix(words.count + 2).map { $0.trimming { !$0.isLatin } }
    return words.allSatisfy(start.contains)
  }

  /// `これを[…]という`: what it points at is gone.
  private static func pointsAtBlank(_ question: Text) -> Bool {
    let asked = question.lastRange(of: "：").map { question.dropping(first: $0.upperBound) } ?? question
    return asked.count <= 18 && asked.startsWith(anyOf: ["これを", "これは", "このことを", "这叫", "這叫", "这称为"])
  }

  private static func name(in question: Text) -> Text {
    if let name = ChineseCritic.name(in: question) { return name }
    let asked = question.lastRange(of: ": ").map { question.dropping(first: $0.upperBound) } ?? question
    if asked.hasHangul {
      let plain = asked.without(suffix: "?").without(suffix: "의 특징은")
      return plain.without(suffix: "이란").without(suffix: "란")
    }
    return ["What is ", "What are "].first { asked.starts(with: $0) }.map {
      asked.dropping(first: $0.utf8.count).without(suffix: "?").withoutArticle.withoutBracket
    } ?? Text()
  }
}
