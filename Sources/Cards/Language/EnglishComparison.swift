import Notes

/// "The deeper the pond, the colder the water": two sides that go together.
struct EnglishComparison {
  let first: Text
  let second: Text

  /// nil where the text has no such sides.
  init?(_ sentence: Text) {
    let text = sentence.trimming { $0.isSpace || $0 == "." || $0 == "!" }
    guard EnglishComparison.opens(text), let cut = text.firstRange(of: ", the "), cut.lowerBound >= 8 else {
      return nil
    }
    let second = text.dropping(first: cut.lowerBound + 2)
    guard EnglishComparison.opens(second) else { return nil }
    first = text.prefix(cut.lowerBound)
    self.second = second
  }

  private static func opens(_ text: Text) -> Bool {
    guard text.starts(with: "The ") || text.starts(with: "the ") else { return false }
    let words = text.words
    return words.count >= 3 && words[0].lowercased == "the" && comparatives.contains(words[1].lowercased)
  }

  private static let comparatives = Set(
    Text(
      """
      more less fewer higher lower larger smaller faster slower greater longer shorter stronger weaker bigger deeper older \
      younger closer farther further nearer better worse harder softer easier wider narrower thicker thinner hotter colder \
      warmer cooler denser heavier lighter richer poorer later earlier simpler cheaper
      """
    ).words)
}
