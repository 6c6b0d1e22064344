import Notes

/// Tells which cards of one line ask again what another one asks, in notes without Hangul (D9).
///
/// "What does the valve hold back? → steam", "The valve holds back […]" and "What holds back steam?" are one fact.
struct ForeignDoubles {
  private let cards: [Gate.Passed]
  private var contents: [Int: Set<UInt64>] = [:]

  /// Finds the places of cards that ask nothing new.
  static func told(_ cards: [Gate.Passed]) -> Set<Int> {
    var byLine: [Int: [Int]] = [:]
    for place in cards.indices where wins.contains(cards[place].draft.rule) && !cards[place].draft.question.hasHangul {
      for lines in cards[place].draft.lines { byLine[lines.lowerBound, default: []].append(place) }
    }
    var doubles = ForeignDoubles(cards)
    var told: Set<Int> = []
    for line in byLine.keys.sorted() {
      guard let places = byLine[line], places.count > 1 else { continue }
      for place in places where doubles.mayLose(place) && !told.contains(place) {
        if places.contains(where: { $0 != place && !told.contains($0) && doubles.tells($0, place) }) {
          told.insert(place)
        }
      }
    }
    return told
  }

  private init(_ cards: [Gate.Passed]) { self.cards = cards }

  private static let plain: Set<String> = ["F11", "F27", "F37", "F26", "F13", "F1"]
  private static let wins = plain.union(["F21", "F3", "F4", "F14", "F24"])

  private func mayLose(_ place: Int) -> Bool {
    let draft = cards[place].draft
    return draft.answer.count <= 2 && !draft.isWayBack && !draft.isTurned && ForeignDoubles.plain.contains(draft.rule)
  }

  /// Whether the card at `first` asks all that the one at `second` does, and stays of the two.
  private mutating func tells(_ first: Int, _ second: Int) -> Bool {
    // A definition stays beside what its sentence marks.
    if cards[first].draft.isMarked, cards[second].draft.kind == .definition { return false }
    // What is asked from the other side takes nothing from the first.
    guard !cards[first].draft.isTurned, stays(first, before: second), !nameSides(first, second),
      !askOthers(first, second)
    else { return false }
    let (one, other) = (content(of: first), content(of: second))
    guard !other.isEmpty else { return false }
    let shared = Double(one.intersection(other).count)
    // What a thing is called is one more word to know.
    let isNaming = cards[second].draft.kind == .definition && cards[second].draft.rule == "F37"
    if isNaming, cards[second].draft.question.isEnglish, !other.isSubset(of: one) { return false }
    return shared >= 0.8 * Double(other.count)
      && (cards[second].draft.kind == .cloze || shared >= 0.8 * Double(one.count))
  }

  /// `日の当たる側を陽面、日の当たらない側を陰面と呼ぶ`: two names for two things, though told in the same words.
  private func nameSides(_ first: Int, _ second: Int) -> Bool {
    let (one, other) = (cards[first].draft, cards[second].draft)
    return one.rule == "F13" && other.rule == "F13" && one.kind == .definition && other.kind == .definition
      && one.question.isEastAsian && one.question != other.question && one.answer != other.answer
  }

  /// `棚に何を置く？ – 茶碗 / 茶筅` and `どこに茶碗と茶筅を置く？`: the names that go together are one thing to know, where they are another.
  private func askOthers(_ first: Int, _ second: Int) -> Bool {
    let (one, other) = (cards[first].draft, cards[second].draft)
    if one.isMarked, other.isMarked { return true }
    return one.isMarked != other.isMarked && (one.isMarked ? one : other).kind == .list
      && !one.answer.contains { part in other.answer.contains { $0.contains(text: part) || part.contains(text: $0) } }
  }

  /// Of a blank and a question the question stays, in Chinese and Japanese the marked word; a date or an amount always does.
  private func stays(_ first: Int, before second: Int) -> Bool {
    let (one, other) = (cards[first].draft, cards[second].draft)
    if other.answer.contains(where: \.hasDigit) { return false }
    let isMarked = one.question.isEastAsian && (one.rule == "F11") != (other.rule == "F11")
    switch (one.kind == .cloze, other.kind == .cloze) {
    case (true, true): return one.rule == "F11" && other.rule == "F37"
    case (true, false): return isMarked && other.rule == "F37"
    case (false, true): return !(isMarked && one.rule == "F37")
    case (false, false): return isBetter(first, than: second)
    }
  }

  /// Of two questions the one for a reason or a way stays, else that of the earlier rule.
  ///
  /// Who did something and what someone did are two things to know.
  private func isBetter(_ first: Int, than second: Int) -> Bool {
    let (one, other) = (cards[first].draft, cards[second].draft)
    // "What kills more sheep than any other beast?" asks more than what wolves kill.
    let isMost = one.question.contains(" than any other ")
    if isMost != other.question.contains(" than any other ") { return isMost }
    let (asked, askedToo) = (ForeignDoubles.asked(one), ForeignDoubles.asked(other))
    guard asked == askedToo else { return asked == .reason }
    // `棚に何を置く？ – 茶碗 / 茶筅` asks more than `棚に茶碗と何を置く？`.
    let (all, allToo) = (ForeignDoubles.holds(one, other), ForeignDoubles.holds(other, one))
    return all == allToo ? first < second : all
  }

  /// Whether a card asks for all the names of which another asks for some.
  private static func holds(_ list: Draft, _ part: Draft) -> Bool {
    list.rule == "F37" && list.kind == .list && list.question.hasKana && part.kind == .question
      && part.answer.allSatisfy { list.answer.contains($0) }
  }

  private enum Asked { case reason, person, thing }

  private static func asked(_ draft: Draft) -> Asked {
    let question = draft.question
    if draft.isMarked, draft.kind != .list { return .reason }
    if question.containsAny(of: ["Why ", "How ", ": why ", ", why ", ": how ", ", how ", "なぜ", "理由", "为什么", "為什麼"]) {
      return .reason
    }
    return question.containsAny(of: ["Who ", ": who "]) ? .person : .thing
  }

  private mutating func content(of place: Int) -> Set<UInt64> {
    if let known = contents[place] { return known }
    let found = ForeignDoubles.content(of: cards[place].draft)
    contents[place] = found
    return found
  }

  /// What a card speaks of, in its question and its answers.
  static func content(of draft: Draft) -> Set<UInt64> {
    var found: Set<UInt64> = []
    for text in [draft.question] + draft.answer { gather(text, into: &found) }
    return found
  }

  /// Adds what a text speaks of: stems of words, pairs of Han letters.
  private static func gather(_ text: Text, into found: inout Set<UInt64>) {
    let lowered = text.lowercased
    var start = 0
    for index in 0...lowered.count {
      if index < lowered.count, kind(lowered[index]) == kind(lowered[start]) { continue }
      if start < index { add(lowered[start..<index], into: &found) }
      start = min(index, lowered.count - 1)
    }
  }

  private enum Letter { case word, han, katakana, other }

  private static func kind(_ scalar: Unicode.Scalar) -> Letter {
    if scalar.isHan { return asking.contains(scalar) ? .other : .han }
    if scalar.isKana { return scalar.value >= 0x30A0 ? .katakana : .other }
    return scalar.isWordPart ? .word : .other
  }

  private static func add(_ run: Text, into found: inout Set<UInt64>) {
    switch kind(run[0]) {
    case .other: return
    case .katakana: found.insert(run.fingerprint)
    case .word:
      if run.count > 1 ? !isSmall(run) : run[0].isDigit { found.insert(run.prefix(5).fingerprint) }
    case .han:
      if run.count == 1 { found.insert(run.fingerprint) }
      for index in run.indices.dropFirst() { found.insert(run[(index - 1)...index].fingerprint) }
    }
  }

  private static func isSmall(_ word: Text) -> Bool { small.contains(word) }

  private static let small = EnglishWords.grammatical.union([
    "what", "which", "who", "whom", "how", "why", "when", "where", "and", "or", "but", "as", "so", "if", "than", "then",
    "not", "there", "here", "also", "that", "happens", "happened", "used", "been", "to", "another", "it", "they",
  ])

  private static let asking = Set("何誰什么麼哪谁怎是的".unicodeScalars)
}
