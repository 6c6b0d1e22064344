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
    let sides = shared(parts.enumerated().compactMap { side($0.element, most: $0.offset == 0 ? 5 : 2) })
    guard sides.count == parts.count, Set(sides.map(\.name.folded)).count == sides.count else { return [] }
    return sides
  }

  /// `소성칸 A의 온도는 80도, B는 90도`: the second is the heat of chamber B, too.
  private static func shared(_ sides: [Side]) -> [Side] {
    guard sides.count >= 2, let first = sides.first, case let words = first.name.words, words.count >= 2,
      let place = words.firstIndex(where: { isLetter($0.without(suffix: "의")) }),
      sides.dropFirst().allSatisfy({ isLetter($0.name) })
    else { return sides }
    return [first]
      + sides.dropFirst().map { side in
        var whole = words
        whole[place] = side.name + (words[place].ends(with: "의") ? "의" : "")
        return Side(name: whole.joined(" "), said: side.said)
      }
  }

  /// A, B, C: one of several that go by letters.
  private static func isLetter(_ word: Text) -> Bool { word.count == 1 && word[0].isUpper }

  private static func side(_ part: Text, most: Int) -> Side? {
    let words = part.words
    guard let topic = topic(words), topic <= most, topic + 1 < words.count, words[topic].count >= 2,
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

  /// Where the topic stands; `B는` behind a letter is one, too.
  private static func topic(_ words: [Text]) -> Int? {
    words.first.map { $0.count == 2 && isLetter($0.prefix(1)) && $0.ends(with: "는") } ?? false
      ? 0 : words.indices.prefix(6).first { KoreanTelling.topic(in: [words[$0], "것"]) == 0 }
  }

  private static func isTopic(_ words: [Text], _ index: Int) -> Bool {
    KoreanTelling.topic(in: [words[index], "것"]) == 0
  }
}
