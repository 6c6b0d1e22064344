import Notes

/// F21 for English: a sentence that only says there are several things, over the items that are they: "The yard depends on many
/// aspects of trade" over its aspects, "Locks can be worked in the following ways" over the ways.
///
/// Fires on a line without a colon's name over two to seven items, whose verb asks for a plural of a word for anything; asks by the
/// verb for the items.
enum EnglishGeneralObjects {
  static func draft(_ node: Int, _ page: Page) -> Draft? {
    guard page[node].isMatter, page[node].label == nil, page.pairs[node] == nil, page.text(node).isEnglish,
      page.text(node).wordCount <= 20, !Example.isExample(page.text(node)),
      case let items = page[node].children.filter({ page[$0].kind == .item }), (2...7).contains(items.count)
    else { return nil }
    let text = page.text(node).trimming { $0.isSpace || $0 == ":" || $0 == "." }
    guard let clause = page.clause(of: text), let asked = EnglishQuestion(clause), isGeneral(asked.answer) else {
      return nil
    }
    let names = items.map { page.pairs[$0].map(\.left) ?? ItemHead.of(page[$0].inline) }
      .map { $0.trimming { $0.isSpace || $0 == ":" || $0 == "." } }
    guard names.allSatisfy({ (2...90).contains($0.count) && $0.hasLetter }), names.reduce(0, { $0 + $1.count }) <= 230,
      Set(names.map(\.folded)).count == names.count, !items.contains(where: { Example.isExample(page.text($0)) })
    else { return nil }
    let question = worded(asked.question, asked.answer)
    let prefix = Subjects.prefix(for: question, node, page)
    return Draft(
      .list, ask: prefix.isEmpty ? question : prefix + question.loweredStart, names, at: node, of: page,
      confidence: 0.75
    ).from(items, of: page).claiming(.member, of: items).claiming(.statement, of: [node])
  }

  /// "How can locks be worked? – in the following ways" as it is; "What does it depend on? – two factors" asks which.
  private static func worded(_ question: Text, _ answer: Text) -> Text {
    guard question.starts(with: "What "), let first = answer.firstWord?.lowercased, Announcement.isCount(first),
      answer.wordCount <= 4
    else { return question }
    return "Which " + answer.loweredStart + " " + question.dropping(first: 5)
  }

  /// "many aspects of the system", "in the following ways", "several factors": a plural of a word for anything.
  private static func isGeneral(_ answer: Text) -> Bool {
    let words = answer.lowercased.words.map { $0.trimming { !$0.isWordPart } }
    guard (1...8).contains(words.count) else { return false }
    let place = words.firstIndex { general.contains($0) }
    guard let place else { return words.last == "following" || answer.lowercased == "these things" }
    let before = words[..<place]
    return before.contains { amounts.contains($0) || Announcement.isCount($0) }
  }

  private static let general: WordSet = [
    "ways", "aspects", "factors", "types", "kinds", "parts", "steps", "stages", "things", "forms", "components",
    "categories",
    "methods", "features", "reasons", "functions", "levels", "options", "elements", "items", "properties",
    "characteristics",
    "rules", "groups", "classes", "areas", "branches", "sections", "requirements", "conditions", "criteria", "purposes",
    "phases",
    "principles", "sources", "effects", "approaches", "techniques", "mechanisms", "models", "layers", "fields", "modes",
    "roles",
  ]
  private static let amounts: WordSet = [
    "many", "several", "various", "different", "following", "multiple", "number", "some", "few", "main", "major",
    "general", "basic", "common",
  ]
}
