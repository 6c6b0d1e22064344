/// Ends of lines that only say where more is to be read: `(see [[clay]])`, `(→ [[굽기]] 참조)`, `… [[온도]] 참고`, `（见[[陶土]]）`.
///
/// What the line says stands without them; on a card they would be part of the answer. Only links are taken off, and only with a
/// word that sends the reader there: a link in brackets alone may be what the line is about.
enum CrossReferences {
  /// Fewest scalars of what stays of a line.
  private static let shortest = 6

  /// A line with its marks, without such an end.
  static func cut(_ line: Text) -> Text {
    let text = line.trimming { $0.isSpace }
    let body = text.trimmingEnd { $0 == "." || $0 == "。" }
    if let last = body.scalars.last, last == ")" || last == "）" { return withoutBracket(body, of: text) ?? line }
    guard let word = after.first(where: { body.ends(with: $0.string) }),
      case let head = body.dropping(last: word.count),
      head.trimmed.ends(with: "]]"),
      let open = head.scalars.lastIndex(of: "["), open > shortest, head[open - 1] == "[",
      case let rest = head.prefix(open - 1).trimming({ $0.isSpace || [",", "→", "-", ";"].contains($0) }),
      rest.count >= shortest, rest.wordCount >= 2, let last = rest.lastWord,
      !last.endsWith(anyOf: ["은", "는", "을", "를", "도", "와", "과", "의", ":"])
    else { return line }
    return rest
  }

  /// The line before a bracket at its end that holds nothing but links and the word that sends there.
  private static func withoutBracket(_ body: Text, of text: Text) -> Text? {
    guard let open = body.scalars.lastIndex(where: { $0 == "(" || $0 == "（" }) else { return nil }
    // The address of `[name](address)` has a bracket of its own.
    let start = open > 0 && body[open - 1] == "]" ? outer(of: body, before: open) : open
    guard let start, start >= shortest else { return nil }
    let inline = Inline(parsing: body[(start + 1)..<(body.count - 1)])
    let links = inline.spans.filter { $0.mark == .link }.map(\.range)
    guard !links.isEmpty else { return nil }
    let word = Text(
      inline.text.scalars.indices.filter { place in !links.contains { $0.contains(place) } }.map { inline.text[$0] })
    let plain = word.trimming { !$0.isWordPart }.lowercased
    guard inside.contains(plain) || plain.isEmpty && word.contains("→") else { return nil }
    return body.prefix(start).trimmed + text.dropping(first: body.count)
  }

  /// The bracket round a link whose address opens at `open`: the last one before the link's own `[`.
  private static func outer(of body: Text, before open: Int) -> Int? {
    guard let link = body.prefix(open).scalars.lastIndex(of: "[") else { return nil }
    return body.prefix(link).scalars.lastIndex { $0 == "(" || $0 == "（" }
  }

  private static let after: [Text] = ["참고", "참조", "참고하기", "참고할 것", "を参照", "参照"]

  private static let inside: WordSet = [
    "see", "see also", "cf", "refer to", "more in", "more at", "참고", "참조", "참고로", "관련", "자세히는", "자세한 내용은", "더 보기", "参照",
    "を参照", "参考",
    "见", "見", "详见", "詳見", "参见", "參見",
  ]
}
