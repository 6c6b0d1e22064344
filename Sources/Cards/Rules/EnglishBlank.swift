import Notes

/// Chooses what to blank in an English sentence.
enum EnglishBlank {
  /// What stands after "known as", "referred to as", "called".
  static func otherName(in text: Text) -> Range<Int>? {
    for mark in [" referred to as ", " known as ", " called ", " described as ", " stands for "] {
      guard let cut = text.firstRange(of: mark) else { continue }
      let end = phraseEnd(text, from: cut.upperBound)
      if (1...6).contains(text[cut.upperBound..<end].wordCount) { return cut.upperBound..<end }
    }
    return nil
  }

  /// A name of two or more capitalized words inside the sentence, or words in quotation marks.
  static func name(in text: Text) -> Range<Int>? {
    let words = ranges(text)
    var index = 1
    while index < words.count {
      guard isCapitalized(text[words[index]]) else {
        index += 1
        continue
      }
      var last = index
      while last + 1 < words.count, !text[words[last]].ends(with: ",") {
        if isCapitalized(text[words[last + 1]]) {
          last += 1
        } else if last + 2 < words.count, text[words[last + 1]] == "of", isCapitalized(text[words[last + 2]]) {
          last += 2
        } else {
          break
        }
      }
      if last > index, last - index <= 5 {
        let range = words[index].lowerBound..<words[last].upperBound
        let trimmed = text[range].trimming { !$0.isWordPart }
        let name = range.lowerBound..<(range.lowerBound + trimmed.count)
        if isWhole(text, name), !isListed(text, name) { return name }
      }
      index = last + 1
    }
    return nil
  }

  private static func isCapitalized(_ word: Text) -> Bool {
    guard let first = word.first, first.isUpper, word.count >= 3 else { return false }
    return word.dropping(first: 1).contains(where: \.isLower)
  }

  /// Whether a noun phrase ends where the blank ends: no further noun belongs to it.
  static func isWhole(_ text: Text, _ range: Range<Int>) -> Bool {
    guard range.upperBound < text.count, text[range.upperBound].isSpace,
      let next = text.dropping(first: range.upperBound).firstWord?.trimming({ !$0.isLatin }).lowercased
    else { return true }
    return EnglishWords.prepositions.contains(next) || EnglishWords.be.contains(next)
      || EnglishWords.modals.contains(next) || EnglishWords.have.contains(next) || EnglishWords.relatives.contains(next)
      || EnglishWords.isAdverb(next) || next == "and" || next == "or" || next == "but"
      || EnglishVerbs.base(ofThird: next).map { !EnglishVerbs.isNounToo($0) } ?? false
      || EnglishVerbs.base(ofParticiple: next) != nil
  }

  /// Whether a phrase is one of several between commas: "like […], salt and tea".
  static func isListed(_ text: Text, _ range: Range<Int>) -> Bool {
    let (before, after) = (text.prefix(range.lowerBound).trimmed, text.dropping(first: range.upperBound))
    if before.endsWith(anyOf: [" +", " /", "/", " &"]) || after.startsWith(anyOf: ["/", " + ", " / ", " & "]) {
      return true
    }
    let opens = ["like", "as", "including", "e.g.", "and", "or", "with"].contains { before.ends(with: " " + $0) }
    if after.starts(with: ", ") {
      return before.scalars.last == "," && !after.startsWith(anyOf: [", which ", ", who ", ", where "])
        || opens && !before.endsWith(anyOf: [" and", " or"])
        || before.isEmpty && after.dropping(first: 2).contains(", ")
    }
    return after.startsWith(anyOf: [" and ", " or "]) && before.scalars.last == ","
      || before.endsWith(anyOf: [", and", ", or"]) && before.count { $0 == "," } >= 2
  }

  /// Whether a sentence begins with a word for something said before.
  static func pointsBack(_ text: Text) -> Bool {
    guard let first = text.firstWord?.lowercased.trimming({ $0 == "," }) else { return false }
    return pointing.hold(lowered: first)
      || first.startsWith(anyOf: ["that's", "that’s", "it's", "it’s", "there's", "there’s"])
  }

  /// Whether a sentence opens with "this" or does something to it: "This is called …", "Sluices prevent this by …".
  static func speaksOfThis(_ text: Text) -> Bool {
    guard let first = text.firstWord?.lowercased else { return false }
    if first.isOne(of: ["this", "these", "that", "those"]) { return true }
    let words = EnglishWord.list(in: text)
    return words.indices.dropFirst().contains { place in
      words[place].plain == "this"
        && (place + 1 == words.count || words[place].endsInComma
          || EnglishWords.prepositions.contains(words[place + 1].plain))
    }
  }

  /// Whether the first word stands for something said before, alone or as "this process".
  static func startsWithPronoun(_ text: Text) -> Bool {
    pointsBack(text) && !text.startsWith(anyOf: ["There ", "there "])
  }

  /// The adverb a short sentence ends on: "is replicated asynchronously".
  static func manner(in text: Text) -> Range<Int>? {
    let words = ranges(text)
    guard words.count <= 12, let last = words.last, text[last].ends(with: "ly"), text[last].count >= 11 else {
      return nil
    }
    // "Simple things are done simply": the adverb stands there already.
    let stem = text[last].dropping(last: 2).prefix(5).lowercased
    return words.dropLast().contains { text[$0].lowercased.starts(with: stem) } ? nil : last
  }

  /// Words after which the end of a sentence answers a question of its own: by what, through what, between what.
  private static let leading: Phrases = ["by", "through", "via", "between", "require", "requires", "into"]
  private static let prepositions: Phrases = ["in", "to", "with", "from", "of", "as", "for", "on", "than"]

  /// The phrase that leaves at most six words to the end, after a leading word or where it holds a name of the note.
  static func end(of text: Text, _ page: Page) -> Range<Int>? {
    let words = ranges(text)
    guard words.count >= 5 else { return nil }
    guard !pointing.hold(lowered: text[words[0]]) else { return nil }
    for index in words.indices.dropFirst(2) {
      let word = text[words[index]]
      let leads =
        leading.hold(lowered: word) || word.lowercased == "to" && needs.hold(lowered: text[words[index - 1]])
        || prepositions.hold(lowered: word) && bound.hold(lowered: text[words[index - 1]])
      guard leads || prepositions.hold(lowered: word), (1...6).contains(words.count - index - 1) else { continue }
      let start = words[index + 1].lowerBound
      let range = start..<max(start, withoutBracket(text))
      guard !range.isEmpty else { continue }
      let phrase = text[range]
      guard phrase.count >= 4, !phrase.contains(","), phrase.count * 5 <= text.count * 2, isSpecific(phrase),
        leads || page.glossary.mentions(in: phrase).contains(where: { $0.range.count >= 5 })
      else { continue }
      return range
    }
    return nil
  }

  /// The end of a text without a bracket that closes it.
  private static func withoutBracket(_ text: Text) -> Int {
    guard text.scalars.last == ")", let open = Term.matchingOpening(text), open > 1, text[open - 1].isSpace else {
      return text.count
    }
    return open - 1
  }

  /// Words bound to the preposition behind them: what they ask for ends the sentence.
  private static let bound: Phrases = [
    "seen", "used", "well", "found", "measured", "depends", "depend", "consists", "consist", "made", "stored",
    "based",
    "combined", "composed", "derived", "growing", "grown", "formed",
  ]

  /// Words before "to" after which an aim follows.
  private static let needs: Phrases = ["need", "needs", "used", "order", "able"]

  private static let pointing: Phrases = [
    "it", "this", "these", "they", "that", "there", "he", "she", "here", "we", "you", "i", "its", "his", "their",
  ]

  private static let vague: Phrases = [
    "it", "them", "this", "these", "that", "those", "you", "us", "other", "others", "time", "its", "their", "such",
    "thing", "things", "something", "types", "type", "purpose", "default",
  ]

  /// Whether a phrase holds no word that only points, and is more than one small word.
  private static func isSpecific(_ phrase: Text) -> Bool {
    phrase.count >= 5 && !phrase.hasWord { vague.hold(lowered: $0.trimming { !$0.isLatin }) }
  }

  private static func phraseEnd(_ text: Text, from start: Int) -> Int {
    var end = start
    while end < text.count, text[end] != ",", text[end] != ";", text[end] != "(",
      !(text[end] == "." && end + 1 >= text.count)
    { end += 1 }
    while end > start, text[end - 1].isSpace { end -= 1 }
    return end
  }

  static func ranges(_ text: Text) -> [Range<Int>] {
    var result: [Range<Int>] = []
    result.reserveCapacity(text.wordCount)
    var start: Int?
    for (index, scalar) in text.scalars.enumerated() {
      if scalar.isSpace {
        if let first = start { result.append(first..<index) }
        start = nil
      } else if start == nil {
        start = index
      }
    }
    if let first = start { result.append(first..<text.count) }
    return result
  }
}
