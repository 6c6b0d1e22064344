import Notes

/// `안채는 주인의 자리, 사랑채는 손님의 자리`: what each of several names is, side by side without a verb.
enum KoreanParallel {
  struct Side {
    let name: Text
    let said: Text
  }

  /// The names with what is said of each; none where the parts are not all alike.
  static func sides(of sentence: Text) -> [Side] {
    let text = sentence.trimming { $0.isSpace || $0 == "." || $0 == "!" }
    guard text.hasHangul, text.count <= 120, text.contains(", ") else { return [] }
    let parts = ItemList(text).items
    guard (2...4).contains(parts.count) else { return [] }
    let sides = parts.compactMap(side)
    guard sides.count == parts.count, Set(sides.map(\.name.folded)).count == sides.count else { return [] }
    return sides
  }

  private static func side(_ part: Text) -> Side? {
    let words = part.words
    guard let topic = KoreanTelling.topic(in: words), topic <= 2, topic + 1 < words.count, words[topic].count >= 2,
      words.indices.allSatisfy({ $0 == topic || !isTopic(words, $0) })
    else { return nil }
    let name = (Array(words[..<topic]) + [words[topic].dropping(last: 1)]).joined(" ")
    let said = Array(words[(topic + 1)...]).joined(" ")
    guard (2...30).contains(said.count), !Endings.isPredicate(said), !said.endsWith(anyOf: ["고", "며", "지만", "면", "서"]),
      !Particle.endsOpen(said), said.wordCount <= 5,
      !(said.lastWord.map { KoreanQuestion.isDeed($0) || CommonDeeds.contains($0) || $0.isOne(of: ["구현", "담당", "해당"]) }
        ?? true)
    else { return nil }
    return Side(name: name, said: said)
  }

  private static func isTopic(_ words: [Text], _ index: Int) -> Bool {
    KoreanTelling.topic(in: [words[index], "것"]) == 0
  }
}
