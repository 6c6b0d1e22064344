import Notes

/// F24: questions inside running text that the next sentence answers: "Why did he come? Partly to drain the marsh.", 为什么不用沸水？因为….
///
/// Fires on a question behind another sentence of its line, in Chinese and Japanese on one of reasons wherever it stands; who is
/// meant by "he" or "it" must be told by the sentence before.
enum ProseQuestions {
  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.flatMap { node -> [Draft] in
      guard page[node].isMatter, page[node].text.count <= 1_500, page[node].label == nil,
        page.text(node).contains("?") || page.text(node).contains("？") || page.text(node).contains("か。")
      else { return [] }
      return page.sentences[node].indices.dropLast().prefix(12).compactMap { draft($0, node, page) }
    }
  }

  private static func draft(_ place: Int, _ node: Int, _ page: Page) -> Draft? {
    let (text, next) = (page.sentences[node][place].text.trimmed, page.sentences[node][place + 1].text.trimmed)
    guard !next.contains("?"), !next.contains("？"), next.count <= 200 else { return nil }
    let asked = text.isEnglish ? english(text, place, node, page) : text.isEastAsian ? eastAsian(text, next) : nil
    guard let asked, let answer = answer(next) else { return nil }
    return Draft(
      .question, ask: Subjects.prefix(for: asked, node, page) + asked, [answer], at: node, of: page, confidence: 0.7
    ).claiming(.statement(place + 1), of: [node]).claiming(.sentence(place + 1), of: [node])
  }

  /// What answers; nil where it only leads on.
  private static func answer(_ text: Text) -> Text? {
    let plain = text.trimming { $0.isSpace || $0 == "." || $0 == "。" }
    if plain.isEastAsian { return plain.count >= 5 ? plain : nil }
    guard (3...40).contains(plain.wordCount), let first = plain.firstWord?.lowercased.trimming({ !$0.isLatin }),
      !leading.contains(first)
    else { return nil }
    return plain
  }

  private static let leading: WordSet = [
    "let's", "let’s", "i", "see", "we'll", "consider", "first", "that", "this", "well", "yes", "no", "maybe", "perhaps",
    "who",
    "nobody", "not",
  ]

  private static func english(_ text: Text, _ place: Int, _ node: Int, _ page: Page) -> Text? {
    guard place > 0, text.scalars.last == "?", (4...20).contains(text.wordCount),
      let first = text.firstWord?.lowercased,
      first.isOne(of: ["what", "why", "how", "when", "where", "who"]), !text.contains(", ")
    else { return nil }
    let pointing = text.words.filter { pronouns.contains($0.lowercased.trimming { !$0.isLatin }) }
    guard let pronoun = pointing.first else {
      return text.words.contains {
        EnglishWords.backward.contains($0.lowercased) || $0.lowercased.isOne(of: ["we", "you", "i"])
      }
        ? nil : text
    }
    guard pointing.count == 1, let clause = EnglishClause(page.sentences[node][place - 1].text),
      clause.subject.wordCount <= 5,
      let opening = clause.subject.firstWord?.lowercased, !EnglishWords.pronouns.contains(opening),
      !EnglishWords.backward.contains(opening), !EnglishWords.lonePronouns.contains(opening),
      pronoun.isOne(of: ["he", "she"])
        ? EnglishAntecedent.isPerson(clause.subject) || opening == "the"
        : EnglishReference.isPlural(clause) == (pronoun == "they")
    else { return nil }
    return text.words.map { $0 == pronoun ? clause.subject.loweredArticle : $0 }.joined(" ")
  }

  private static let pronouns: WordSet = ["he", "she", "it", "they"]

  /// A question for a reason before one that says 因为 or から.
  private static func eastAsian(_ text: Text, _ next: Text) -> Text? {
    let plain = text.trimming { $0.isSpace || $0 == "。" }
    guard (5...40).contains(plain.count) else { return nil }
    if plain.hasKana {
      guard plain.contains("なぜ") || plain.contains("どうして"), plain.endsWith(anyOf: ["か", "か？", "か?"]),
        next.trimming({ $0 == "。" }).endsWith(anyOf: ["からだ", "からである", "からです", "ためだ", "ためである", "ためです"])
      else { return nil }
      return plain.trimming { $0 == "？" || $0 == "?" } + "？"
    }
    guard plain.scalars.last == "？" || plain.scalars.last == "?",
      plain.containsAny(of: ["为什么", "為什麼", "为何", "為何"]), next.startsWith(anyOf: ["因为", "因為", "由于", "由於"])
    else { return nil }
    return plain
  }
}
