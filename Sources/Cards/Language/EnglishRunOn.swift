import Notes

/// Where an English sentence begins though no stop ends the one before it: "… of all parts Each part is …", "…, this part moves …".
enum EnglishRunOn {
  private static let fewestWords = 12

  /// Whether a sentence is long enough to hold two.
  static func isLong(_ text: Text) -> Bool {
    text.count >= 60 && text.isEnglish && text.wordCount >= fewestWords
  }

  /// Where the second sentence begins; nil where one sentence stands alone.
  static func cut(in text: Text) -> Int? {
    guard isLong(text) else { return nil }
    let words = EnglishWord.list(in: text)
    for index in words.indices.dropFirst(3) where index + 3 < words.count && begins(words, index) {
      let start = words[index].range.lowerBound
      guard let clause = EnglishClause(text.dropping(first: start)), clause.lead.isEmpty, clause.start == 0,
        clause.subject.wordCount <= 8
      else { continue }
      if words[index - 1].endsInComma, !isWhole(words[..<index], text.prefix(start)) { continue }
      return start
    }
    return nil
  }

  /// Whether what stands before a comma is a sentence by itself, no case or aside that waits for what follows.
  private static func isWhole(_ words: ArraySlice<EnglishWord>, _ text: Text) -> Bool {
    guard let clause = EnglishClause(text), clause.lead.isEmpty, clause.start == 0 else { return false }
    let last = words.dropLast().lastIndex(where: \.endsInComma).map { $0 + 1 } ?? 0
    return !words[last...].contains { EnglishWords.subordinators.contains($0.plain) && $0.plain != "as" }
      && EnglishVerbs.base(ofParticiple: words[0].plain) == nil
  }

  private static func begins(_ words: [EnglishWord], _ index: Int) -> Bool {
    let (word, before) = (words[index], words[index - 1])
    guard !word.isBracketed, !before.isBracketed, !before.closesPart else { return false }
    if before.endsInComma { return splicing.contains(word.plain) && !word.isCapital }
    return word.isCapital && !word.inner && opening.contains(word.plain) && !words[index + 1].isCapital
      && !before.isCapital
      && !EnglishWords.prepositions.contains(before.plain) && !EnglishWords.determiners.contains(before.plain)
      && !EnglishWords.be.contains(before.plain) && before.plain != "and" && before.plain != "or"
      && before.plain != "called"
  }

  private static let opening = Set(Text("the each this these it they a an all").words)
  private static let splicing = Set(Text("this these it they").words)
}

extension EnglishRunOn {
  /// An answer without a second sentence that only a comma joins to it.
  ///
  /// "32, IPv6 addresses have 128 bits" → "32", "on the client, sessions on the server" → "on the client".
  static func withoutSplice(_ draft: Draft) -> Draft? {
    guard draft.rule == "F37", draft.kind == .question, draft.answer.count == 1, draft.question.isEnglish,
      case let answer = draft.answer[0], let cut = answer.firstRange(of: ", "), cut.lowerBound >= 2,
      case let (first, second) = (answer.prefix(cut.lowerBound), answer.dropping(first: cut.upperBound)),
      !second.contains(","), !first.startsWith(lowered: ["that ", "when ", "if "]),
      !first.containsAny(of: [" when ", " if ", " because ", " after ", " before "]),
      (3...12).contains(second.wordCount), let word = second.firstWord?.lowercased,
      !EnglishWords.relatives.contains(word), !EnglishWords.prepositions.contains(word), !word.isOne(of: joints),
      EnglishVerbs.base(ofGerund: word) == nil, EnglishVerbs.base(ofParticiple: word) == nil
    else { return nil }
    let opening = first.firstWord?.lowercased
    let isGapped =
      opening.map {
        EnglishWords.prepositions.contains($0) && second.lowercased.words.dropFirst().prefix(3).contains($0)
      }
      ?? false
    guard isGapped || EnglishClause(second) != nil && EnglishPhrase.hasFiniteVerb(second) else { return nil }
    return draft.with { $0.answer = [first] }
  }

  private static let joints: [Literal] = [
    "and", "or", "but", "so", "because", "since", "while", "whereas", "although", "though", "if", "when", "unless",
    "until",
    "nor", "yet", "not", "then", "where", "as", "than", "even", "also", "especially", "particularly", "usually",
    "often",
  ]
}
