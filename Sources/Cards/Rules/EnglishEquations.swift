import Notes

/// F7 for English lines that set several names equal to what they mean: "oar = for rowing, pole = for shallow water".
///
/// Fires on a pair whose side holds two or more such parts between commas or semicolons; makes a card of each. Formulas are F28's.
enum EnglishEquations {
  private struct Part {
    let name: Text
    var meaning: Text
  }

  static func drafts(_ pair: Pair, _ node: Int, _ page: Page, _ confidence: Double) -> [Draft]? {
    let isOpen = pair.mark == .equals
    let text = isOpen ? pair.left + " = " + pair.right.text : pair.right.text
    guard text.count <= 300, let parts = parts(of: text), isOpen || pair.isNamed else { return nil }
    return parts.enumerated().map { place, part in
      let name = PairCards.qualified(part.name, node, page)
      let asked =
        isOpen
        ? Wording.define(name, in: .english)
        : Term(pair.left).name + ": " + Wording.define(part.name, in: .english).loweredStart
      return Draft(.definition, ask: asked, [part.meaning], at: node, of: page, confidence: confidence)
        .with {
          $0.claims =
            [.init(node: node, aspect: .part(9_600 + place))]
            + (place == 0 ? [.init(node: node, aspect: .statement)] : [])
        }
    }
  }

  /// The parts of a text, where all of it is such parts.
  private static func parts(of text: Text) -> [Part]? {
    // What follows the sentence tells of something else.
    let stop = text.firstRange(of: ". ").flatMap {
      text.dropping(first: $0.upperBound).contains("=") ? nil : $0.lowerBound
    }
    let whole = (stop.map { text.prefix($0) } ?? text).trimming { $0.isSpace || $0 == "." }
    guard whole.count(where: { $0 == "=" }) >= 2, !whole.contains(". ") else { return nil }
    var found: [Part] = []
    for piece in pieces(of: whole) {
      guard let cut = piece.firstRange(of: " = ") else {
        guard !found.isEmpty else { return nil }
        found[found.count - 1].meaning = found[found.count - 1].meaning + ", " + piece
        continue
      }
      let (name, meaning) = (piece.prefix(cut.lowerBound).trimmed, piece.dropping(first: cut.upperBound).trimmed)
      guard (1...4).contains(name.wordCount), name.hasLetter, !meaning.contains(" = "), !isSum(name), !isSum(meaning)
      else {
        return nil
      }
      found.append(Part(name: name, meaning: meaning))
    }
    let areTold = found.allSatisfy {
      (1...18).contains($0.meaning.wordCount) && $0.meaning.hasLetter && $0.meaning.count >= 3
    }
    return (2...6).contains(found.count) && areTold && Set(found.map(\.name.folded)).count == found.count ? found : nil
  }

  /// What stands between commas and semicolons outside brackets.
  private static func pieces(of text: Text) -> [Text] {
    var pieces: [Text] = []
    var (start, depth) = (0, 0)
    for index in text.indices {
      if text[index].isOpening { depth += 1 }
      if text[index].isClosing { depth = max(0, depth - 1) }
      guard depth == 0, text[index] == "," || text[index] == ";", index + 1 < text.count, text[index + 1].isSpace else {
        continue
      }
      pieces.append(text[start..<index].trimmed)
      start = index + 1
    }
    return (pieces + [text.dropping(first: start).trimmed]).filter { !$0.isEmpty }
  }

  /// "a + b", "2 × c": a side of a formula.
  private static func isSum(_ text: Text) -> Bool {
    text.containsAny(of: [" + ", " − ", " - ", " × ", " * ", " / ", "^"])
  }

  /// "RQ = 1: only sugar is burned": what a value means.
  static func valued(_ pair: Pair, _ text: Text, _ node: Int, _ page: Page) -> Draft? {
    guard let cut = pair.left.firstRange(of: " = "), pair.left.wordCount == 3,
      pair.left.dropping(first: cut.upperBound).hasDigit
    else { return nil }
    let asked = Subjects.prefix(for: pair.left, node, page) + "what does " + pair.left + " mean?"
    return Draft(.definition, ask: asked.capitalizedStart, [text], at: node, of: page, confidence: 0.8)
      .claiming(.statement, of: [node])
  }
}
