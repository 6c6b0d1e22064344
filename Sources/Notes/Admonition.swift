/// R11: boxes of MkDocs, `!!! info "title"`, `??? note` and `???- note`, whose matter stands indented below, and its attributes `{: … }`.
enum Admonition {
  /// The title of a box, empty where it has none of its own; nil for any other line.
  static func title(of text: Text) -> Text? {
    let marks = text.scalars.prefix { $0 == text[0] }.count
    guard marks == 3, text.count > 4 else { return nil }
    let rest = text.dropping(first: text.has("+", at: 3) || text.has("-", at: 3) ? 4 : 3)
    guard rest.first == " ", let kind = rest.trimmed.firstWord, kind.allSatisfy({ $0.isLower || $0 == "-" }) else {
      return nil
    }
    let title = rest.trimmed.dropping(first: kind.count).trimming { $0.isSpace || $0 == "\"" }
    return GenericWords.contains(title) ? Text() : title
  }

  /// What a line of three colons does: `::: tip 찻잔` opens a box of VitePress and the like with its title, `:::` closes it.
  enum Fence: Equatable {
    case opens(title: Text)
    case closes
  }

  /// Reads a line that begins with colons; nil where it opens and closes nothing.
  static func fence(_ text: Text) -> Fence? {
    let colons = text.scalars.prefix { $0 == ":" }.count
    guard colons >= 3, colons <= 6 else { return nil }
    let rest = text.dropping(first: colons).trimmed
    if rest.isEmpty { return .closes }
    guard let kind = rest.firstWord, kinds.contains(kind.trimming { "{}.".unicodeScalars.contains($0) }) else {
      return nil
    }
    let title = rest.dropping(first: kind.count).trimming { $0.isSpace || "\"{}[]".unicodeScalars.contains($0) }
    return .opens(title: GenericWords.contains(title) ? Text() : title)
  }

  private static let kinds: WordSet = [
    "tip", "info", "note", "warning", "danger", "details", "caution", "important", "success", "example", "question",
    "abstract", "quote", "summary", "theorem", "definition", "proof", "lemma", "tips", "error", "message", "alert",
  ]

  /// The text without `{: .class target="_blank" }`; as it is where the bracket stays open.
  static func withoutAttributes(_ text: Text) -> Text {
    var text = text
    while let open = text.firstRange(of: "{:"), let close = text.firstRange(of: "}", from: open.upperBound) {
      text = (text.prefix(open.lowerBound) + text.dropping(first: close.upperBound)).trimmed
    }
    return text
  }
}
