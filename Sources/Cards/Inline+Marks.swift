import Notes

extension Inline {
  /// The text without marks of lists and pairs at its start.
  var trimmingMarks: Inline {
    var lower = 0
    while lower < text.count,
      text[lower].isSpace || text[lower] == ":" || text[lower] == "—"
        || text[lower] == "-" && lower + 1 < text.count && text[lower + 1].isSpace
    {
      lower += 1
    }
    return lower == 0 ? self : cut(lower..<text.count)
  }
}
