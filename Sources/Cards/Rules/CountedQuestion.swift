import Notes

/// A Korean sentence that counts the lines below it, as a question for them: `가마는 3개의 칸이 있다` → "… — 그 3개의 칸은?".
enum CountedQuestion {
  /// The question; nil where a sentence counts something else, or says in words of its own that a list follows.
  static func ask(_ text: Text, _ node: Int, _ page: Page) -> Text? {
    guard text.hasHangul, Endings.isKoreanPredicate(text), !text.containsAny(of: ["다음과 같", "아래와 같", "다음 ", "아래 "])
    else { return nil }
    let lines = page.matter(of: node).count
    guard let count = CountedLine.all(in: text).last(where: { $0.number == lines }) else { return nil }
    let start = text.prefix(count.range.lowerBound).lastRange(of: ". ")?.upperBound ?? 0
    let said = text.dropping(first: start).trimming { $0.isSpace || $0 == "." || $0 == ":" }
    return Subjects.prefix(for: said, node, page) + said + " — 그 "
      + Wording.bare(counted(text, count.range), in: .korean)
  }

  /// The words of a count with the noun behind them: `3개의 칸`, `두 가지 원칙`; the count alone where no noun follows.
  private static func counted(_ text: Text, _ range: Range<Int>) -> Text {
    let count = text[range]
    let bare = Particle.stripped(count)
    guard bare.count == count.count || count.scalars.last == "의" else { return bare }
    var name = count
    for word in text.dropping(first: range.upperBound).words.prefix(4) {
      let plain = word.scalars.firstIndex(of: "(").map { word.prefix($0) } ?? word
      let whole = plain.trimming { $0 == "." || $0 == "," }
      let noun =
        whole.count == 2 && whole.endsWith(anyOf: ["을", "를"]) ? whole.dropping(last: 1) : Particle.stripped(whole)
      guard !noun.isEmpty, !Endings.isKoreanPredicate(noun) else { break }
      name = name + " " + noun
      if noun.count < word.trimming({ $0 == "." || $0 == "," }).count || word.scalars.last == "," { return name }
    }
    return name == count ? bare.without(suffix: "의") : name
  }
}
