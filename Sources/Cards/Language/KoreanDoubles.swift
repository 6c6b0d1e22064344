import Notes

/// Tells whether two Korean cards of one line ask for the same in other words (D9).
///
/// `물이 끓으면 어떻게 되는가? → 김으로 바뀐다` and `물이 끓으면 무엇으로 바뀌는가? → 김` are one fact.
enum KoreanDoubles {
  private static let longestAnswer = 48

  /// Whether the first card asks all that the second does.
  static func tells(_ first: Gate.Passed, _ second: Gate.Passed) -> Bool {
    let (one, other) = (first.draft, second.draft)
    if one.answer.count > 1 {
      // `무엇으로 나뉘는가?` with its parts as items, and as one phrase.
      let spare = second.asked.count - first.asked.count
      if other.answer.count == 1, other.kind == .question, spare >= 0,
        second.asked.dropping(first: spare) == first.asked
      {
        return true
      }
      // `무엇으로 이루어지는가?` beside `무엇으로 구성되는가?`.
      if other.answer.count == 1, other.kind == .question, second.asked.contains(text: "무엇으로"),
        first.asked.contains(text: "무엇으로"), one.answer.count >= 2,
        one.answer.allSatisfy({ second.answered.contains(text: $0.folded) })
      {
        return true
      }
      return isPartOf(other.answer, one.answer)
    }
    if other.answer.count > 1 {
      return other.kind == .cloze && first.answered.count <= longestAnswer
        && other.answer.allSatisfy { first.answered.contains(text: $0.folded) }
        && share(of: bare(other.question), in: first.asked + first.answered) >= 0.75
    }
    // A meaning or a list asks for more than its words.
    guard [.question, .reason, .cloze].contains(one.kind), first.answered.count >= 2, second.answered.count >= 2,
      first.answered.count <= longestAnswer,
      first.answered.contains(text: second.answered) || second.answered.contains(text: first.answered)
    else { return false }
    return share(of: bare(other.question), in: first.asked + first.answered) >= 0.75
      && share(of: bare(one.question), in: second.asked + second.answered) >= 0.6
  }

  /// Whether the first card leaves nothing for the second to ask, whichever was made first.
  static func outweighs(_ first: Gate.Passed, _ second: Gate.Passed) -> Bool {
    guard second.draft.answer.count == 1, asksOfSentence(second) else { return false }
    if first.draft.kind == .process, first.draft.answer.count > 1, second.draft.kind == .cloze {
      return first.draft.answer.contains { $0.folded.contains(text: second.answered) }
    }
    // `물식힘사발은 […]이다` behind what it is.
    if first.draft.kind == .definition, second.draft.kind == .cloze, first.draft.answer.count == 1,
      first.answered.starts(with: second.answered), first.answered.count <= second.answered.count + 2
    {
      return true
    }
    if first.draft.answer.count > 1 || first.draft.rule == "F14" { return holds(first, second) }
    if tellsAmount(first, second) { return true }
    // Two questions about one sentence, each with the other's answer in it: the one that wants more is asked.
    if [" 누가 ", " 어디에서 "].contains(where: { second.draft.question.contains(text: Text($0)) }), first.draft.rule == "F27"
    {
      return false
    }
    return !isMarked(second) && asksOfSentence(first) && (first.draft.rule != "F37" || second.draft.rule == "F37")
      && first.answered.count > second.answered.count && first.asked.contains(text: second.answered)
      && share(of: first.answered, in: second.asked) >= 0.85
  }

  /// Whether a number is blanked in a line whose name is asked for it: `굽는 온도는? → 약 80도` and `굽는 온도: 약 […]`.
  private static func tellsAmount(_ first: Gate.Passed, _ second: Gate.Passed) -> Bool {
    second.draft.rule == "F27" && (pairs.contains(first.draft.rule) || first.draft.kind == .question)
      && first.answered.contains(text: second.answered)
      && first.answered.count <= second.answered.count + (pairs.contains(first.draft.rule) ? 24 : 8)
  }

  private static let pairs: Set<String> = ["F3", "F4", "F5", "F7"]

  /// Whether a blank is a word the writer marked: of two in one sentence each is wanted.
  private static func isMarked(_ card: Gate.Passed) -> Bool {
    card.draft.kind == .cloze && card.draft.rule == "F11" && card.draft.confidence >= MarkedSpans.marked
  }

  private static func asksOfSentence(_ card: Gate.Passed) -> Bool {
    [.question, .reason, .cloze, .process].contains(card.draft.kind)
  }

  /// Whether one item of a short list says what a card asks and what it answers.
  private static func holds(_ list: Gate.Passed, _ card: Gate.Passed) -> Bool {
    let items = list.draft.answer
    // A list that waits to be accepted may never be asked.
    guard [.list, .pros, .cons].contains(list.draft.kind) || list.draft.kind == .definition && items.count > 1,
      list.draft.confidence > Draft.doubtful,
      labelled.contains(list.draft.rule),
      items.count <= longestList,
      items.reduce(0, { $0 + (list.draft.rule == "F14" ? $1.folded.count : $1.count) }) <= longestItems
    else { return false }
    let (whole, part) = (bare(card.draft.question), bare(withoutName(card.draft.question)))
    let isCalledFor = list.draft.rule == "F14" || list.draft.rule == "F21"
    return items.contains { item in
      let item = item.folded
      guard item.contains(text: card.answered) || says(item, card) else { return false }
      return share(of: whole, in: list.asked + item) >= 0.75
        || isCalledFor && share(of: part, in: list.asked + item) >= 0.75
    }
  }

  /// Whether an item says the words of an answer, in whatever order.
  private static func says(_ item: Text, _ card: Gate.Passed) -> Bool {
    let words = card.draft.answer[0].words
    return words.count >= 2 && words.allSatisfy { $0.count >= 2 && item.contains(text: $0.folded) }
  }

  /// A question without the part of the note it is asked of: `찻집의 장점: 무엇을 …`.
  private static func withoutName(_ question: Text) -> Text {
    guard let mark = question.firstRange(of: ": "), question.count - mark.upperBound >= 6 else { return question }
    return question.dropping(first: mark.upperBound)
  }

  /// The rules of lists that a label or a heading calls for by name; a list of whatever is said of a thing is vaguer than its items.
  private static let labelled: Set<String> = ["F14", "F15", "F18", "F20", "F21"]

  /// Whoever can say a list of so many items and letters can say each; of a longer one, single items are worth a question.
  private static let longestList = 5
  private static let longestItems = 120

  /// Whether a list holds no more than another one that has a line in common with it.
  private static func isPartOf(_ items: [Text], _ whole: [Text]) -> Bool {
    guard items.count >= 2, items.count <= whole.count else { return false }
    let all = whole.map(\.folded)
    return items.allSatisfy { item in all.contains(item.folded) }
  }

  /// A question without the words that ask.
  private static func bare(_ question: Text) -> Text {
    question.words.filter { !$0.startsWith(anyOf: asking) }.map(withoutEnd).joined("").folded
  }

  /// 데워지는가 beside 데워짐, 끓인가 beside 끓임: the end that asks is not what a sentence says.
  private static func withoutEnd(_ word: Text) -> Text {
    for end in ["하는가?", "되는가?", "한가?", "는가?", "인가?"] as [Literal] where word.ends(with: end) {
      return word.without(suffix: end)
    }
    return word
  }

  private static let asking: Phrases = [
    "무엇", "어떻게", "어디", "어떤", "어떠한가", "누구", "누가", "몇", "왜", "언제", "되는가", "하는가", "있는가", "이유는", "다음이", "가리키는", "말은", "[…]",
  ]

  /// Which part of a text's pairs of letters stand in another.
  private static func share(of text: Text, in other: Text) -> Double {
    guard text.count >= 4 else { return 1 }
    var pairs: Set<UInt64> = []
    for index in 1..<other.count { pairs.insert(pair(other, index)) }
    let found = (1..<text.count).count { pairs.contains(pair(text, $0)) }
    return Double(found) / Double(text.count - 1)
  }

  private static func pair(_ text: Text, _ index: Int) -> UInt64 {
    UInt64(text[index - 1].value) << 32 | UInt64(text[index].value)
  }
}
