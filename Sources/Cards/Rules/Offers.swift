import Notes

/// F35: several things named in one line before a closing verb: "A와 B 지원", "A, B 등의 기능 제공", "X하는 데 사용".
///
/// Fires on Korean lines under a subject that end so; makes "X가 지원하는 것은?" with the parts as items, "X는 무엇에 쓰이는가?".
enum Offers {
  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.compactMap { node in
      guard page[node].isMatter, !page[node].isConclusion, page[node].text.count <= 160, page[node].text.hasHangul,
        page.pairs[node] == nil
      else { return nil }
      return draft(node, page)
    }
  }

  /// `A는 B와 C로 이루어짐`: what a thing consists of.
  private static func parts(of node: Int, _ text: Text, _ page: Page) -> Draft? {
    for end in [
      "으로 이루어짐", "로 이루어짐", "으로 이루어진다", "로 이루어진다", "으로 구성됨", "로 구성됨", "으로 구성된다", "로 구성된다", "으로 나뉜다", "로 나뉜다", "으로 나뉨",
      "로 나뉨", "으로 구성", "로 구성",
    ] where text.ends(with: end) {
      let words = text.without(suffix: end).words
      guard let topic = words.firstIndex(where: { $0.count >= 2 && $0.endsWith(anyOf: ["은", "는"]) }), topic <= 3,
        topic + 1 < words.count
      else { return bareParts(text.without(suffix: end), end, node, page) }
      let name = (Array(words[..<topic]) + [words[topic].dropping(last: 1)]).joined(" ")
      let rest = Array(words[(topic + 1)...])
      // What the kinds are told by belongs in the question: `굵기에 따라`.
      let criterion =
        rest.prefix(5).firstIndex { $0.isOne(of: ["따라", "기준으로", "따라서"]) }.map { Array(rest[...$0]) } ?? []
      let items = splitPair(ItemList(Array(rest.dropFirst(criterion.count)).joined(" ")).items)
      guard items.count >= 2, items.allSatisfy({ $0.count <= 30 }) else { return nil }
      return Draft(
        .list, ask: partsQuestion(name, criterion, isDivided: end.contains("나")), items, at: node, of: page,
        confidence: 0.8
      )
      .claiming(.statement, of: [node])
    }
    return nil
  }

  /// `전엽, 중엽, 후엽으로 구성` below a name: what that consists of.
  private static func bareParts(_ said: Text, _ end: String, _ node: Int, _ page: Page) -> Draft? {
    let items = splitPair(ItemList(said).items)
    guard let name = page.subjectName(of: node), page.subjectNodes[node] != page.titleNode, name.count <= 24,
      (2...7).contains(items.count), items.allSatisfy({ (1...20).contains($0.count) && $0.wordCount <= 3 }),
      !items.contains(where: { $0.words.contains { $0.endsWith(anyOf: ["을", "를", "에", "에서"]) && $0.count >= 2 } })
    else { return nil }
    return Draft(
      .list, ask: partsQuestion(name, [], isDivided: end.contains("나")), items, at: node, of: page, confidence: 0.75
    ).claiming(.statement, of: [node])
  }

  /// The question for parts: "실은 굵기에 따라 무엇으로 나뉘는가?".
  private static func partsQuestion(_ name: Text, _ criterion: [Text], isDivided: Bool) -> Text {
    guard isDivided else { return Wording.ask(\.consistsOf, in: .korean, name) }
    let told = criterion.isEmpty ? Text() : criterion.joined(" ") + " "
    return Wording.bare(name, in: .korean).dropping(last: 1) + " " + told + "무엇으로 나뉘는가?"
  }

  /// `스키마와 인스턴스` as two.
  private static func splitPair(_ items: [Text]) -> [Text] {
    items.flatMap { item -> [Text] in
      let words = item.words
      guard let joint = words.dropLast().firstIndex(where: { $0.count >= 2 && $0.endsWith(anyOf: ["와", "과"]) }) else {
        return [item]
      }
      return [
        (Array(words[..<joint]) + [words[joint].dropping(last: 1)]).joined(" "),
        Array(words[(joint + 1)...]).joined(" "),
      ]
    }
  }

  /// Whether a line ends so that this rule has its own question for it.
  static func asks(_ text: Text) -> Bool {
    text.hasHangul
      && text.trimming { $0.isSpace || $0 == "." }.endsWith(anyOf: [
        "는 데 사용", "는데 사용", "는 데에 사용", "는데에 사용", "기능 제공", "지원", "지원함",
      ])
  }

  private static func draft(_ node: Int, _ page: Page) -> Draft? {
    var text = page.text(node).trimming { $0.isSpace || $0 == "." }
    if let parts = parts(of: node, text, page) { return parts }
    guard let above = page.subjectName(of: node) else { return nil }
    var subject = above
    if let place = KoreanTelling.topic(in: text.words) {
      let words = text.words
      if words[place].endsWith(anyOf: ["에서는", "에는", "으로는"]) { return nil }
      subject = (Array(words[..<place]) + [words[place].without(suffix: "은").without(suffix: "는")]).joined(" ")
      text = Array(words[(place + 1)...]).joined(" ")
    }
    for end in ["는 데 사용", "는 데 사용됨", "는데 사용", "는데에 사용", "는 데에 사용", "는 데 사용한다", "는데 사용됨", "는데 쓰임", "는 데 쓰임"]
    where text.ends(with: end) {
      return Draft(
        .definition, ask: Wording.ask(\.uses, in: .korean, subject), [text], at: node, of: page, confidence: 0.75
      ).claiming(.statement, of: [node])
    }
    for (end, form) in [
      ("등의 기능 제공", \LanguagePack.provides), ("기능 제공", \.provides), ("기능을 제공함", \.provides), ("기능을 제공한다", \.provides),
      ("지원", \.supports), ("지원함", \.supports), ("지원한다", \.supports),
    ] where text.ends(with: end) {
      let items = parts(text.without(suffix: end).trimming { $0.isSpace || $0 == "," })
      guard items.count >= 1, items.allSatisfy({ $0.count >= 2 && $0.count <= 50 }),
        items.count > 1 || text.count <= 60,
        // 잔, 접시와 같이 여러 그릇: the names only show what the noun behind them means.
        !items.contains(where: { $0.containsAny(of: ["와 같이 ", "과 같이 ", "와 같은 ", "과 같은 "]) })
      else { return nil }
      return Draft(.list, ask: Wording.ask(form, in: .korean, subject), items, at: node, of: page, confidence: 0.75)
        .with { $0.isOpen = end.hasPrefix("등") }.claiming(.statement, of: [node])
    }
    return nil
  }

  /// Parts between commas, fragments' full stops and a single 와/과 between longer parts.
  private static func parts(_ text: Text) -> [Text] {
    let pieces = ItemList(text.replacing(". ", with: ", ")).items
    let split = pieces.flatMap { piece -> [Text] in
      let words = piece.words
      let joints = words.indices.filter {
        $0 > 0 && $0 + 1 < words.count && words[$0].count >= 2 && words[$0].endsWith(anyOf: ["와", "과"])
      }
      guard joints.count == 1, let joint = joints.first, joint >= 1, words.count - joint >= 3 else { return [piece] }
      let first = Array(words[..<joint]) + [words[joint].dropping(last: 1)]
      return [first.joined(" "), Array(words[(joint + 1)...]).joined(" ")]
    }
    return split.map { $0.without(suffix: "을").without(suffix: "를") }
  }
}
