import Notes

/// What a note's deck is called.
package enum DeckName {
  /// The note's path without its ending, and without the numbers that Notion's export adds to names of pages and folders.
  package static func of(_ file: String) -> String {
    let path = Text(file)
    let parts = path.pieces { $0 == "/" }
    guard let last = parts.last else { return file }
    let name = withoutNumber(withoutEnding(last))
    return (parts.dropLast().map(withoutNumber) + [name]).joined("/").string
  }

  private static func withoutEnding(_ name: Text) -> Text {
    guard let dot = name.scalars.lastIndex(of: "."), dot > 0 else { return name }
    return name.prefix(dot)
  }

  /// `Tea 0123456789abcdef0123456789abcdef` and `…_all` are Tea.
  private static func withoutNumber(_ name: Text) -> Text {
    let plain = name.without(suffix: "_all")
    guard let word = plain.lastWord, word.count == 32, word.count < plain.count,
      word.allSatisfy({ $0.isDigit || $0.value >= 0x61 && $0.value <= 0x66 })
    else { return name }
    return plain.dropping(last: 32).trimmed
  }
}
