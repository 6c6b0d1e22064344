import Notes

/// What an English line below a name must be to say what that is.
enum EnglishDefinition {
  /// Whether a line is a phrase without a verb of its own, or a sentence that says of the name what it is.
  static func mayDefine(_ text: Text, _ term: Text) -> Bool {
    guard let first = text.firstWord, !(first.first?.isDigit ?? false), !Announcement.isCount(first.lowercased),
      !EnglishWords.lonePronouns.contains(first.lowercased), !EnglishWords.backward.contains(first.lowercased),
      !quantities.contains(first.lowercased)
    else { return false }
    if EnglishRemark.without(text) != text { return false }
    if EnglishPhrase.goesOn(text) || EnglishPhrase.pointsBack(text) || text.containsAny(of: [" vs ", " vs. "])
      || text.endsWith(anyOf: [" them", " it"])
    {
      return false
    }
    if text.startsWith(lowered: ["when ", "where "]) { return Joint.find(in: text) == nil }
    guard EnglishPhrase.hasFiniteVerb(text) else { return true }
    // A phrase with a clause inside ("a signal that is sent") has its verb behind "that".
    guard let clause = EnglishClause(text) else { return EnglishPhrase.isLed(text) }
    guard clause.group == .copula || clause.verb == "refer" || clause.verb == "mean" else { return false }
    let subject = clause.subject.loweredNoun.folded
    return subject.contains(text: term.loweredNoun.folded) || term.folded.contains(text: subject)
  }

  /// Openings that count or deny things instead of saying what one is.
  private static let quantities = Set(Text("many most several few some all each every no nothing only").words)

  /// Whether a line tells of a term of its own: "**Throwers** who …", "Law of supply - …" below "Supply".
  static func isOther(_ line: Node, of term: Text?, _ pair: Pair?) -> Bool {
    if let pair { return pair.mark == .dash && (names(pair.left) || term.map { has(pair.left, $0) } ?? false) }
    guard let span = line.inline.spans.first(where: { $0.mark == .strong && $0.range.lowerBound == 0 }),
      span.range.upperBound < line.text.count, let term
    else { return false }
    let name = line.text[span.range].folded
    return EnglishPhrase.goesOn(line.text.dropping(first: span.range.upperBound).trimmed) && name != term.folded
  }

  private static func has(_ left: Text, _ term: Text) -> Bool { left.folded.contains(text: term.folded) }

  /// Whether the left side of a dash is a term of its own, in lower case behind its first word: "Law of supply".
  private static func names(_ left: Text) -> Bool {
    left.contains(" of ") && left.words.dropFirst().allSatisfy { $0.first?.isLower ?? false }
  }
}

extension EnglishPhrase {
  /// Whether a phrase opens with an article and has its first verb behind a relative: "a signal that is sent".
  static func isLed(_ text: Text) -> Bool {
    let words = EnglishWord.list(in: text)
    guard let first = words.first?.plain, first.isOne(of: ["a", "an", "the", "any"]) else { return false }
    let verb = words.firstIndex {
      EnglishWords.be.contains($0.plain) || EnglishWords.modals.contains($0.plain)
        || EnglishWords.have.contains($0.plain)
    }
    guard let verb else { return true }
    return words[..<verb].contains {
      EnglishWords.relatives.contains($0.plain) || EnglishWords.prepositions.contains($0.plain)
    }
  }
}

extension Text {
  /// Whether a text is in Latin letters alone.
  var isEnglish: Bool { hasLatin && !hasHangul && !hasHan && !hasKana }
}
