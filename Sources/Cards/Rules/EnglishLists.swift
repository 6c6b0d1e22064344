import Notes

/// Lists inside English sentences that are no list of their own line: what is named behind a dash, as an example, or before "included".
enum EnglishLists {
  /// Asks for the list behind a dash.
  ///
  /// "Towns lacked goods -- salt, tea, cloth" → "Towns lacked goods — namely?"
  static func details(_ text: Text) -> EnglishFact? {
    for mark in [" -- ", " – ", " — ", "—"] {
      guard let cut = text.firstRange(of: mark), cut.lowerBound >= 10 else { continue }
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
    guard (3...7).contains(items.count), items.allSatisfy(isThing) else { return nil }
    return fact("What was " + lead + last + "?", items, false)
  }

  private static func isThing(_ item: Text) -> Bool {
    item.wordCount <= 5 && EnglishPhrase.isItem(item) && !EnglishPhrase.hasFiniteVerb(item)
  }

  private static func fact(_ question: Text, _ items: [Text], _ isOpen: Bool) -> EnglishFact {
    EnglishFact(question: question, answer: items, kind: .list, isOpen: isOpen, isMain: true)
  }
}
