import Notes

/// The name at the head of a long item.
enum ItemHead {
  static let cases: Phrases = ["when ", "if ", "whenever ", "after ", "before "]

  /// Of "When the dough rests, …" the case.
  static func ofCase(_ text: Text) -> Text {
    guard let comma = text.firstRange(of: ", "), comma.lowerBound >= 12 else { return of(text) }
    return text.prefix(comma.lowerBound)
  }

  /// The marked name a line begins with, where the rest goes on from it: "**Oak**, such as …".
  static func of(_ line: Inline) -> Text {
    guard let span = line.spans.first(where: { $0.mark == .strong && $0.range.lowerBound == 0 }),
      span.range.count <= 40, span.range.count < line.text.count, line.text.isEnglish
    else { return of(line.text) }
    let rest = line.text.dropping(first: span.range.upperBound).trimmed
    // "**Ulm**, Basel and Bern founded the **League**": the first of several that do something.
    if rest.first == ",", line.spans.filter({ $0.mark == .strong }).count > 1, EnglishPhrase.hasFiniteVerb(line.text) {
      return of(line.text)
    }
    return rest.first == "," || EnglishPhrase.goesOn(rest)
      ? line.text[span.range].trimming { $0 == "," } : of(line.text)
  }

  static func of(_ text: Text) -> Text {
    guard text.count > 60 else { return text }
    for mark in [" - ", " – ", ": ", ", that ", ", which ", " — "] {
      if let cut = text.firstRange(of: mark), (6...60).contains(cut.lowerBound),
        !(text.isEnglish && EnglishMeaning.saysCase(text.prefix(cut.lowerBound)))
      {
        return text.prefix(cut.lowerBound)
      }
    }
    return text
  }
}
