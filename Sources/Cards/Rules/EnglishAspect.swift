import Notes

/// English names before a colon that are no thing of their own: an aspect of what stands above ("Design: …"), a step, a topic.
enum EnglishAspect {
  /// Longest owner in words.
  private static let longestOwner = 7

  /// Asks an aspect of what stands above, and a step by its number.
  ///
  /// "**Design**: …" below Lock gates → "What is the design of Lock gates?"; "Step 2: …" → "Lock gates: what happens in step 2?"
  static func draft(_ name: Text, _ text: Text, _ node: Int, _ page: Page) -> Draft? {
    guard let owner = page.subjectName(of: node), owner.wordCount <= longestOwner else { return nil }
    let word = name.lowercased
    let question: Text
    if LineShape.isStep(name + ":") {
      question = owner + ": what happens in " + word + "?"
    } else if others.contains(word) {
      question = "What is another name for " + owner.withArticle + "?"
    } else if words.contains(word) || word.isOne(of: ["cause", "reason", "result", "effect", "goal"]),
      let said = sentence(above: node, page)
    {
      question = Subjects.prefix(for: said, page[node].parent, page) + said + " — " + word + "?"
    } else if words.contains(word), !isRepeated(name, node, page), !owner.folded.contains(text: word.folded) {
      question = Wording.ask(\.labelled, in: .english, owner.withArticle, w: word)
    } else {
      return nil
    }
    let answer = text.trimming { $0.isSpace || $0 == "." && !text.ends(with: "etc.") }
    return Draft(.definition, ask: question, [answer], at: node, of: page, confidence: 0.75)
      .claiming(.statement, of: [node])
  }

  /// The short line a label stands below that is no name: "the keepers fled" over `cause: …`.
  private static func sentence(above node: Int, _ page: Page) -> Text? {
    let parent = page[node].parent
    guard page[parent].isMatter, page.terms[parent] == nil, page[parent].label == nil, page.pairs[parent] == nil,
      (2...12).contains(page.text(parent).wordCount), page.text(parent).scalars.last != ":"
    else { return nil }
    return page.text(parent).trimming { $0.isSpace || $0 == "." }
  }

  /// Whether a line beside this one has the same name before its colon.
  private static func isRepeated(_ name: Text, _ node: Int, _ page: Page) -> Bool {
    page.repeatedPairs.contains(name.folded)
      && page[page[node].parent].children.prefix(200).count { page.pairs[$0]?.left.folded == name.folded } > 1
  }

  /// Whether a name only says what the sentence behind it is about: a deed ("Draining a lock"), two things, or anything before a long sentence.
  static func isTopic(_ name: Text, of text: Text, _ mark: Pair.Mark) -> Bool {
    guard let first = name.firstWord?.lowercased else { return false }
    return EnglishVerbs.base(ofGerund: first) != nil && name.wordCount > 1 || name.contains(" & ")
      || name.containsAny(of: [" and ", " vs ", " vs. "])
      || mark == .colon && name.wordCount > 1 && text.wordCount > 16
  }

  /// Whether a title counts a part of a course, as `B. Tools of the yard` does.
  static func isLettered(_ text: Text) -> Bool {
    text.count > 3 && text[0].isUpper && text[1] == "." && text[2].isSpace
  }

  /// Whether a name ends in a word for an aspect: "Main outcome".
  static func isAspect(_ name: Text) -> Bool { name.lastWord.map { words.contains($0.lowercased) } ?? false }

  /// Whether a heading's name is that of a part any subject may have: Structure, Overview.
  static func isSection(_ name: Text) -> Bool {
    name.wordCount == 1 && (words.contains(name.lowercased) || parts.contains(name.lowercased))
  }

  /// Words before a second name.
  private static let others: WordSet = [
    "also called", "also known as", "aka", "a.k.a", "a.k.a.", "other name", "other names", "synonym", "synonyms",
    "alternative name", "alias",
  ]

  private static let parts: WordSet = [
    "overview", "introduction", "action", "actions", "summary", "definition", "example", "examples", "formation",
    "types",
    "tests", "test", "exercises", "steps", "functions", "features", "properties", "conclusion", "review", "basics",
    "applications", "uses", "problems",
  ]

  private static let words: WordSet = [
    "design", "strength", "weakness", "structure", "location", "shape", "size", "color", "colour", "cost", "origin",
    "source", "usage", "use", "application", "importance", "significance", "context", "background", "aim", "objective",
    "benefit", "drawback", "limitation", "outcome", "impact", "principle", "unit", "units", "treatment", "diagnosis",
    "prognosis", "prevention", "etiology", "aetiology", "pathophysiology", "presentation", "complications",
    "investigations", "history", "duration", "dose", "dosage", "capital", "population", "currency", "climate",
    "government", "economy", "religion", "founder", "leader", "author", "composition", "complexity", "time complexity",
    "space complexity", "syntax", "side effects", "mode of action", "key idea", "main idea", "idea", "intuition",
    "key point", "input", "output", "inputs", "outputs", "symbol", "notation", "range", "domain", "appearance",
    "habitat",
    "diet", "behavior", "behaviour", "incidence", "prevalence", "epidemiology", "risk factors", "management",
    "function", "meaning", "etymology", "theme", "setting", "speed", "capacity", "scope", "responsibility",
  ]
}
