import Notes

/// Terms with two definitions that have few words in common, in one note or in two.
///
/// What is defined three times is a label that comes again in every part, and no term.
struct OtherDefinitions: Sendable {
  /// What a note says of a term.
  struct Definition: Sendable {
    let question: String
    let answer: Text
    let place: NotePlace
  }

  private var definitions: [CardID: [Definition]] = [:]

  /// Takes the definitions of the next note; of one term, each place once.
  mutating func take(_ note: [(id: CardID, definition: Definition)]) {
    for (id, definition) in note where definitions[id]?.count ?? 0 <= 2 {
      if definitions[id, default: []].contains(where: { $0.place == definition.place }) { continue }
      definitions[id, default: []].append(definition)
    }
  }

  /// The findings by file: each at the later of the two places.
  func findings() -> [String: [Finding]] {
    var result: [String: [Finding]] = [:]
    for all in definitions.values where all.count == 2 && Self.areDifferent(all[0].answer, all[1].answer) {
      let (first, second) = (all[0], all[1])
      let isOrdered = first.place.file != second.place.file || first.place.line < second.place.line
      let (earlier, later) = isOrdered ? (first, second) : (second, first)
      result[later.place.file, default: []].append(
        Finding(.otherDefinition(term: later.question), line: later.place.line, other: earlier.place))
    }
    // The order in a dictionary differs from run to run.
    return result.mapValues { findings in
      findings.sorted { ($0.line, $0.other?.line ?? 0) < ($1.line, $1.other?.line ?? 0) }
    }
  }

  /// Whether two definitions share less than a third of the shorter one's words.
  private static func areDifferent(_ one: Text, _ other: Text) -> Bool {
    let (first, second) = (words(of: one), words(of: other))
    let least = min(first.count, second.count)
    guard least >= 2 else { return false }
    return first.intersection(second).count * 3 < least
  }

  private static func words(of text: Text) -> Set<Text> {
    Set(
      text.words.map { word in
        let bare = word.trimming { !$0.isWordPart }
        return bare.hasHangul ? Particle.stripped(bare) : bare.lowercased
      }.filter { !$0.isEmpty })
  }
}

extension CardPress {
  /// The note's definitions: those that became cards, and those that were dropped because their term had one.
  func definitions(among cards: [Card]) -> [(id: CardID, definition: OtherDefinitions.Definition)] {
    let kept = cards.filter { $0.kind == .definition }.map { card in
      (
        card.id,
        OtherDefinitions.Definition(
          question: card.question, answer: Text(card.answer.joined(separator: " ")),
          place: NotePlace(file: card.file, line: card.line))
      )
    }
    return kept
      + rivals.filter { $0.kept.question.folded == $0.dropped.question.folded && isSubject($0.kept) }
      .flatMap { [$0.kept, $0.dropped] }.map { draft in
        (
          CardID(question: draft.question, kind: draft.kind, occurrence: 0),
          OtherDefinitions.Definition(
            question: draft.question.string, answer: draft.answer.joined(" "),
            place: NotePlace(file: file, line: draft.lines.map(\.lowerBound).min() ?? 1))
        )
      }
  }

  /// Whether a definition speaks of a thing, not of a part of the note such as 결론, nor says what letters stand for.
  private func isSubject(_ draft: Draft) -> Bool {
    let name = page.pairs[draft.node]?.left ?? page.terms[draft.node]?.name ?? Text()
    return !GenericWords.contains(name) && !Abbreviation.isShort(name)
  }
}
