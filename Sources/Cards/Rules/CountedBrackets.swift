import Notes

/// F20: a name that says how many it is of, with exactly as many in brackets behind it: `3사(사헌부, 사간원, 홍문관)`,
/// `三权（立法、行政、司法）`, "the three branches (legislative, executive, judicial)".
///
/// Fires wherever such a name stands in a line, whatever the line tells of it, as the count vouches for the list; asks what the name
/// is made up of.
enum CountedBrackets {
  private static let counts = 3...9
  private static let longestItem = 24
  /// Most words, or Chinese characters, of a name.
  private static let mostWords = 3
  private static let mostHan = 6

  static func drafts(_ page: Page, besides kept: [Gate.Passed]) -> [Draft] {
    let asked = Set(kept.map(\.asked))
    return page.document.nodes.indices.flatMap { node -> [Draft] in
      let text = page.text(node)
      guard node > 0, text.mayHold("(") || text.mayHold("（"), text.count <= 300, page.stated(node).isEmpty else {
        return []
      }
      return found(in: text).enumerated().compactMap { place, found in
        let question = Wording.ask(\.members, in: page.language(of: text), found.name)
        guard !asked.contains(question.folded) else { return nil }
        return Draft(.list, ask: question, found.items, at: node, of: page, confidence: 0.75)
          .claiming(.part(22_000 + place), of: [node])
      }
    }
  }

  private static func found(in text: Text) -> [(name: Text, items: [Text])] {
    var found: [(Text, [Text])] = []
    var index = 1
    while index < text.count {
      defer { index += 1 }
      guard text[index] == "(" || text[index] == "（",
        let close = text.dropping(first: index).firstIndex(where: { $0 == ")" || $0 == "）" }),
        case let items = items(text[(index + 1)..<(index + close)]), counts.contains(items.count),
        let name = name(before: index, in: text, counting: items.count)
      else { continue }
      found.append((name, items))
      index += close
    }
    return found
  }

  private static func items(_ inside: Text) -> [Text] {
    guard !inside.contains("("), !inside.contains("（") else { return [] }
    let items = inside.pieces { ",、，·/;；".unicodeScalars.contains($0) }.map(\.trimmed)
    return items.allSatisfy { (1...longestItem).contains($0.count) && $0.hasLetter && !Endings.isPredicate($0) }
      ? items : []
  }

  /// The words before a bracket from the one that counts to as many as stand in it.
  private static func name(before open: Int, in text: Text, counting count: Int) -> Text? {
    let head = text.prefix(open).trimmed
    guard let last = head.scalars.last, last.isWordPart else { return nil }
    if last.isHan, !head.hasHangul {
      let run = head.scalars.reversed().prefix { $0.isHan }.count
      guard
        let start = head.indices.suffix(min(run, mostHan)).dropLast().last(where: {
          value(of: Text([head[$0]])) == count
        })
      else { return nil }
      return head.dropping(first: start)
    }
    let words = head.words
    for length in 1...mostWords where length <= words.count {
      let name = words[(words.count - length)...]
      if let first = name.first, value(of: first) == count, length > 1 || first.count >= 2 {
        return name.map { $0 }.joined(" ").trimming { $0 == "*" }
      }
    }
    return nil
  }

  /// How many a word that opens with a number says: 3사, 삼정, 三, three.
  private static func value(of word: Text) -> Int? {
    if let place = english.firstIndex(of: word.lowercased) { return place + 3 }
    guard let first = word.first else { return nil }
    if first.isDigit { return word.count > 1 && word[1].isDigit ? nil : Int(first.value) - 0x30 }
    for row in numerals {
      if let place = Array(row.unicodeScalars).firstIndex(of: first) { return place + 3 }
    }
    return nil
  }

  private static let english: [Text] = ["three", "four", "five", "six", "seven", "eight", "nine"]
  private static let numerals = ["삼사오육칠팔구", "세네", "三四五六七八九"]
}
