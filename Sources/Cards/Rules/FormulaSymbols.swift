import Notes

/// F28: the line below a formula that tells what its signs stand for: "where q is heat and m is mass", `여기서 q는 열량, m은 질량이다`.
///
/// Fires where every part of such a line is a sign and its meaning; makes "What does q stand for?" of each.
enum FormulaSymbols {
  private static let most = 6

  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.flatMap { node -> [Draft] in
      guard page[node].isMatter, page.text(node).count <= 240, follows(node, page),
        let told = told(in: page.text(node)), (1...most).contains(told.count)
      else { return [] }
      return told.enumerated().map { place, part in
        let isKorean = part.meaning.hasHangul
        let asked =
          isKorean ? Wording.topic(part.sign) + " 무엇을 나타내는가?" : "what does " + part.sign + " stand for?"
        let draft = Draft(
          .definition, ask: Subjects.prefix(for: asked, node, page) + asked, [part.meaning], at: node, of: page,
          confidence: 0.7)
        return place == 0 ? draft.claiming(.everything, of: [node]) : draft
      }
    }
  }

  /// Whether a formula stands right above.
  private static func follows(_ node: Int, _ page: Page) -> Bool {
    let above = page.previous[node]
    guard above > 0 else { return false }
    return page[above].kind == .formula || page.text(above).contains(" = ")
  }

  private static func told(in line: Text) -> [(sign: Text, meaning: Text)]? {
    let text = line.trimming { $0.isSpace || $0 == "." || $0 == "," }
    guard let opener = openers.first(where: { text.starts(with: $0) }) else { return nil }
    let rest = text.dropping(first: opener.unicodeScalars.count).trimming { $0.isSpace || $0 == "," || $0 == ":" }
    let parts = rest.replacing(" and ", with: ", ").replacing("이고 ", with: ", ").replacing("이고, ", with: ", ")
      .replacing("이며 ", with: ", ").replacing("이며, ", with: ", ").replacing("; ", with: ", ").pieces { $0 == "," }
    let told = parts.map(\.trimmed).filter { !$0.isEmpty }.map(part)
    return told.allSatisfy { $0 != nil } ? told.compactMap { $0 } : nil
  }

  private static let openers = ["where ", "Where ", "where: ", "Where: ", "여기서 ", "여기서, ", "이때 ", "단, "]

  /// `q is the heat`, `q는 열량`: a sign and what it stands for.
  private static func part(_ text: Text) -> (sign: Text, meaning: Text)? {
    guard let first = text.firstWord, text.wordCount >= 2 else { return nil }
    if text.hasHangul {
      guard let end = ["은", "는"].first(where: { first.ends(with: $0) }), case let sign = first.without(suffix: end),
        isSign(sign)
      else { return nil }
      let meaning = KoreanPredicate.withoutCopula(text.dropping(first: first.count).trimmed)
      return (1...40).contains(meaning.count) && !Endings.isKoreanPredicate(meaning) ? (sign, meaning) : nil
    }
    let rest = text.dropping(first: first.count).trimmed
    guard isSign(first), let link = links.first(where: { rest.starts(with: $0) }) else { return nil }
    let meaning = rest.dropping(first: link.unicodeScalars.count).trimmed
    return (3...60).contains(meaning.count) && meaning.wordCount <= 9 ? (first, meaning.without(prefix: "the ")) : nil
  }

  private static let links = ["is ", "are ", "= ", "denotes ", "represents ", "stands for ", "means "]

  /// A letter or two, or a name with an index: q, ΔT, I_S.
  private static func isSign(_ word: Text) -> Bool {
    guard (1...8).contains(word.count), word.hasLetter, !word.hasHangul,
      !word.lowercased.isOne(of: ["it", "he", "we", "this", "that"])
    else {
      return false
    }
    return word.count <= 2 || word.containsAny(of: ["_", "\\", "^"]) || word.contains { !$0.isLatin && $0.isWordLetter }
  }
}
