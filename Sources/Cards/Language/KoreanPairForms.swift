import Notes

/// What a Korean line asks whose name before the mark is not defined by what stands behind it: a side that two things differ in, a
/// language, a measure by which things are put in order.
enum KoreanPairForms {
  /// The question for the name; nil where the name may be asked for its meaning.
  static func question(_ name: Text, _ text: Text, _ node: Int, _ page: Page) -> Text? {
    if let asked = coded(name, text, node, page) { return asked }
    if languages.contains(name), !isLatinName(text) {
      return Subjects.prefix(for: name, node, page) + name + "에서는 무엇인가?"
    }
    guard name.hasHangul, name.wordCount <= 3, setsApart(text, besides: name) else { return nil }
    return Subjects.prefix(for: name, node, page) + Wording.topic(name) + " 어떻게 다른가?"
  }

  /// `404 (Not Found): 창고가 다른 곳을 알려 줌` below a name: what the name does where the number comes.
  private static func coded(_ name: Text, _ text: Text, _ node: Int, _ page: Page) -> Text? {
    guard name.count == 3, name[0].isDigit, name.allSatisfy({ $0.isDigit || $0 == "x" }),
      let pair = page.pairs[node], let gloss = Term(pair.left).gloss ?? Term(pair.left).translation, gloss.hasLatin,
      let subject = page.terms[page[node].parent]?.name ?? page.subjectName(of: node),
      page.subjectNodes[node] != page.titleNode, subject.count <= 30,
      !Definition.endsInClassNoun(text)
    else { return nil }
    return subject + ": " + name + " (" + gloss + ")일 때는?"
  }

  /// `영어: …` below a name.
  private static let languages: WordSet = ["영어", "한국어", "일본어", "중국어", "프랑스어", "독일어", "라틴어", "러시아어", "스페인어"]

  /// Whether a text is a word of another language, which the language's name is asked for by itself.
  private static func isLatinName(_ text: Text) -> Bool { !text.hasHangul && text.wordCount <= 3 }

  /// `큰 가마는 삼백 점 넘게 굽지만 작은 가마는 시킨 것만 굽는다`: a sentence of two things, none of which is the name.
  static func setsApart(_ text: Text, besides name: Text) -> Bool {
    guard text.hasHangul, (5...30).contains(text.wordCount), !text.contains(". "),
      Endings.isKoreanPredicate(text.without(suffix: ".")), case let words = text.words,
      let first = words.prefix(4).firstIndex(where: isTopic),
      let joint = words.indices.first(where: { $0 > first && joints.contains(where: words[$0].ends(with:)) }),
      joint + 2 < words.count,
      let second = words[(joint + 1)...].prefix(4).firstIndex(where: isTopic), second + 1 < words.count
    else { return false }
    let things = [words[...first], words[(joint + 1)...second]].map { $0.map { $0 }.joined(" ").dropping(last: 1) }
    return things[0] != things[1] && !things.contains { name.folded.contains(text: $0.folded) }
  }

  private static func isTopic(_ word: Text) -> Bool {
    word.count >= 3 && word.endsWith(anyOf: ["은", "는"]) && !KoreanClause.isAdjective(word)
      && !word.endsWith(anyOf: ["하는", "되는", "있는", "없는", "않는", "에는", "에서는", "으로는", "지는", "때는"])
  }

  private static let joints: [String] = ["지만", "는데", "반면", "고,", "며,", "고", "며"]

  /// `녹는점 : 백토 > 적토 > 자토`: the names in their order by what stands before the mark.
  static func order(_ name: Text, _ text: Text, _ node: Int, _ page: Page) -> Draft? {
    guard text.contains(" > "), !text.containsAny(of: ["<", "=", "→", "(", ","]), name.count <= 30 else { return nil }
    let items = text.replacing(" > ", with: "\n").pieces { $0 == "\n" }.map(\.trimmed)
    guard (2...6).contains(items.count), items.allSatisfy({ (1...20).contains($0.count) && $0.wordCount <= 2 }),
      Set(items).count == items.count
    else { return nil }
    return Draft(
      .list, ask: Subjects.prefix(for: name, node, page) + Wording.subject(name) + " 큰 순서는?", items, at: node, of: page,
      confidence: 0.75
    ).with { $0.isOrdered = true }.claiming(.statement, of: [node])
  }
}
