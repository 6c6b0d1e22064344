import Notes

/// Whether English lines below one name are of one sort, so that one question can ask for all of them.
enum EnglishLikeness {
  /// Whether none of several lines is a formula, an aside or a sentence among names.
  static func areAlike(_ items: [Text]) -> Bool {
    guard items.first?.isEnglish ?? false else { return true }
    guard items.count > 1 else { return items.first.map { !isAside($0) } ?? true }
    // Deeds, whatever some of them lead to: "trap mud", "filter water", "raise yields --> more food".
    if items.count(where: opensWithDeed) * 4 >= items.count * 3 { return true }
    let formulas = items.count(where: isFormula)
    if formulas > 0, formulas < items.count { return false }
    if items.contains(where: isAside) { return false }
    let arrows = items.count(where: \.containsArrow)
    if arrows > 0, arrows < items.count { return false }
    let names = items.count { $0.wordCount <= 2 }
    guard names > 0, names < items.count else { return true }
    return !items.contains { $0.wordCount >= 5 && tells($0) }
  }

  private static func opensWithDeed(_ text: Text) -> Bool {
    text.wordCount >= 2 && text.firstWord.map { EnglishVerbs.isBase($0.lowercased) } ?? false && !isFormula(text)
  }

  private static func isFormula(_ text: Text) -> Bool { text.contains("=") && text.wordCount <= 12 }

  /// "in spring or not", "see the plan": said of another line, not of the name.
  private static func isAside(_ text: Text) -> Bool {
    guard let first = text.firstWord?.lowercased else { return true }
    return text.endsWith(anyOf: [" or not", " etc"]) && EnglishWords.prepositions.contains(first) || first == "see"
  }

  /// Whether a line has a verb of its own or opens with one.
  private static func tells(_ text: Text) -> Bool {
    let first = text.firstWord?.lowercased ?? text
    return EnglishPhrase.hasFiniteVerb(text) || EnglishVerbs.isBase(first) && !EnglishVerbs.isNounToo(first)
  }

  /// The question of a title that breaks off at a preposition: "Tar is made from" over what it is made from.
  static func led(_ name: Text, _ items: [Text]) -> Text? {
    guard items.count >= 2, (3...8).contains(name.wordCount), let last = name.lastWord?.lowercased,
      EnglishWords.prepositions.contains(last), items.allSatisfy({ $0.wordCount <= 6 }),
      let clause = EnglishClause(name + " " + items[0]),
      clause.group != .copula || clause.rest.starts(with: last.string)
    else { return nil }
    let before = clause.rest.prefix(max(0, clause.rest.count - items[0].count)).trimmed
    return clause.asked("What", before)
  }
}
