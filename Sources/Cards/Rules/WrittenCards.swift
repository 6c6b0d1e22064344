import Notes

/// Cards that were written as cards: `Q:` with `A:`, `term :: definition`, `{{c1::blank}}`.
///
/// Fires before every other rule and takes the writer's words as they are. `:::` asks both ways; several blanks in a line make
/// one card each, with the others shown.
enum WrittenCards {
  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.flatMap { node -> [Draft] in
      guard page[node].isMatter, page.text(node).count <= 2_000 else { return [] }
      return answered(node, page) + doubleColon(node, page) + blanks(node, page)
    }
  }

  /// An `A:` line below a `Q:` line.
  private static func answered(_ node: Int, _ page: Page) -> [Draft] {
    let above = page.previous[node]
    guard above > 0,
      let answer = rest(page.text(node), ["A:", "A.", "답:", "答:", "答："])
        ?? (page[node].ordinal?.first == "A" ? page.text(node) : nil),
      let question = rest(page.text(above), ["Q:", "Q.", "질문:", "問:", "問：", "问:", "问："])
    else { return [] }
    return [
      Draft(.question, ask: question, [answer], at: node, of: page, confidence: 1).from([above, node], of: page)
        .claiming(.statement, of: [above, node])
    ]
  }

  private static func rest(_ text: Text, _ marks: [String]) -> Text? {
    guard let mark = marks.first(where: { text.starts(with: $0) }) else { return nil }
    let rest = text.dropping(first: mark.unicodeScalars.count).trimmed
    return rest.isEmpty ? nil : rest
  }

  /// `term :: definition`, `term ::: definition`.
  private static func doubleColon(_ node: Int, _ page: Page) -> [Draft] {
    let text = page.text(node)
    guard let cut = text.firstRange(of: " ::"), cut.lowerBound > 0 else { return [] }
    let isBothWays = text.has(":", at: cut.upperBound)
    let end = cut.upperBound + (isBothWays ? 1 : 0)
    guard end < text.count, text[end].isSpace else { return [] }
    let left = text.prefix(cut.lowerBound).trimmed
    let right = text.dropping(first: end).trimmed
    guard left.hasLetter, !right.isEmpty else { return [] }
    let isTerm = left.wordCount <= 4 && left.scalars.last != "?"
    let question = isTerm ? Wording.define(Term(left).name, in: page.language(of: left + right)) : left
    let forward = Draft(.definition, ask: question, [right], at: node, of: page, confidence: 1).claiming(
      .statement, of: [node])
    guard isBothWays else { return [forward] }
    let back = Draft(
      .definition, ask: Wording.ask(\.termFor, in: page.language(of: right), right), [left], at: node, of: page,
      confidence: 1)
    return [forward, back.claiming(.part(0), of: [node])]
  }

  /// `{{c1::word}}`, `{{c1::word::hint}}`, `{{word}}`.
  private static func blanks(_ node: Int, _ page: Page) -> [Draft] {
    let pieces = pieces(page.text(node))
    let places = pieces.indices.filter { pieces[$0].isBlank }
    guard !places.isEmpty, places.count <= 12 else { return [] }
    return places.map { place in
      let question = pieces.enumerated().map { $0.offset == place ? Cloze.blank : $0.element.text }.joined("")
      return Draft(.cloze, ask: question, [pieces[place].text], at: node, of: page, confidence: 1).with {
        $0.hint = pieces[place].hint
      }
      .claiming(.part(place), of: [node]).claiming(.statement, of: place == places[0] ? [node] : [])
    }
  }

  private struct Piece {
    let text: Text
    var isBlank = false
    var hint: Text?
  }

  private static func pieces(_ text: Text) -> [Piece] {
    var result: [Piece] = []
    var index = 0
    while let open = text.firstRange(of: "{{", from: index),
      let close = text.firstRange(of: "}}", from: open.upperBound)
    {
      if open.lowerBound > index { result.append(Piece(text: text[index..<open.lowerBound])) }
      let parts = text[open.upperBound..<close.lowerBound].replacing("::", with: "\n").pieces { $0 == "\n" }
      let isNumbered = parts.count > 1 && parts[0].first == "c" && parts[0].dropping(first: 1).allSatisfy(\.isDigit)
      let body = isNumbered ? Array(parts.dropFirst()) : parts
      result.append(Piece(text: body.first ?? Text(), isBlank: true, hint: body.count > 1 ? body[1] : nil))
      index = close.upperBound
    }
    guard index > 0 else { return [] }
    if index < text.count { result.append(Piece(text: text[index..<text.count])) }
    return result
  }
}
