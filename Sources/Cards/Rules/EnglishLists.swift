import Notes

/// Lists inside English sentences that are no list of their own line: what is named behind a dash, as an example, or before "included".
enum EnglishLists {
  /// Asks for what a sentence counts and then names.
  ///
  /// "A lock has three parts: gates, a chamber and a valve" → "Which three parts does a lock have?"
  static func announced(_ text: Text) -> EnglishFact? {
    for mark in [": ", ", namely ", " namely "] {
      guard let cut = text.firstRange(of: mark), cut.lowerBound >= 8, !text[cut.lowerBound - 1].isSpace else {
        continue
      }
      let before = text.prefix(cut.lowerBound)
      let list = ItemList(
        text.dropping(first: cut.upperBound).replacing(", and ", with: ", ").replacing(" and ", with: ", "))
      guard (2...8).contains(list.items.count), list.items.allSatisfy({ $0.wordCount <= 7 }),
        list.items.filter(isThing).count * 2 >= list.items.count, let asked = question(before)
      else { return nil }
      return fact(asked, list.items, list.isOpen)
    }
    return nil
  }

  /// The question of the words that announce a list: "There are two kinds of weir", "A weir has two parts".
  private static func question(_ before: Text) -> Text? {
    let lower = before.lowercased
    guard let start = existing.first(where: { lower.starts(with: $0) }) else {
      return counted(before)
    }
    let kind = before.dropping(first: start.utf8.count)
    guard let first = kind.firstWord?.lowercased, Announcement.isCount(first) || first == "several",
      (2...10).contains(kind.wordCount)
    else { return nil }
    let be = start.contains("were") ? "were" : "are"
    let noun = first == "several" ? kind.dropping(first: first.count).trimmed : kind
    return Text("What " + be + " the ") + noun + "?"
  }

  private static func counted(_ before: Text) -> Text? {
    let words = before.lowercased.words
    guard let count = words.lastIndex(where: { Announcement.isCount($0) }), count >= 2, count + 1 < words.count,
      words[(count + 1)...].contains(where: { EnglishWords.isPlural($0) })
    else { return nil }
    return EnglishQuestion.announced(before)
  }

  private static let existing = ["there are ", "there were ", "there are also ", "we distinguish "]

  /// Asks for the list behind a dash.
  ///
  /// "Towns lacked goods -- salt, tea, cloth" → "Towns lacked goods — namely?"
  static func details(_ text: Text) -> EnglishFact? {
    for mark in [" -- ", " – ", " — ", "—", ": "] {
      guard let cut = text.firstRange(of: mark), cut.lowerBound >= 10 else { continue }
      if mark == ": ", EnglishClause(text.prefix(cut.lowerBound)) == nil { continue }
      let list = ItemList(text.dropping(first: cut.upperBound).replacing(", and ", with: ", "))
      let before = text.prefix(cut.lowerBound)
      guard (3...7).contains(list.items.count), list.items.allSatisfy(isThing), before.wordCount >= 3 else {
        return nil
      }
      return fact(before + " — namely?", list.items, list.isOpen)
    }
    return nil
  }

  /// Asks for the examples of an open list.
  ///
  /// "A fair with rare goods like silk, tea, etc." → "A fair with rare goods — like what?"
  static func examples(_ text: Text) -> EnglishFact? {
    for mark in [" like ", " such as "] {
      guard let cut = text.firstRange(of: mark), cut.lowerBound >= 6, text.contains("etc"),
        !text.prefix(cut.lowerBound).endsWith(anyOf: [" is", " are", " look", " looks"])
      else { continue }
      let items = ItemList(text.dropping(first: cut.upperBound)).items.filter { $0 != "etc" && $0 != "etc." }
      guard (2...6).contains(items.count), items.allSatisfy(isThing) else { return nil }
      let before = text.prefix(cut.lowerBound).trimming { $0 == "," || $0.isSpace }
      return fact(before + " —" + Text(mark) + "what?", items, true)
    }
    return nil
  }

  /// "At first tea, salt, cloth included" → "What was included?": a clipped line that ends in what was done with its list.
  static func included(_ text: Text) -> EnglishFact? {
    guard let last = text.lastWord, EnglishVerbs.base(ofParticiple: last.lowercased) != nil, text.wordCount >= 5,
      text.contains(", ")
    else { return nil }
    var list = text.dropping(last: last.count).trimmed
    var lead = Text()
    if let first = list.firstWord, first.scalars.last == ",", EnglishWords.isAdverb(first.dropping(last: 1).lowercased)
    {
      lead = first.dropping(last: 1).lowercased + " "
      list = list.dropping(first: first.count).trimmed
    }
    let items = ItemList(list.replacing(", and ", with: ", ")).items
    guard (3...7).contains(items.count), items.allSatisfy(isThing),
      !items.contains(where: { $0.ends(with: " be") || $0.wordCount == 1 && EnglishWords.isAdverb($0.lowercased) })
    else { return nil }
    return fact("What was " + lead + last + "?", items, false)
  }

  private static func isThing(_ item: Text) -> Bool {
    item.wordCount <= 5 && EnglishPhrase.isItem(item) && !EnglishPhrase.hasFiniteVerb(item)
  }

  private static func fact(_ question: Text, _ items: [Text], _ isOpen: Bool) -> EnglishFact {
    EnglishFact(question: question, answer: items, kind: .list, isOpen: isOpen, isMain: true)
  }
}
