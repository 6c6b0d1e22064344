import Notes

/// Short forms of English verbs written out: "It's" → "It is", "you'll" → "you will".
enum EnglishContractions {
  private static let anywhere: [(short: String, long: String)] = [
    ("'ll ", " will "), ("’ll ", " will "), ("'re ", " are "), ("’re ", " are "), ("'ve ", " have "),
    ("’ve ", " have "),
  ]
  /// Words whose "'s" before a space is "is"; inside a sentence it may as well be a slip for "its".
  private static let pronouns: Phrases = ["it", "that", "there", "he", "she", "here", "what"]

  /// Small words as fast writers shorten them.
  private static let clipped: [(short: String, long: String)] = [(" w/ ", " with "), (" w/o ", " without ")]

  static func expanded(_ text: Text) -> Text {
    var text = text
    if text.contains("w/") { for (short, long) in clipped { text = text.replacing(short, with: Text(long)) } }
    guard text.contains("'") || text.contains("’") else { return text }
    for (short, long) in anywhere where text.contains(short) { text = text.replacing(short, with: Text(long)) }
    guard let first = text.firstWord, first.endsWith(anyOf: ["'s", "’s"]),
      pronouns.hold(lowered: first.dropping(last: 2))
    else { return text }
    return first.dropping(last: 2) + " is" + text.dropping(first: first.count)
  }
}
