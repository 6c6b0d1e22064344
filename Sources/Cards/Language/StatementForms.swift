import Notes

/// How a language asks for what a line says of a name, where the line neither defines it nor is one of its features.
///
/// `{x}` is the name, `{w}` a label. Korean and English have forms of their own for such lines.
struct StatementForms: Sendable {
  /// Statements about a name, by their shape, and how each is asked.
  var shapes: [StatementShape]
  /// Asks to go on from a statement.
  var elaborate: String
  /// Asks for several items under a label.
  var labelledList: String
  /// Asks for an example of a statement.
  var instance: String
  /// Asks for what a deed leads to.
  var effect: String

  static let japanese = StatementForms(
    shapes: StatementShape.japanese, elaborate: "{x} — 詳しくは？", labelledList: "{「x」}の{w}は？", instance: "{x} — その例は？",
    effect: "{x} — その効果は？")
  static let chinese = StatementForms(
    shapes: StatementShape.chinese, elaborate: "{x} — 具体是怎样的？", labelledList: "{“x”}的{w}有哪些？", instance: "{x} — 举个例子？",
    effect: "{x} — 有什么效果？")
  static let traditionalChinese = StatementForms(
    shapes: StatementShape.traditionalChinese, elaborate: "{x} — 具體是怎樣的？", labelledList: "{「x」}的{w}有哪些？",
    instance: "{x} — 舉個例子？", effect: "{x} — 有什麼效果？")
}

extension StatementForms {
  /// Whether a short Chinese line says that something grows, shrinks or is kept off: what the line above leads to.
  static func isEffect(_ text: Text) -> Bool {
    text.hasHan && !text.hasKana && text.count <= 30
      && text.containsAny(of: [
        "縮短", "缩短", "提高", "降低", "減少", "减少", "增加", "加快", "避免", "防止", "節省", "节省", "提升", "改善", "下降", "上升",
      ])
  }
}

extension NoteLanguage {
  /// Forms for statements; nil where the language's own pack has them.
  var statementForms: StatementForms? {
    switch self {
    case .korean, .english: nil
    case .japanese: .japanese
    case .chinese: .chinese
    case .traditionalChinese: .traditionalChinese
    }
  }

  /// Whether the language is written without spaces between words.
  var isEastAsian: Bool { statementForms != nil }
}

extension Wording {
  /// The question in a language's statement form; nil where it has none.
  static func ask(
    _ form: KeyPath<StatementForms, String>, in language: NoteLanguage, _ x: Text, w: Text = Text()
  ) -> Text? {
    language.statementForms.map { fill(Text($0[keyPath: form]), x: x, w: w) }
  }

  /// "X的优点有哪些？" for several items, else "X的优点是什么？".
  static func labelled(_ subject: Text, _ word: Text, items: Int, in language: NoteLanguage) -> Text {
    if let asked = AskedSide.ask(subject, word, in: language) { return asked }
    // `红茶的特点` › 特点: the name says it already.
    if language != .english, subject.count > word.count + 2,
      subject.endsWith(anyOf: ["的" + word.string, "の" + word.string])
    {
      return labelled(subject.dropping(last: word.count + 1), word, items: items, in: language)
    }
    if language == .japanese, let asked = JapaneseRequest.labelled(subject, word) { return asked }
    if let asked = AspectTitles.question(subject, word, in: language) { return asked }
    let subject = language == .english && subject.starts(with: "The ") ? subject.loweredArticle : subject
    let word = ["适用": "适用范围", "適用": language == .japanese ? "適用" : "適用範圍"][word.string].map { Text($0) } ?? word
    return (items > 1 ? ask(\StatementForms.labelledList, in: language, subject, w: word) : nil)
      ?? ask(\LanguagePack.labelled, in: language, subject, w: word)
  }
}

extension Text {
  /// The text with each `part` replaced by another text.
  func replacing(_ part: String, with other: Text) -> Text {
    guard contains(part) else { return self }
    return pieces(by: part).enumerated().reduce(into: Text()) { result, piece in
      if piece.offset > 0 { result += other }
      result += piece.element
    }
  }
}

extension Text {
  /// Whether a text is of Han letters or kana, without Hangul.
  var isEastAsian: Bool { !hasHangul && (hasHan || hasKana) }
}

/// How much of a line its marks take.
enum Emphasis {
  /// Whether a mark takes a part of the line and leaves words: the line is a statement about the marked word.
  static func isPartial(_ inline: Inline) -> Bool {
    guard inline.text.isEastAsian, let span = inline.spans.first(where: { $0.mark == .strong || $0.mark == .highlight })
    else { return false }
    let outside = inline.text.count - span.range.count
    // `**萎凋** （走水）`: a bracket behind a marked name is no sentence about it.
    let rest = inline.text.dropping(first: span.range.upperBound).trimmed
    if span.range.lowerBound == 0, let open = rest.first, open == "（" || open == "(",
      rest.scalars.last?.isClosing ?? false
    {
      return false
    }
    return inline.spans.filter { $0.mark == .strong }.count == 1 && outside >= 2
      && inline.text.scalars.enumerated().contains { !span.range.contains($0.offset) && $0.element.isHan }
  }
}
