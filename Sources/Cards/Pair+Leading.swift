import Notes

extension Pair {
  /// `**켜** 잎을 펴 둔 층`, `` `/잎` 잎을 둔 자리 ``: a marked name with what it is behind a space, as lines of the same shape beside it tell.
  init?(leading inline: Inline) {
    let text = inline.text
    guard text.hasHangul, text.count <= 400,
      let name = inline.spans.first(where: { [.strong, .code].contains($0.mark) }),
      name.range.lowerBound == 0, name.range.count <= Pair.longestLeft, name.range.upperBound + 6 < text.count,
      inline.spans.count(where: { $0.mark == name.mark }) == 1, text[name.range.upperBound].isSpace
    else { return nil }
    let said = inline.cut(name.range.upperBound..<text.count)
    let first = said.text.firstRange(of: ". ").map { said.text.prefix($0.lowerBound) } ?? said.text
    guard Pair.isName(text[name.range]), name.mark == .code || LineShape.isNounPhrase(text[name.range]),
      Label(text[name.range]) == nil,
      said.text.first.map({ $0.isHangul || $0.isLatin || $0 == "/" }) ?? false, first.wordCount >= 2,
      !first.startsWith(anyOf: Pair.joints), KoreanTelling.topic(in: first.words) == nil
    else { return nil }
    left = text[name.range]
    right = said
    mark = .bold
    isNamed = true
  }

  /// Whether what stands behind a bold name says by its last noun what the name is.
  var describes: Bool {
    let first = right.text.firstRange(of: ". ").map { right.text.prefix($0.lowerBound) } ?? right.text
    // `/tea/leaf` is a name whatever follows; so many lines alike are no sentences.
    if !left.hasHangul, !left.isEastAsian, LineShape.isNounPhrase(first) { return true }
    return Definition.endsInClassNoun(first) || KoreanDescription.describes(first)
      || first.endsWith(anyOf: ["것", "것."])
  }

  private static let joints: Phrases = ["및 ", "또는 ", "혹은 ", "등 ", "중 ", "vs ", "사이", "때문", "이란 ", "란 "]

  /// `RQ = 0.7 - only fat is burned`, `r = 0: no relation`: a value that is told what it means.
  static func isValueBeforeMark(_ text: Text, _ index: Int) -> Bool {
    let rest = text.dropping(first: index + 1)
    guard index <= 12, let start = rest.scalars.firstIndex(where: { !$0.isSpace }),
      rest[start].isDigit || rest[start] == "-"
    else {
      return false
    }
    var end = start + 1
    while end < rest.count, rest[end].isDigit || rest[end] == "." || rest[end] == "%" || rest[end] == "," { end += 1 }
    guard end < rest.count else { return false }
    let tail = rest.dropping(first: end).trimmed
    return rest[end] == ":" || rest[end] == "："
      || rest[end].isSpace && tail.startsWith(anyOf: ["- ", "– ", "— ", ": "])
  }
}
