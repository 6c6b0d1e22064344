import Notes

/// What a sentence's own shape asks for: a question and what answers it.
struct Statement {
  let kind: CardKind
  let question: Text
  let answer: [Text]
  /// Whether the question names its subject by itself.
  let isWhole: Bool

  init(_ kind: CardKind, _ question: Text, _ answer: [Text], isWhole: Bool) {
    self.kind = kind
    self.question = question
    self.answer = answer
    self.isWhole = isWhole
  }

  /// The shape of a sentence in the language it is written in.
  static func find(in text: Text) -> Statement? { text.hasHangul ? KoreanStatement.find(in: text) : nil }
}

/// F37 where a sentence's shape tells what to ask: a topic and what is said of it, what there is in a place, more or less than another, an aim.
///
/// Fires on the first four sentences of lines that no pair, list or definition has read; a marked word inside is asked for by F11 as well.
enum Statements {
  private static let longest = 200

  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.flatMap { node -> [Draft] in
      guard page[node].isMatter, page[node].label == nil, page.pairs[node] == nil, !page[node].isConclusion,
        !Example.isExample(page.text(node))
      else { return [] }
      return page.sentences[node].prefix(4).enumerated().compactMap { draft($0.element.text, $0.offset, node, page) }
    }
  }

  private static func draft(_ text: Text, _ place: Int, _ node: Int, _ page: Page) -> Draft? {
    guard text.count <= longest, !Openers.points(text), let found = Statement.find(in: text) else { return nil }
    let subject = found.isWhole ? Text() : Subjects.prefix(for: found.question, node, page)
    return Draft(found.kind, ask: subject + found.question, found.answer, at: node, of: page, confidence: 0.65)
      .with { $0.rule = "F37" }.claiming(place == 0 ? .statement : .part(place), of: [node])
  }
}
