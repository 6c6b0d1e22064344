import Notes

/// Words before a colon that only tell how an English line is meant: "Takeaway: …", "Tip: …".
enum EnglishRemark {
  /// Whether a left side is such a word.
  static func isLabel(_ left: Text) -> Bool {
    left.isEnglish && left.wordCount <= 2 && (words.contains(left.lowercased) || left.lowercased.ends(with: " note"))
  }

  /// The sentence without the remark it opens with.
  static func without(_ sentence: Text) -> Text {
    guard let colon = sentence.firstRange(of: ": "), colon.lowerBound <= 18, isLabel(sentence.prefix(colon.lowerBound))
    else { return sentence }
    return sentence.dropping(first: colon.upperBound).trimmed.capitalizedStart
  }

  private static let words: WordSet = [
    "takeaway", "takeaways", "key takeaway", "tip", "tips", "exam tip", "exam question", "exam questions", "exam",
    "warning", "caution", "reminder",
    "remark", "caveat", "fun fact", "tl;dr", "tldr", "remember", "clarification", "observation", "bottom line", "info",
  ]
}
