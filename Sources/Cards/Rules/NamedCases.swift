import Notes

/// F30 for notes on law: the decided case that stands for a rule.
///
/// Fires on an English sentence with a name such as `Baker v Mill [1931]`; asks which case stands for what is said before it, or, where
/// the sentence opens with the name and a mark, what the case stands for.
enum NamedCases {
  private static let longestRule = 150

  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.flatMap { node -> [Draft] in
      guard page[node].isMatter, page.text(node).isEnglish, page.text(node).containsAny(of: [" v ", " v. ", "Re "])
      else {
        return []
      }
      let sentences = page.sentences[node].map(\.text)
      let isMarked = page[node].inline.spans.contains {
        $0.mark == .emphasis && page.text(node)[$0.range].contains(" v")
      }
      return sentences.indices.prefix(8).compactMap { draft(sentences, $0, node, page, isMarked) }
    }
  }

  private static func draft(
    _ sentences: [Text], _ place: Int, _ node: Int, _ page: Page, _ isMarked: Bool
  ) -> Draft? {
    let text = sentences[place]
    let names = names(in: text)
    guard let first = names.first, let last = names.last, names.count <= 4, isMarked || text[first].hasDigit else {
      return nil
    }
    let before = text.prefix(first.lowerBound).trimming(isJoint)
    let after = text.dropping(first: last.upperBound)
    let cases = names.map { text[$0] }
    if before.wordCount >= 2 {
      guard let rule = rule(before) else { return nil }
      let isOwnPair =
        place == 0 && page.pairs[node].map { $0.isNamed && tells($0, upTo: first.lowerBound) } ?? false
        || page.clause(of: before) != nil || isFirst(node, page)
      return draft(asking: rule, cases, node, page)
        .with { $0.extra = further(after) }
        .claiming(isOwnPair ? .part(8_500) : .statement(place), of: [node])
    }
    guard before.isEmpty, names.count == 1 || after.trimming(isJoint).isEmpty else { return nil }
    if after.trimming(isJoint).isEmpty {
      guard place > 0, Self.names(in: sentences[place - 1]).isEmpty,
        let rule = rule(sentences[place - 1].trimming(isJoint))
      else { return nil }
      return draft(asking: rule, cases, node, page).claiming(.statement(place), of: [node])
    }
    guard let mark = after.trimmed.first, mark.isArrow || ":–—-".unicodeScalars.contains(mark),
      case let told = after.trimming(isJoint), (2...26).contains(told.wordCount), told.count <= longestRule
    else { return nil }
    let question: Text = ["What does", cases[0], "stand for?"].joined(" ")
    return Draft(.question, ask: question, [told], at: node, of: page, confidence: 0.75)
      .claiming(.statement(place), of: [node])
  }

  private static func draft(asking rule: Text, _ cases: [Text], _ node: Int, _ page: Page) -> Draft {
    let which: Text = cases.count > 1 ? "Which cases stand for “" : "Which case stands for “"
    let subject = Subjects.prefix(for: rule, node, page)
    return Draft(
      cases.count > 1 ? .list : .question, ask: (subject.isEmpty ? which : subject + which.loweredStart) + rule + "”?",
      cases, at: node, of: page, confidence: 0.75)
  }

  /// What a case is said to stand for; nil where the words before its name lead on to it.
  private static func rule(_ before: Text) -> Text? {
    guard before.count <= longestRule, let last = before.lastWord?.lowercased,
      !EnglishWords.prepositions.contains(last),
      !last.isOne(of: ["and", "or", "the", "a", "see", "cf", "cf.", "compare", "per", "than", "is", "was", "like"]),
      !EnglishBlank.pointsBack(before), before.count(where: { $0 == "(" }) == before.count(where: { $0 == ")" })
    else { return nil }
    return before
  }

  /// Whether a line is the first below a name in a list, which it may define.
  private static func isFirst(_ node: Int, _ page: Page) -> Bool {
    let parent = page[node].parent
    return page[parent].isMatter && page.terms[parent] != nil && page.matter(of: parent).first == node
  }

  /// Whether a pair says something of its name before the case.
  private static func tells(_ pair: Pair, upTo place: Int) -> Bool {
    place > pair.left.count + 8 && !pair.left.containsArrow && pair.left.wordCount <= 3
  }

  private static func further(_ after: Text) -> Text? {
    let rest = after.trimming(isJoint)
    return rest.wordCount >= 2 && rest.count <= 120 ? rest : nil
  }

  private static func isJoint(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isSpace || scalar.isArrow || ":;,.–—->=(".unicodeScalars.contains(scalar) || scalar == ")"
  }

  /// Where names of cases stand, each with its year.
  static func names(in text: Text) -> [Range<Int>] {
    let words = EnglishWord.list(in: text)
    var found: [Range<Int>] = []
    var next = 0
    for place in words.indices where place >= next {
      guard let (first, last) = parties(words, text, place) else { continue }
      let end = year(words, text, behind: last)
      let start = words[first].range.lowerBound
      let lower = text[start].isWordPart ? start : start + 1
      found.append(lower..<upper(text, lower, words[end].range.upperBound))
      next = end + 1
    }
    return found
  }

  /// The first and last word of a name that has its "v", or its "Re", at a place.
  private static func parties(_ words: [EnglishWord], _ text: Text, _ place: Int) -> (Int, Int)? {
    guard place + 1 < words.count, words[place + 1].isCapital, !words[place].endsInComma else { return nil }
    var last = place + 1
    while last + 1 < words.count, !ends(words[last], text), belongs(words, last + 1) { last += 1 }
    if words[place].plain == "re", words[place].isCapital {
      return year(words, text, behind: last) > last ? (place, last) : nil
    }
    let sign = text[words[place].range].trimming { !$0.isLatin }
    guard sign == "v", place > 0, words[place - 1].isCapital, !ends(words[place - 1], text) else { return nil }
    var first = place - 1
    while first > 0, !ends(words[first - 1], text), !opens(words[first], text),
      words[first - 1].isCapital
        || first > 1 && words[first - 2].isCapital && isSmall(words[first - 1].plain) && !ends(words[first - 2], text)
    { first -= 1 }
    return (first, last)
  }

  /// Whether a word goes on with a name: a capital, or "of" or "&" before one.
  private static func belongs(_ words: [EnglishWord], _ place: Int) -> Bool {
    if words[place].isCapital, !words[place].isBracketed { return !words[place - 1].closesPart }
    return isSmall(words[place].plain) && place + 1 < words.count && words[place + 1].isCapital
  }

  private static func isSmall(_ word: Text) -> Bool { word.isOne(of: ["&", "and", "of", "the", "de", "van", "von"]) }

  private static func ends(_ word: EnglishWord, _ text: Text) -> Bool {
    let last = text[word.range.upperBound - 1]
    return word.endsInComma || word.closesPart || last.isClosing || last.isArrow || last == "\"" || last == "”"
      || last == "." && word.plain.count > 3
  }

  private static func opens(_ word: EnglishWord, _ text: Text) -> Bool { text[word.range.lowerBound].isOpening }

  /// The last word of a name with the year behind it.
  private static func year(_ words: [EnglishWord], _ text: Text, behind last: Int) -> Int {
    guard last + 1 < words.count, !ends(words[last], text) else { return last }
    let word = words[last + 1].plain
    return word.count == 4 && word.allSatisfy(\.isDigit) ? last + 1 : last
  }

  /// Without marks that close the sentence or a bracket opened before the name.
  private static func upper(_ text: Text, _ lower: Int, _ end: Int) -> Int {
    var end = end
    while end > lower + 1, !text[end - 1].isWordPart {
      let name = text[lower..<end]
      let isOwn = text[end - 1].isClosing && name.count(where: { $0.isOpening }) == name.count(where: { $0.isClosing })
      if isOwn { break }
      end -= 1
    }
    return end
  }
}
