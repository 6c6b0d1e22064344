import Notes

extension Text {
  /// An English question without the title before its colon, where that tells the answer and the question can do without.
  func withoutTitle(telling answer: [Text]) -> Text? {
    guard isEnglish, let mark = firstRange(of: ": "), mark.lowerBound >= 3,
      case let (title, rest) = (prefix(mark.lowerBound).folded, dropping(first: mark.upperBound)),
      answer.count == 1, title.contains(text: answer[0].folded), !rest.folded.contains(text: answer[0].folded),
      rest.wordCount >= 5, !rest.contains(": "),
      !rest.words.contains(where: {
        $0.lowercased.isOne(of: ["it", "they", "this", "these", "he", "she", "its", "their"])
      })
    else { return nil }
    return rest.capitalizedStart
  }
}

/// What "it", "they" and "these" at the start of an English sentence stand for.
enum EnglishAntecedent {
  enum Found {
    /// The name above: the question may say "Otter: where does it live?".
    case heading
    /// The subject of the sentence before.
    case subject(Text)
    /// Nothing stands before the sentence but the name above.
    case opening
  }

  /// How many sentences back a pronoun may lead to another pronoun.
  private static let longest = 3

  static func find(_ clause: EnglishClause, _ text: Text, _ node: Int, _ page: Page) -> Found? {
    guard let word = clause.subject.firstWord?.lowercased, let name = page.subjectName(of: node) else { return nil }
    let place = page.sentences[node].firstIndex { $0.text.starts(with: text) } ?? 0
    let isPlural = word == "they" || word == "these" || word == "those"
    guard let before = before(place, node, page) else {
      return agrees(name, isPlural) || word == "this" && clause.group == .copula ? .opening : nil
    }
    if let phrase = phrase(before, place, node, page), word == "it", !Wording.isPlural(phrase) {
      return .subject(phrase)
    }
    // "This means …" speaks of all that was said.
    guard word != "this", let subject = subject(before.place, before.node, page, longest) else {
      return word != "this" && agrees(name, isPlural) && !name.hasDigit && isOwn(page.subjectNodes[node], page)
        && !tellsOfOther(before.place, before.node, name, page) ? .heading : nil
    }
    if isSame(subject, name) { return agrees(name, isPlural) || agrees(subject, isPlural) ? .heading : nil }
    // Bullets stand side by side: what one speaks of need not be what the next one does.
    guard clause.lead.isEmpty, place > 0 || page[node].kind == .paragraph else { return nil }
    return agrees(subject, isPlural) ? .subject(subject) : nil
  }

  /// A line right above that is nothing but a name, such as "In pottery, raku firing (a quick one)"; nil for any other.
  private static func phrase(_ above: (place: Int, node: Int), _ place: Int, _ node: Int, _ page: Page) -> Text? {
    guard place == 0, above.node != node, page.sentences[above.node].count == 1, page.pairs[above.node] == nil,
      page[above.node].isLeaf, page.terms[above.node] == nil || page[above.node].kind == .item
    else { return nil }
    var text = page.text(above.node).trimming { $0.isSpace || $0 == "." }
    if text.startsWith(anyOf: ["In ", "For ", "With "]), let comma = text.firstRange(of: ", "), comma.lowerBound <= 30 {
      text = text.dropping(first: comma.upperBound)
    }
    if text.scalars.last == ")", let open = Term.matchingOpening(text), open >= 4 { text = text.prefix(open).trimmed }
    guard page.text(above.node).contains("("), (1...6).contains(text.wordCount), EnglishPhrase.isName(text),
      !EnglishPhrase.hasFiniteVerb(text),
      !text.containsAny(of: [",", ":", ";"])
    else { return nil }
    return text
  }

  /// The person that "he" or "she" at the start of a sentence stands for: whom the sentences before speak of, or the name above.
  static func person(before text: Text, _ node: Int, _ page: Page) -> Text? {
    var at = (place: page.sentences[node].firstIndex { $0.text.starts(with: text) } ?? 0, node: node)
    for _ in 0..<longest {
      guard let last = before(at.place, at.node, page), last.place < page.sentences[last.node].count else { break }
      at = (last.place, last.node)
      guard let clause = EnglishClause(page.sentences[at.node][at.place].text) else { continue }
      if ["he", "she"].contains(clause.subject.lowercased.string) { continue }
      // "Verdi's last opera": who wrote it.
      if let first = clause.subject.firstWord, first.endsWith(anyOf: ["'s", "’s"]), first.first?.isUpper ?? false {
        let owner = first.dropping(last: 2)
        return isPerson(owner) ? owner : nil
      }
      return isPerson(clause.subject) ? clause.subject : nil
    }
    guard let name = page.subjectName(of: node), isPerson(name) else { return nil }
    return name
  }

  /// Whether a name may be a person's: capitals, and no word of every day.
  static func isPerson(_ name: Text) -> Bool {
    let words = EnglishWord.list(in: name)
    guard (1...5).contains(words.count), !words.contains(where: \.isPossessive), !words.allSatisfy(\.inner) else {
      return false
    }
    return words.allSatisfy { word in
      ["of", "the", "von", "elder", "younger", "van", "de", "da"].contains(word.plain.string)
        || word.isCapital && (!KnownWords.contains(word.plain) || titles.contains(word.plain))
    } && words.contains { $0.isCapital && !titles.contains($0.plain) } && !Wording.isPlural(name)
  }

  private static let titles: WordSet = [
    "king", "queen", "president", "emperor", "pope", "general", "sir", "lord", "lady", "saint", "prince", "princess",
    "doctor", "dr", "professor", "captain", "minister", "chancellor", "great", "grace", "may", "mark", "will", "bill",
  ]

  /// Whether the sentence before has a subject of its own, too long to take up, and does not name the heading.
  private static func tellsOfOther(_ place: Int, _ node: Int, _ name: Text, _ page: Page) -> Bool {
    guard place < page.sentences[node].count else { return false }
    let text = page.sentences[node][place].text
    guard let clause = EnglishClause(text), clause.subject.wordCount > 7 else { return false }
    return !text.folded.contains(text: name.folded)
  }

  /// Whether a name is that of a thing its lines tell of: a section of its own, not the page.
  private static func isOwn(_ node: Int, _ page: Page) -> Bool {
    node > 0 && node != page.titleNode && !(page.terms[node]?.isTopic ?? true)
  }

  /// The sentence before one, in its line or the line before; nil where only a heading stands before.
  private static func before(_ place: Int, _ node: Int, _ page: Page) -> (place: Int, node: Int)? {
    if place > 0 { return (place - 1, node) }
    let line = page.previous[node]
    if line > 0, page[line].isMatter { return (0, line) }
    let parent = page[node].parent
    return line == 0 && page[parent].isMatter && page.terms[parent] == nil ? (0, parent) : nil
  }

  /// The sentence before one, where it stands in the same line or right above.
  static func sentence(before place: Int, _ node: Int, _ page: Page) -> Text? {
    guard let found = before(place, node, page), found.place < page.sentences[found.node].count else { return nil }
    let line = page.sentences[found.node]
    let text = found.node == node ? line[found.place].text : line[line.count - 1].text
    guard let last = text.trimmed.scalars.last, last != ":", last != "?" else { return nil }
    return page.pairs[found.node] == nil ? text.trimming { $0.isSpace || $0 == "." } : nil
  }

  /// Whom a sentence speaks of, past pronouns that lead further back.
  private static func subject(_ place: Int, _ node: Int, _ page: Page, _ left: Int) -> Text? {
    guard left > 0, place < page.sentences[node].count else { return nil }
    if let pair = page.pairs[node], place == 0 { return pair.isNamed ? Term(pair.left).name : nil }
    guard let clause = EnglishClause(page.sentences[node][place].text),
      let word = clause.subject.firstWord?.lowercased
    else { return place == 0 ? page.terms[node]?.name : nil }
    if EnglishWords.backward.contains(word), clause.subject.wordCount == 1 {
      guard let further = before(place, node, page) else { return page.subjectName(of: node) }
      return subject(further.place, further.node, page, left - 1)
    }
    guard !EnglishWords.pronouns.contains(word), !EnglishWords.lonePronouns.contains(word),
      clause.subject.wordCount <= 7
    else { return nil }
    return clause.subject
  }

  private static func agrees(_ name: Text, _ isPlural: Bool) -> Bool {
    (Wording.isPlural(name) || EnglishWords.pluralNouns.contains(name.lastWord?.lowercased ?? Text())) == isPlural
  }

  private static func isSame(_ subject: Text, _ name: Text) -> Bool {
    let (first, second) = (subject.loweredNoun.folded, name.loweredNoun.folded)
    return first.contains(text: second) || second.contains(text: first)
  }
}
