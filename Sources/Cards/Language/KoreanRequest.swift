import Notes

/// Korean headings that order something of a name: `물레에 대해 설명하세요`, `가마를 서술하시오`.
enum KoreanRequest {
  /// What is to be told of; nil where nothing is ordered.
  static func subject(of heading: Text) -> Text? {
    guard heading.hasHangul, heading.count <= 60 else { return nil }
    let words = heading.trimming { $0.isSpace || $0 == "?" || $0 == "." || $0 == "!" }.words
    guard words.count >= 2, let verb = words.lastIndex(where: { $0.startsWith(anyOf: orders) }), verb >= 1,
      words.count - verb <= 2
    else { return nil }
    var before = Array(words[..<verb])
    guard let last = before.last else { return nil }
    if last.isOne(of: ["대해", "대해서", "대하여", "관해", "관해서", "관하여"]) {
      before.removeLast()
      guard let name = before.popLast(), name.count >= 2, name.ends(with: "에") else { return nil }
      before.append(name.dropping(last: 1))
    } else {
      guard isOrder(words[verb...]), last.count >= 2, last.endsWith(anyOf: ["을", "를"]) else { return nil }
      before[before.count - 1] = last.dropping(last: 1)
    }
    let name = before.joined(" ")
    return name.count >= 2 && !name.contains("?") && !name.contains(". ") ? name : nil
  }

  private static let orders: [Literal] = [
    "설명", "말하", "말해", "말씀", "얘기", "이야기", "서술", "기술하", "논하", "알아보", "알아봅", "소개", "정리하", "정리해", "살펴", "아는", "아시는",
  ]

  private static func isOrder(_ tail: ArraySlice<Text>) -> Bool {
    tail.last?.endsWith(anyOf: ["하세요", "하시오", "하라", "해라", "해보세요", "해주세요", "주세요", "보세요", "보시오", "하십시오"]) ?? false
  }
}
