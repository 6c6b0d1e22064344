/// Text without markup, with what the marks said about its parts.
@usableFromInline
package struct Inline: Hashable, Sendable {
  package enum Mark: Hashable, Sendable {
    case strong, emphasis, code, highlight, link, strike, formula
  }

  /// A marked part of the text.
  package struct Span: Hashable, Sendable {
    package let mark: Mark
    package let range: Range<Int>
  }

  @usableFromInline package var text: Text
  package var spans: [Span]
  /// Whether an image stood here, which the text may lean on.
  package var hasImage = false

  package init(_ text: Text = Text(), spans: [Span] = []) {
    self.text = text
    self.spans = spans
  }

  package init(parsing source: Text) {
    var parser = InlineParser(source)
    self = parser.parse()
  }

  package func marked(_ mark: Mark) -> [Text] {
    spans.filter { $0.mark == mark }.map { text[$0.range] }
  }

  /// Whether one span of `mark` covers all letters of the text.
  package func isWholly(_ mark: Mark) -> Bool {
    guard let span = spans.first(where: { $0.mark == mark && $0.range.count * 5 >= text.count * 3 }) else {
      return false
    }
    let hasWord = { (part: Text) in part.contains { $0.isWordPart } }
    return !hasWord(text.prefix(span.range.lowerBound)) && !hasWord(text.dropping(first: span.range.upperBound))
  }

  /// The part in `range`, trimmed, with its spans.
  package func cut(_ range: Range<Int>) -> Inline {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, text[lower].isSpace { lower += 1 }
    while upper > lower, text[upper - 1].isSpace { upper -= 1 }
    let kept = spans.compactMap { span -> Span? in
      let clamped = span.range.clamped(to: lower..<upper)
      return clamped.isEmpty
        ? nil : Span(mark: span.mark, range: (clamped.lowerBound - lower)..<(clamped.upperBound - lower))
    }
    var result = Inline(text[lower..<upper], spans: kept)
    result.hasImage = hasImage
    return result
  }

  /// This text with `other` after a space.
  package func joined(_ other: Inline, by glue: Text = " ") -> Inline {
    let shift = text.count + glue.count
    let moved = other.spans.map {
      Span(mark: $0.mark, range: ($0.range.lowerBound + shift)..<($0.range.upperBound + shift))
    }
    return Inline(text + glue + other.text, spans: spans + moved)
  }
}
