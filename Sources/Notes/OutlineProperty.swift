/// `key:: value` lines of Logseq and Dataview.
enum OutlineProperty {
  /// Whether a key belongs to the program, not to the matter.
  static func isKnown(_ key: Text) -> Bool {
    let plain = key.trimming { !$0.isWordPart }.lowercased
    return keys.contains(plain)
      || plain.startsWith(anyOf: ["card-", "query-", "logseq.", "logseq-", "hl-", "ls-", "zotero-"])
  }

  /// The key and value of a line; nil where it is none.
  static func read(_ text: Text) -> (key: Text, value: Text)? {
    guard let cut = text.firstRange(of: "::"), cut.lowerBound > 0, cut.lowerBound <= 40,
      cut.upperBound == text.count || text[cut.upperBound].isSpace
    else { return nil }
    let key = text.prefix(cut.lowerBound)
    guard !key.contains(where: { $0.isSpace || $0 == ":" || $0 == "`" || $0 == "." && false }), key.hasLetter else {
      return nil
    }
    return (key, text.dropping(first: cut.upperBound).trimmed)
  }

  /// Whether a line is kept by a program for itself: `id:: …`, a drawer, a date to do something.
  static func isProgramLine(_ text: Text) -> Bool {
    if let first = text.first, first == ":", text.scalars.last == ":" || text.starts(with: ":CLOCK") { return true }
    if text.startsWith(anyOf: ["CLOCK:", "SCHEDULED:", "DEADLINE:", "CLOSED:"]) { return true }
    return read(text).map { isKnown($0.key) } ?? false
  }

  private static let keys: WordSet = [
    "id", "collapsed", "alias", "aliases", "title", "type", "tags", "tag", "icon", "template",
    "template-including-parent",
    "public", "filters", "exclude-from-graph-view", "heading", "created-at", "updated-at", "background-color", "file",
    "file-path", "source", "author", "authors", "url", "link", "date", "status", "deck", "direction", "extra", "use",
    "priority", "created", "modified", "updated", "rating", "cover", "category", "categories", "related", "up", "down",
    "parent", "next", "prev", "previous", "topic", "course", "done", "completed", "deadline", "scheduled", "background",
    "publish", "full-title", "cssclass", "banner", "isbn", "year", "month", "week", "day",
  ]
}
