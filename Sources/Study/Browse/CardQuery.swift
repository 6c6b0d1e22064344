/// What is looked for among the cards: words and filters, all of which must hold.
///
/// A word is looked for in question, answer and titles; `"two words"` stand together; `re:` has a pattern looked for; `-` before
/// anything turns it round. `deck:name`, `rule:F17`, `is:due`, and measures such as `stability<7` filter. What is still being typed does not
/// count; where a filter is none, no card matches.
package struct CardQuery: Hashable, Sendable {
  /// What can stand behind `is:`.
  package enum State: String, CaseIterable, Sendable {
    case due, new, learning, leech, suspended, buried, waiting, flagged, dismissed
  }

  /// What can be compared with a number.
  package enum Measure: String, CaseIterable, Sendable {
    /// In days; cards never asked have none of these three.
    case stability
    case difficulty
    /// Days until the card is due, negative when it was.
    case due
    case lapses, reviews
    /// How sure the rule is, 0…1.
    case confidence
  }

  enum Comparison: String, CaseIterable {
    // Longer signs first: one is looked for after the other.
    case atMost = "<="
    case atLeast = ">="
    case below = "<"
    case above = ">"
    case equal = "="
  }

  enum Test: Hashable {
    case text(Needle)
    case pattern(SearchPattern)
    case deck(Needle)
    case rule(String)
    case state(State)
    case measure(Measure, Comparison, Double)
    /// A filter that is none, which no card stands.
    case nothing
  }

  struct Term: Hashable {
    let test: Test
    let isNegated: Bool
  }

  private(set) var terms: [Term] = []
  /// The first word behind `is:` that is no state.
  package private(set) var unknownState: String?
  /// The first measure that is compared with something else than a number, as it was typed.
  package private(set) var unreadMeasure: String?
  /// Why the first thing behind `re:` that is no pattern is none.
  package private(set) var patternFault: PatternFault?

  /// Reads a query; there is nothing that is none.
  package init(_ text: String) {
    for word in Self.words(of: text) { read(word) }
  }

  /// Whether everything matches.
  package var isEmpty: Bool { terms.isEmpty }

  private mutating func read(_ word: String) {
    let isNegated = word.hasPrefix("-") && word.count > 1
    let plain = isNegated ? String(word.dropFirst()) : word
    if let filter = filter(plain) {
      if let test = filter { terms.append(Term(test: test, isNegated: isNegated && test != .nothing)) }
    } else if let needle = Needle(plain.filter { $0 != "\"" }) {
      terms.append(Term(test: .text(needle), isNegated: isNegated))
    }
  }

  /// The filter a word is; nil for a plain word, a nil inside for a filter that is not finished.
  private mutating func filter(_ word: String) -> Test?? {
    if let colon = word.firstIndex(of: ":") {
      let value = word[word.index(after: colon)...].filter { $0 != "\"" }
      switch word[..<colon].lowercased() {
      case "deck": return .some(Needle(value).map(Test.deck))
      case "rule": return .some(value.isEmpty ? nil : .rule(value.uppercased()))
      case "re": return .some(pattern(value))
      case "is": return .some(state(value.lowercased()))
      default: return nil
      }
    }
    for sign in Comparison.allCases {
      guard let range = word.firstRange(of: sign.rawValue) else { continue }
      guard let measure = Measure(rawValue: word[..<range.lowerBound].lowercased()) else { return nil }
      return .some(compared(measure, sign, String(word[range.upperBound...]), word))
    }
    return nil
  }

  private mutating func compared(_ measure: Measure, _ sign: Comparison, _ number: String, _ word: String) -> Test? {
    if let value = Double(number), value.isFinite { return .measure(measure, sign, value) }
    if ["", "-", ".", "-."].contains(number) { return nil }
    unreadMeasure = unreadMeasure ?? word
    return .nothing
  }

  private mutating func state(_ word: String) -> Test? {
    if let state = State(rawValue: word) { return .state(state) }
    let mayBecome = State.allCases.contains { $0.rawValue.hasPrefix(word) }
    if mayBecome { return nil }
    unknownState = unknownState ?? word
    return .nothing
  }

  private mutating func pattern(_ word: String) -> Test? {
    if word.isEmpty { return nil }
    do throws(PatternFault) { return .pattern(try SearchPattern(word)) } catch {
      patternFault = patternFault ?? error
      return error == .unfinished ? nil : .nothing
    }
  }

  /// The words of a query; spaces between quotation marks do not part.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in text {
      if character == "\"" { isQuoted.toggle() }
      if character.isWhitespace, !isQuoted {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    return word.isEmpty ? words : words + [word]
  }
}

extension CardQuery {
  /// Whether all that matches this query matches another one, too, as far as a look at the two tells: only words grew.
  func narrows(_ other: CardQuery) -> Bool {
    guard terms.count >= other.terms.count else { return false }
    return zip(terms, other.terms).allSatisfy { new, old in
      if new == old { return true }
      guard !new.isNegated, !old.isNegated else { return false }
      switch (new.test, old.test) {
      case (.text(let new), .text(let old)), (.deck(let new), .deck(let old)): return new.begins(with: old)
      default: return false
      }
    }
  }
}

extension CardQuery.Comparison {
  func holds(_ value: Double, _ bound: Double) -> Bool {
    switch self {
    case .atMost: value <= bound
    case .atLeast: value >= bound
    case .below: value < bound
    case .above: value > bound
    case .equal: value == bound
    }
  }
}
