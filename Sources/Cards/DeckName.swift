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

  /// What a note is about by its file's name, where that says so: `02_acromegaly.md` is acromegaly; nil for dates, weeks and README.
  static func subject(of file: String) -> Text? {
    guard let last = Text(of(file)).pieces({ $0 == "/" }).last else { return nil }
    var name = last.trimming { $0.isDigit || $0.isSpace || ".-_()[]".unicodeScalars.contains($0) }
    if !name.contains(" ") { name = name.replacing("-", with: " ").replacing("_", with: " ") }
    name = NoteTitle.subject(name)
    guard (2...40).contains(name.count), (1...5).contains(name.wordCount), name.hasLetter, !name.hasDigit,
      !name.words.contains(where: { general.contains($0.lowercased) })
    else { return nil }
    return name
  }

  /// Words of names that say what sort of file it is.
  private static let general: WordSet = [
    "readme", "index", "note", "notes", "untitled", "til", "week", "lecture", "lectures", "chapter", "unit", "day",
    "main",
    "summary", "study", "class", "exam", "todo", "draft", "new", "blog", "page", "test", "review", "session", "lesson",
    "정리", "요약", "노트", "필기", "공부", "스터디", "강의", "문서", "제목", "복습", "ノート", "メモ", "まとめ", "笔记", "筆記", "总结", "總結", "复习",
    "無題", "无标题",
  ]

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
