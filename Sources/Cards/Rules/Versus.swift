import Notes

/// F25: "A vs B", "A와 B": two things set side by side.
///
/// Fires on a heading that joins two names of which both are told of below, by sub-headings or sentences; makes one card whose two
/// items are labelled with their names. One side alone makes none. A Korean sentence that says of several names in turn what each is
/// (`A는 X, B는 Y`) makes a card for each; a Chinese or Japanese one that tells of two (`甲从…，乙从…`) one card with both.
enum Versus {
  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.compactMap { node in
      guard page[node].isSection, let names = names(page.text(node)), !page[node].children.isEmpty,
        !names.allSatisfy({ Label($0).map { $0.subject == nil } ?? false }),
        node != page.titleNode || !page.text(node).isEnglish || !page.text(node).contains(" and ")
      else { return nil }
      let below = descendants(of: node, page)
      let found = names.map { name in below.lazy.compactMap { telling($0, name, page) }.first }
      guard let first = found[0], let second = found[1], first.node != second.node, first.text != second.text,
        ![first.text, second.text].contains(where: { isOfBoth($0, names) })
      else {
        return nil
      }
      // A Korean title that joins two names is that of a lesson on both, unless both are told what they are.
      if node == page.titleNode, page.text(node).hasHangul,
        !page.text(node).containsAny(of: [" vs ", " VS ", "비교", "차이"]),
        ![first.text, second.text].allSatisfy({ Definition.endsInClassNoun($0) || KoreanDescription.describes($0) })
      {
        return nil
      }
      // What is said of one of them goes on to the other.
      if first.text.hasHangul, tells(first.text, of: names[1]) || tells(second.text, of: names[0]) { return nil }
      let items = zip(names, [first.text, second.text]).map { $0 + ": " + unnamed($1, $0) }
      let question = Wording.ask(
        \.difference, in: page.language(of: page.text(node) + first.text), names[0], y: names[1])
      let isOneKind = areOfOneKind(names, page.text(node)) || haveOneKind(first.text, second.text)
      let confidence = isOneKind ? 0.75 : Draft.doubtful
      return Draft(.comparison, ask: question, items, at: node, of: page, confidence: confidence).from(
        [first.node, second.node], of: page)
    } + page.document.nodes.indices.flatMap { parallel($0, page) }
      + page.document.nodes.indices.flatMap { glossed($0, page).map { [$0] } ?? opposites($0, page) }
      + page.document.nodes.indices.flatMap { sides($0, page) + englishSides($0, page) }
  }

  /// `잎을 우리는 그릇이다`, `물을 식히는 그릇이다`: both are said to be of one sort.
  private static func haveOneKind(_ first: Text, _ second: Text) -> Bool {
    guard first.hasHangul, second.hasHangul else { return false }
    let kinds = [first, second].map { KoreanPredicate.withoutCopula($0).lastWord ?? $0 }
    return kinds[0] == kinds[1] && kinds[0].count >= 2
  }

  /// Whether two names of a Korean title are set against each other: it says so, or they end alike.
  ///
  /// `다관과 물`, `釜と火入れ` only stand side by side.
  private static func areOfOneKind(_ names: [Text], _ title: Text) -> Bool {
    guard names.count == 2 else { return true }
    if title.isEnglish {
      return !title.contains(" and ") && !title.contains(" & ") || names[0].lastWord == names[1].lastWord
    }
    if title.hasKana, !title.containsAny(of: ["vs", "VS", "比較", "違い", "/"]) {
      return names[0].scalars.last == names[1].scalars.last || names[0].first == names[1].first
    }
    guard title.hasHangul else { return true }
    if title.containsAny(of: [" vs", " VS", "비교", "차이", "/"]) { return true }
    return names[0].scalars.last == names[1].scalars.last || names[0].first == names[1].first
  }

  /// `덖음차(솥) vs 증제차(김)`: a Korean line of two names with what tells them apart in brackets.
  private static func glossed(_ node: Int, _ page: Page) -> Draft? {
    let text = page.text(node)
    guard page[node].isMatter, text.hasHangul, text.count <= 80, page.pairs[node] == nil,
      let cut = text.firstRange(of: " vs ") ?? text.firstRange(of: " VS "),
      case let sides = [text.prefix(cut.lowerBound).trimmed, text.dropping(first: cut.upperBound).trimmed],
      case let found = sides.compactMap(gloss), found.count == 2
    else { return nil }
    return Draft(
      .comparison, ask: Wording.ask(\.difference, in: .korean, found[0].name, y: found[1].name),
      found.map { $0.name + ": " + $0.said }, at: node, of: page, confidence: 0.65
    ).claiming(.statement, of: [node])
  }

  private static func gloss(_ side: Text) -> (name: Text, said: Text)? {
    guard side.scalars.last == ")", let open = Term.matchingOpening(side), open >= 2,
      case let name = side.prefix(open).trimmed, name.wordCount <= 3, name.count <= 16,
      case let said = side[(open + 1)..<(side.count - 1)].trimmed, said.hasHangul, said.count >= 2
    else { return nil }
    return (name, said)
  }

  /// What a Korean line says of each of several names side by side.
  private static func parallel(_ node: Int, _ page: Page) -> [Draft] {
    guard page[node].isMatter, page.text(node).hasHangul, page.pairs[node] == nil, page[node].label == nil else {
      return []
    }
    return page.sentences[node].prefix(6).enumerated().flatMap { place, sentence in
      if let contrast = KoreanContrast(sentence.text) {
        return [contrasted(contrast, place, node, page)]
      }
      return KoreanParallel.sides(of: sentence.text).enumerated().map { order, side in
        let question = Wording.bare(side.name, in: .korean)
        return Draft(
          .question, ask: Subjects.prefix(for: side.name, node, page) + question, [side.said], at: node, of: page,
          confidence: 0.65
        ).claiming(order == 0 ? .sentence(place) : .part(12_000 + place * 8 + order), of: [node])
      }
    }
  }

  /// What a Korean sentence sets against each other, as one card with both.
  private static func contrasted(_ contrast: KoreanContrast, _ place: Int, _ node: Int, _ page: Page) -> Draft {
    let question = Wording.ask(\.difference, in: .korean, contrast.sides[0].name, y: contrast.sides[1].name)
    return Draft(
      .comparison, ask: question, contrast.sides.map { $0.name + ": " + $0.said }, at: node, of: page, confidence: 0.65
    ).claiming(.sentence(place), of: [node])
  }

  /// What a Chinese or Japanese sentence says of two names one after the other.
  private static func sides(_ node: Int, _ page: Page) -> [Draft] {
    guard page[node].isMatter, page.text(node).isEastAsian, page.pairs[node] == nil, page[node].label == nil else {
      return []
    }
    return page.sentences[node].prefix(8).enumerated().compactMap { place, sentence in
      guard page.stated(node, place).isEmpty, let sides = EastAsianSides(sentence.text) else { return nil }
      let question = Wording.ask(
        \.difference, in: page.language(of: sentence.text), sides.first.name, y: sides.second.name)
      return Draft(
        .comparison, ask: question,
        [sides.first, sides.second].map { $0.name + "：" + $0.said }, at: node, of: page, confidence: 0.65
      ).claiming(.part(12_800 + place), of: [node])
    }
  }

  /// What an English sentence says of two things one after the other.
  private static func englishSides(_ node: Int, _ page: Page) -> [Draft] {
    guard page[node].isMatter, page.text(node).isEnglish, page.pairs[node] == nil, page[node].label == nil,
      !Example.isExample(page.text(node))
    else { return [] }
    return page.sentences[node].prefix(8).enumerated().compactMap { place, sentence in
      guard let sides = EnglishSides(sentence.text), !EnglishStatement.isRemark(sentence.text) else { return nil }
      let question = Wording.ask(\.difference, in: .english, sides.first.name, y: sides.second.name)
      return Draft(
        .comparison, ask: question,
        [sides.first, sides.second].map { $0.name.withoutArticle.capitalizedStart + ": " + $0.said }, at: node,
        of: page,
        confidence: 0.65
      ).claiming(.statement(place), of: [node])
    }
  }

  /// "Weirs and sluices can be confused": what is said of both tells neither from the other.
  private static func isOfBoth(_ said: Text, _ names: [Text]) -> Bool {
    let folded = said.folded
    return names.count == 2 && folded.starts(with: names[0].folded)
      && ["and", "와", "과", "と"].contains { folded.starts(with: names[0].folded + $0 + names[1].folded) }
  }

  /// What is said of a name without the name itself, which stands before it: `솥은 물을 끓이는 그릇이다`, "Kilns are ovens for clay".
  private static func unnamed(_ said: Text, _ name: Text) -> Text {
    guard said.folded.starts(with: name.folded), name.count < said.count else { return said }
    let rest = said.dropping(first: name.count)
    if rest.hasHangul, let particle = ["이란 ", "란 ", "은 ", "는 "].first(where: { rest.starts(with: $0) }) {
      return rest.dropping(first: particle.count)
    }
    guard said.isEnglish, let verb = [" is ", " are "].first(where: { rest.starts(with: $0) }) else { return said }
    return rest.dropping(first: verb.count)
  }

  private static func names(_ heading: Text) -> [Text]? {
    let text = heading.replacing(" VS ", with: " vs ").replacing(" vs. ", with: " vs ")
    for mark in [" vs ", "와 ", "과 ", " and ", "と"] {
      guard let cut = text.firstRange(of: mark), cut.lowerBound >= 2 else { continue }
      let first = Term(text.prefix(cut.lowerBound)).name
      let second = Term(text.dropping(first: cut.upperBound)).name.without(suffix: " 비교").without(suffix: "의 차이")
        .without(suffix: "の違い")
      guard first.count >= 2, second.count >= 2, first.wordCount <= 4, second.wordCount <= 4 else { return nil }
      return [first, second]
    }
    return nil
  }

  private static func descendants(of node: Int, _ page: Page) -> [Int] {
    var result: [Int] = []
    var open = page[node].children
    while let next = open.first, result.count < 60 {
      open.removeFirst()
      result.append(next)
      if open.count < 60 { open += page[next].children.prefix(20) }
    }
    return result.sorted()
  }

  /// Whether a Korean sentence speaks of a name in a clause behind its first.
  private static func tells(_ text: Text, of name: Text) -> Bool {
    ["은 ", "는 "].contains { text.contains(text: ", " + name + Text($0)) }
  }

  /// What a sentence that sets two names side by side says of one of them.
  private static func side(of sentence: Text, _ name: Text, _ page: Page) -> Text? {
    let clauses = page.koreanClauses(of: sentence)
    guard clauses.count == 2 else { return nil }
    let told = clauses.first { clause in
      clause.folded.starts(with: name.folded) && isFollowed(clause, name)
    }
    return told.map { clause in Text(clause.dropping(first: name.count).scalars.drop { $0.isHangul }).trimmed }.flatMap
    {
      $0.count >= 4 ? $0 : nil
    }
  }

  /// Whether a name at the start of a sentence ends there, and is not the first half of a longer one.
  private static func isFollowed(_ sentence: Text, _ name: Text) -> Bool {
    guard name.count < sentence.count else { return false }
    let rest = Text(sentence.dropping(first: name.count).scalars.prefix { $0.isHangul })
    return rest.isEmpty || Particle.isParticle(rest)
  }

  /// What a node says of a name: its definition below a heading of that name, or a sentence that begins with it.
  private static func telling(_ node: Int, _ name: Text, _ page: Page) -> (node: Int, text: Text)? {
    if page[node].isSection, let term = page.terms[node], term.name.folded == name.folded,
      let found = Definition.find(of: node, in: page), found.text.count <= 110
    {
      return (found.node, found.text)
    }
    guard page[node].isMatter, let sentence = page.sentences[node].first, sentence.text.count <= 110 else { return nil }
    if let pair = page.pairs[node], pair.left.folded == name.folded, pair.right.text.count <= 110 {
      return (node, pair.right.text)
    }
    if sentence.text.hasHangul, let side = side(of: sentence.text, name, page) { return (node, side) }
    let words = sentence.text.folded
    if sentence.text.hasHangul, !isFollowed(sentence.text, name) { return nil }
    guard words.starts(with: name.folded), sentence.text.wordCount >= 4, !sentence.text.has(",", at: name.count),
      !sentence.text.hasHangul || page.joint(in: sentence.text) == nil
    else { return nil }
    let rest = sentence.text.dropping(first: name.count)
    let body = Text(rest.scalars.drop { $0.isHangul })
    return (node, rest.first?.isHangul ?? false && body.count >= 8 ? body.trimmed : sentence.text)
  }
}
