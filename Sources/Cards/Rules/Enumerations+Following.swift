import Notes

extension Enumerations {
  /// `다관은 아래와 같은 일을 한다.` over names: "다관의 일은?".
  ///
  /// Fires on a Korean sentence that says of what sort the items behind it are; asks for them.
  static func following(_ node: Int, _ page: Page) -> Draft? {
    let text = page.text(node)
    guard page[node].isMatter, page[node].kind == .paragraph, text.hasHangul, text.count <= 60,
      let cut = text.firstRange(of: "아래와 같은 ") ?? text.firstRange(of: "다음과 같은 "),
      let noun = text.dropping(first: cut.upperBound).firstWord.map({ Particle.stripped($0) }), noun.count >= 2
    else { return nil }
    let after = page.matter(of: page[node].parent).drop { $0 <= node }
    let areNumbered = after.first.map { page[$0].ordinal != nil } ?? false
    let siblings = after.prefix { page[$0].kind == .item && (page[$0].ordinal != nil) == areNumbered }
    let lines = page.matter(of: node).isEmpty ? Array(siblings) : page.matter(of: node)
    let items = lines.map { page.pairs[$0]?.left ?? page.text($0) }
    guard (2...HeadingLists.mostItems).contains(lines.count), items.allSatisfy({ $0.count <= 40 && $0.hasLetter })
    else {
      return nil
    }
    let words = text.prefix(cut.lowerBound).words
    let topic = words.firstIndex { $0.count >= 2 && $0.endsWith(anyOf: ["은", "는"]) }
    let name =
      topic.map { (Array(words[..<$0]) + [words[$0].dropping(last: 1)]).joined(" ") } ?? page.subjectName(of: node)
    guard let name, (2...24).contains(name.count) else { return nil }
    return Draft(
      .list, ask: Wording.ask(\.labelled, in: .korean, name, w: noun), items, at: node, of: page, confidence: 0.75
    ).from(lines, of: page).claiming(.member, of: lines).claiming(.statement, of: [node])
  }
}

extension Enumerations {
  /// The lines below a bare name that are its features: those with a verb are asked by it, where they are more than one.
  static func untold(_ lines: [Int], _ page: Page) -> [Int] {
    let untold = lines.filter {
      page.pairs[$0]?.isNamed ?? false
        || EnglishStatement.asked(page.text($0), $0, page) == nil && page.joint(in: page.text($0)) == nil
    }
    if untold.isEmpty { return lines.contains { page[$0].ordinal == nil } ? [] : lines }
    return untold.count >= 2 && !isNearlyAll(untold, of: lines, page) ? untold : lines
  }

  /// Whether one line alone is asked by its verb: without it the list of the others would be a part.
  private static func isNearlyAll(_ untold: [Int], of lines: [Int], _ page: Page) -> Bool {
    untold.count == lines.count - 1 && lines.count >= 4 && lines.allSatisfy { page.pairs[$0] == nil }
      && lines.reduce(0) { $0 + page.text($1).count } <= 240
  }
}
