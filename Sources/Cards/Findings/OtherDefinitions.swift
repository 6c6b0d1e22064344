import Notes

/// One term with two definitions that have few words in common, in one note or in two.
enum OtherDefinitions {
  /// Definitions of one note whose terms had another definition there.
  static func find(within press: CardPress, file: String) -> [Finding] {
    press.rivals.compactMap { rival in
      let kept = rival.kept.lines.map(\.lowerBound).min() ?? 1
      let dropped = rival.dropped.lines.map(\.lowerBound).min() ?? 1
      guard kept != dropped, isSubject(rival.kept, press.page),
        rival.kept.question.folded == rival.dropped.question.folded,
        areDifferent(rival.kept.answer.joined(" "), rival.dropped.answer.joined(" "))
      else { return nil }
      let other = NotePlace(file: file, line: min(kept, dropped))
      return Finding(
        .otherDefinition(term: rival.kept.question.string), line: max(kept, dropped), other: other)
    }
  }

  /// Whether a definition speaks of a thing, not of a part of the note such as 결론, nor says what letters stand for.
  private static func isSubject(_ draft: Draft, _ page: Page) -> Bool {
    let name = page.pairs[draft.node]?.left ?? page.terms[draft.node]?.name ?? Text()
    return !GenericWords.contains(name) && !Abbreviation.isShort(name)
  }

  /// Whether two definitions share less than a third of the shorter one's words.
  static func areDifferent(_ one: Text, _ other: Text) -> Bool {
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
