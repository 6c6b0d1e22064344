import Cards

/// Typed items held against a card's list.
struct ListCheck {
  private let card: Card
  private let isExact: Bool
  /// The typed piece that gave each item, if any, and how well.
  private var given: [(piece: Int, verdict: AnswerCheck.Verdict)?]
  private let typed: String
  /// What was typed, parted where one item seems to end.
  private var pieces: [Substring]
  private var extras: [Int] = []

  init(_ typed: String, against card: Card) {
    self.card = card
    self.typed = typed
    isExact = card.kind == .command
    given = Array(repeating: nil, count: card.answer.count)
    pieces = []
    var rough = Self.split(typed) { ",、，;；\n·".contains($0) }
    if rough.count == 1, card.answer.count > 1, card.answer.allSatisfy({ !$0.contains(where: \.isWhitespace) }) {
      rough = Self.split(typed) { $0.isWhitespace }
    }
    for piece in rough { pieces += meets(piece) ? [piece] : Self.finer(piece) }
    for wanted in [AnswerCheck.Verdict.right, .nearly] { match(wanted) }
    extras = pieces.indices.filter { index in
      !given.contains { $0?.piece == index } && !repeats(pieces[index])
    }
  }

  private static func split(_ text: String, at isSeparator: (Character) -> Bool) -> [Substring] {
    text.split(whereSeparator: isSeparator).map { Spellings.inner($0) }.filter { !$0.isEmpty }
  }

  /// Splits at what may also be part of an item: a slash, or a word for "and".
  private static func finer(_ piece: Substring) -> [Substring] {
    var pieces = [[Substring]()]
    for word in piece.split(whereSeparator: { $0.isWhitespace || $0 == "/" }) {
      // A slash parts, as do these words; other spaces hold a piece together.
      let partsBefore = word.startIndex > piece.startIndex && piece[piece.index(before: word.startIndex)] == "/"
      if ["및", "그리고", "and", "&"].contains(String(word)) {
        pieces.append([])
      } else if partsBefore {
        pieces.append([word])
      } else {
        pieces[pieces.count - 1].append(word)
      }
    }
    return pieces.compactMap { words in
      words.last.map { piece[words[0].startIndex..<$0.endIndex] }
    }
  }

  private func verdict(_ piece: Substring, _ item: Int) -> AnswerCheck.Verdict {
    let verdicts = Spellings.of(card.answer[item], question: card.question).map {
      AnswerCheck.verdict(String(piece), $0, isExact: isExact)
    }
    return verdicts.max { $0.rawValue < $1.rawValue } ?? .wrong
  }

  private func meets(_ piece: Substring) -> Bool { card.answer.indices.contains { verdict(piece, $0) != .wrong } }

  /// Whether a piece says again what another has said.
  private func repeats(_ piece: Substring) -> Bool { card.answer.indices.contains { verdict(piece, $0) == .right } }

  private mutating func match(_ wanted: AnswerCheck.Verdict) {
    for piece in pieces.indices where !given.contains(where: { $0?.piece == piece }) {
      let item = card.answer.indices.first { given[$0] == nil && verdict(pieces[piece], $0) == wanted }
      if let item { given[item] = (piece, wanted) }
    }
  }

  var items: [AnswerCheck.Item] {
    card.answer.indices.map { AnswerCheck.Item(card.answer[$0], given[$0]?.verdict ?? .wrong) }
  }

  var expected: String { card.answer.joined(separator: ", ") }
  var extraTexts: [String] { extras.map { String(pieces[$0]) } }

  /// Right when all is there and nothing else; nearly when little is missing, slipped, swapped or too much.
  ///
  /// Of an open list one item is enough, and what is not on it may be true all the same.
  var verdict: AnswerCheck.Verdict {
    let found = given.compactMap { $0 }
    if found.isEmpty { return .wrong }
    let isClean = found.allSatisfy { $0.verdict == .right } && extras.isEmpty
    if card.isOpen { return isClean ? .right : .nearly }
    if found.count < given.count {
      return found.count * 4 >= given.count * 3 && extras.isEmpty && inOrder >= found.count ? .nearly : .wrong
    }
    if extras.count * 2 > given.count || inOrder < found.count - 1 { return .wrong }
    return isClean && inOrder == found.count ? .right : .nearly
  }

  /// The most items that were given in the card's order; all of them when order does not count.
  private var inOrder: Int {
    let places = given.compactMap { $0?.piece }
    if !card.isOrdered { return places.count }
    var longest = [Int](repeating: 1, count: places.count)
    for index in places.indices {
      for earlier in 0..<index where places[earlier] < places[index] {
        longest[index] = max(longest[index], longest[earlier] + 1)
      }
    }
    return longest.max() ?? 0
  }

  /// What was typed, in which is marked what belongs to no item, and the items, of which those are marked that lack.
  var comparison: AnswerCheck.Comparison {
    let slips = given.indices.reduce(into: [Int: AnswerCheck.Comparison]()) { slips, item in
      guard let match = given[item], match.verdict == .nearly else { return }
      slips[match.piece] = AnswerCheck.Comparison(String(pieces[match.piece]), card.answer[item], isExact: isExact)
    }
    var wanted: [AnswerCheck.Segment] = []
    for item in card.answer.indices {
      if item > 0 { wanted.append(.init(", ", .same)) }
      let whole = AnswerCheck.Segment(card.answer[item], given[item] == nil && !card.isOpen ? .missing : .same)
      wanted += given[item].flatMap { slips[$0.piece]?.wanted } ?? [whole]
    }
    var segments: [AnswerCheck.Segment] = []
    var end = typed.startIndex
    for (place, piece) in pieces.enumerated() {
      segments.append(.init(String(typed[end..<piece.startIndex]), .same))
      segments += slips[place]?.given ?? [.init(String(piece), extras.contains(place) ? .extra : .same)]
      end = piece.endIndex
    }
    return .init(given: segments + [.init(String(typed[end...]), .same)], wanted: wanted)
  }
}
