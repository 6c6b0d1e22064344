/// Lines that announce a number of items and have another number below them: "종류 4가지" over three items.
///
/// Fires where the number with its counting word ends the line and everything below it is an item of one sort.
package enum WrongCounts {
  package static func find(in document: Document) -> [Finding] {
    document.nodes.compactMap { node in
      guard node.isSection || node.isMatter, let announced = announced(in: node.text), (2...20).contains(announced)
      else { return nil }
      let items = node.children.filter { document[$0].kind == .item }
      guard items.count == node.children.count, items.count >= 2, items.count != announced,
        isEven(items.map { document[$0] })
      else { return nil }
      return Finding(
        .wrongCount(title: node.text.string, announced: announced, found: items.count), line: node.lines.lowerBound)
    }
  }

  /// Whether items are of one sort: all numbered or none.
  private static func isEven(_ items: [Node]) -> Bool {
    Set(items.map { $0.ordinal != nil }).count == 1
  }

  /// The number that ends a line: 조건 4가지, 네 가지, three types of memory, 5 steps.
  static func announced(in text: Text) -> Int? {
    let plain = text.lowercased.trimming { !$0.isWordPart }
    guard plain.count <= 60 else { return nil }
    return plain.hasHangul ? korean(plain) : english(plain)
  }

  private static func korean(_ text: Text) -> Int? {
    guard text.ends(with: "가지") else { return nil }
    let before = text.dropping(last: 2).trimmed
    let digits = Array(before.scalars.reversed().prefix { $0.isDigit }.reversed())
    if !digits.isEmpty {
      let rest = before.dropping(last: digits.count).trimmed
      guard digits.count <= 2, !(rest.scalars.last.map { "~-–,.".unicodeScalars.contains($0) } ?? false) else {
        return nil
      }
      return Int(Text(digits).string)
    }
    return before.lastWord.flatMap { koreanNumbers[$0] }
  }

  /// A number among the first three words, followed by a word that counts.
  private static func english(_ text: Text) -> Int? {
    let words = text.words.prefix(8)
    guard words.count >= 2, !Endings.hasEnglishVerb(text) else { return nil }
    for (index, word) in words.enumerated().prefix(3) {
      let value = englishNumbers[word] ?? (word.allSatisfy(\.isDigit) && word.count <= 2 ? Int(word.string) : nil)
      guard let value else { continue }
      let next = words.dropFirst(index + 1).prefix(2)
      return next.contains { counted.contains($0.trimming { !$0.isWordPart }) } ? value : nil
    }
    return nil
  }

  private static let koreanNumbers: [Text: Int] = [
    "두": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9, "열": 10,
  ]

  private static let englishNumbers: [Text: Int] = [
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
  ]

  private static let counted: WordSet = [
    "types", "kinds", "steps", "stages", "phases", "parts", "components", "principles", "rules", "conditions",
    "reasons",
    "ways", "properties", "elements", "layers", "categories", "methods", "levels",
  ]
}
