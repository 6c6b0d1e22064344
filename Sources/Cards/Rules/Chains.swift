import Notes

/// F22: chains of three or more parts between arrows or spaced dashes.
///
/// Fires on `A → B → C` and `A - B - C` in a line of its own or after a label; makes one card for the order, and for four parts or more
/// one that asks what follows in the middle. Menu paths, code and relations (`↔`) are no chains; a bracket is a remark on its part.
enum Chains {
  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.flatMap { node -> [Draft] in
      guard page[node].isMatter, page[node].text.count <= 400,
        !Example.isExample(page.text(node)), !Example.isExample(page.text(page[node].parent)),
        let chain = chain(node, page),
        KoreanPairs.of(page.text(node), page.pairs[node]?.mark) == nil
      else { return [] }
      let language = page.language(at: node)
      if language == .korean, chain.name == nil, let told = afterCase(chain.parts, node, page) { return [told] }
      let (place, parts) = placed(chain.parts)
      let above = named(above: node, page)
      if let first = parts.first, language == .korean, Openers.length(in: first) > 0 { return [] }
      let subject = chain.name ?? place ?? above ?? page.subjectName(of: node) ?? Text()
      guard !subject.isEmpty else { return [] }
      if language == .korean, chain.name == nil, let told = whatCame(chain.parts, node, page) { return [told] }
      let isStructure = language == .korean && chain.parts.last?.ends(with: "구조") ?? false
      let question =
        isStructure
        ? Wording.ask(\.labelled, in: language, subject, w: "구조") : Wording.ask(\.order, in: language, subject)
      var drafts = [
        Draft(.process, ask: question, parts, at: node, of: page, confidence: 0.8).with { $0.isOrdered = true }
          .claiming(.statement, of: [node])
      ]
      if parts.count >= 4 {
        let middle = parts.count / 2
        drafts.append(
          Draft(
            .process, ask: Wording.ask(\.afterStep, in: language, parts[middle - 1], y: subject),
            [parts[middle]], at: node, of: page, confidence: 0.55
          )
          .claiming(.part(1), of: [node]))
      }
      return drafts
    }
  }

  /// `우림 절차` right above a course: a Korean line that is nothing but its name.
  private static func named(above node: Int, _ page: Page) -> Text? {
    let before = page.previous[node]
    guard before > 0, page[before].kind == .paragraph, page[node].kind == .paragraph,
      page[node].lines.lowerBound == page[before].lines.upperBound + 1, page[before].label == nil,
      case let text = page.text(before), text.hasHangul, (2...20).contains(text.count),
      text.endsWith(anyOf: ["절차", "순서", "과정", "단계", "흐름"])
    else { return nil }
    return text
  }

  /// `덖음 과정은 살청 → 유념 → 건조 순으로 진행된다`: what goes so.
  private static func told(in first: Text, _ last: Text) -> Range<Int>? {
    let words = first.words
    guard last.containsAny(of: [" 순으로", " 순서로", " 순이다", " 순임", " 순서다"]), let topic = KoreanTelling.topic(in: words),
      topic <= 3, topic + 1 < words.count
    else { return nil }
    let length = words[...topic].reduce(0) { $0 + $1.count + 1 }
    return (length - 2)..<length
  }

  /// `녹차에서는 살청 → 유념 → 건조`: where it is so, and the parts.
  private static func placed(_ parts: [Text]) -> (Text?, [Text]) {
    guard let first = parts.first, first.hasHangul,
      let cut = first.firstRange(of: "에서는 ") ?? told(in: first, parts[parts.count - 1]), cut.lowerBound >= 2,
      cut.lowerBound <= 24, cut.upperBound < first.count
    else { return (nil, parts) }
    var rest = [first.dropping(first: cut.upperBound)] + parts.dropFirst()
    for end in [" 순으로 반복", " 순서로 반복", " 순으로 진행", " 순서로 진행"] where rest[rest.count - 1].ends(with: end) {
      rest[rest.count - 1] = rest[rest.count - 1].without(suffix: end)
    }
    let last = rest[rest.count - 1]
    if let order = [" 순서로 ", " 순으로 ", " 순이다", " 순임", " 순서다"].lazy.compactMap({ last.firstRange(of: $0) }).first,
      order.lowerBound > 0
    {
      rest[rest.count - 1] = last.prefix(order.lowerBound)
    }
    return (first.prefix(cut.lowerBound), rest)
  }

  /// `큰 가마를 헐기로 했다` over `터 고르기 - 벽돌 나르기 - 쌓기`: the course of what the sentence above tells.
  private static func whatCame(_ parts: [Text], _ node: Int, _ page: Page) -> Draft? {
    let parent = page[node].parent
    let said = page.text(parent).withoutBracket.trimming { $0.isSpace || $0 == "." }
    guard page[parent].isMatter, page.pairs[parent] == nil, page[parent].label == nil,
      page.matter(of: parent) == [node],
      (3...12).contains(said.wordCount), said.count <= 60, Endings.isKoreanPredicate(said), said.ends(with: "다"),
      !Openers.points(said), !Openers.pointsInside(said)
    else { return nil }
    return Draft(.process, ask: said + " — 그 과정은?", parts, at: node, of: page, confidence: 0.75)
      .with { $0.isOrdered = true }.claiming(.statement, of: [node])
  }

  /// `물이 끓을 때 → 김이 오름 → 뚜껑이 열림`: what follows in the case the chain begins with.
  private static func afterCase(_ parts: [Text], _ node: Int, _ page: Page) -> Draft? {
    guard let first = parts.first, first.wordCount >= 2, first.endsWith(anyOf: [" 시", "경우", " 때", "으면", "하면", "되면"])
    else { return nil }
    let question = Subjects.prefix(for: first, node, page) + Wording.ask(\.condition, in: .korean, first)
    let rest = parts.dropFirst().map { $0 }.joined(" → ")
    return Draft(.reason, ask: question, [rest], at: node, of: page, confidence: 0.75).claiming(.statement, of: [node])
  }

  private struct Chain {
    let name: Text?
    let parts: [Text]
  }

  /// Whether a line is nothing but a chain.
  static func isChain(_ node: Int, _ page: Page) -> Bool {
    (page.text(node).containsArrow || page.text(node).mayHold(">") || page.text(node).contains(" - ")
      || page.text(node).contains("--"))
      && chain(node, page) != nil
  }

  /// `3단계 : 정련, 매염, 염색`: steps between commas behind a word for steps.
  private static func steps(_ node: Int, _ page: Page) -> Chain? {
    guard let pair = page.pairs[node], pair.mark == .colon, let subject = page.subjectName(of: node) else { return nil }
    let word = pair.left.trimming { $0.isSpace || $0.isDigit }.lowercased
    let list = ItemList(pair.right.text)
    guard stepWords.contains(word), (3...7).contains(list.items.count), list.isNames, !list.isOpen else { return nil }
    let name = pair.left.hasDigit && pair.left.hasHangul ? subject + " " + pair.left : subject
    return Chain(name: name, parts: list.items)
  }

  private static let stepWords: WordSet = [
    "단계", "순서", "절차", "steps", "stages", "phases", "order", "手順", "順序", "段階", "步骤", "顺序", "阶段",
  ]

  /// `oak → ships, yew → bows`: pairs side by side, no course of events.
  private static func areMappings(_ text: Text) -> Bool {
    guard text.isEnglish, text.contains(", ") else { return false }
    let pieces = text.pieces(by: ", ").map { $0.replacing("->", with: "→") }
    return pieces.count >= 2 && pieces.allSatisfy { $0.count(where: \.isArrow) == 1 }
  }

  private static func chain(_ node: Int, _ page: Page) -> Chain? {
    if let steps = steps(node, page) { return steps }
    if areMappings(page.text(node)) { return nil }
    var text = page.text(node)
    var name: Text?
    if let colon = text.firstRange(of: ": ") ?? text.firstRange(of: " : ") ?? text.firstRange(of: "："),
      colon.lowerBound <= 24, colon.lowerBound >= 2,
      case let rest = text.dropping(first: colon.upperBound),
      rest.containsArrow || rest.hasHan && rest.contains("--") || isDashed(rest, text)
    {
      let label = text.prefix(colon.lowerBound).trimmed
      let kind = Label(label)?.kind
      // "순서: A → B" orders the subject itself, 작용 is that of what stands above.
      name =
        kind == nil
        ? owned(label, node, page)
        : kind == .methods
          ? page.subjectName(of: node)
          : page.subjectName(of: node).map {
            switch page.language(of: label) {
            case .korean: $0 + "의 " + label
            case .japanese: $0 + "の" + label
            case .chinese, .traditionalChinese: $0 + "的" + label
            case .english: $0 + ": " + label
            }
          }
      text = text.dropping(first: colon.upperBound).trimmed
    }
    if text.hasHangul, text.hasArrow { text = told(text) }
    var parts = split(text)
    guard (3...7).contains(parts.count),
      parts.allSatisfy({ $0.count >= 1 && $0.count <= 60 && ($0.hasLetter || $0.hasDigit) })
    else { return nil }
    parts = parts.map { $0.trimming { $0.isSpace || $0 == "." || $0 == "," } }
    if text.isEnglish, parts.contains(where: { $0.startsWith(anyOf: ["and ", "or ", "but "]) }) { return nil }
    // `clay (dug → washed → dried)`: the arrows of a bracket are its own.
    if parts.contains(where: { $0.count { $0 == "(" } != $0.count { $0 == ")" } }) { return nil }
    // `가열 -(식으면)-> 건조`: what stands on an arrow is no part.
    if parts.contains(where: { $0.contains("-(") || $0.contains("--") }) { return nil }
    if text.isEastAsian, parts.contains(where: { $0.contains { $0 == "；" || $0 == "，" || $0 == ";" || $0 == "。" } }) {
      return nil
    }
    // `값 - (흙값) - (2×삯)`: what is taken away is no step.
    if parts.count(where: { $0.first == "(" && $0.scalars.last == ")" }) >= 2 { return nil }
    // What a comma parts before the last arrow are several changes, or a sentence that leads to them.
    if text.hasHangul, parts.dropLast().contains(where: { $0.withoutBracket.contains(", ") }) || Example.isExample(text)
    {
      return nil
    }
    // `끓이기 → 붓기 → 마시기를`: the line goes on behind the chain.
    if text.hasHangul, let last = parts.last, last.endsWith(anyOf: ["를", "을"]), Particle.endsOpen(last) || last.hasLatin
    {
      return nil
    }
    guard !text.contains("()"), !text.contains(" > ") || bareCourse(text) != nil,
      Set(parts.map(\.folded)).count == parts.count
    else { return nil }
    return Chain(name: name, parts: parts)
  }

  /// `묵은 잎이 굳음. 뿌리 → 줄기 → 잎 순서로 진행`: the sentence that holds the arrows, without what says that they are an order.
  private static func told(_ text: Text) -> Text {
    guard let arrow = text.scalars.firstIndex(where: \.isArrow) else { return text }
    let start = text.prefix(arrow).lastRange(of: ". ")?.upperBound ?? 0
    let said = text.dropping(first: start).trimming { $0.isSpace || $0 == "." }
    for end in [
      " ... 순으로 반복", " ... 순서로 반복", " 순으로 반복", " 순서로 반복", " 순서로 진행된다", " 순서로 진행한다", " 순서로 진행됨", " 순서로 진행", " 순으로 진행",
      " 순서로", " 순서", " 순으로", " 순",
    ]
    where said.ends(with: end) {
      return said.without(suffix: end)
    }
    return said
  }

  /// `계급: 사병 - 위관 - 장성`: dashes stand behind the colon alone.
  private static func isDashed(_ rest: Text, _ text: Text) -> Bool {
    text.hasHangul && !rest.contains(": ") && split(rest).count >= 3
  }

  /// `작용` of what stands above; any other name stands for itself.
  private static func owned(_ label: Text, _ node: Int, _ page: Page) -> Text {
    guard label.hasHangul, PairCards.isSide(label), let subject = page.subjectName(of: node), subject.count <= 24 else {
      return label
    }
    return subject + "의 " + label
  }

  /// `준비>획득>이송>분석`: a Korean course between signs without spaces, three or more.
  private static func bareCourse(_ text: Text) -> [Text]? {
    guard text.hasHangul, text.mayHold(">"), !text.containsAny(of: ["->", "=>", "<", ">=", ">>"]) else { return nil }
    let parts = text.pieces { $0 == ">" }.map(\.trimmed)
    // `도입기 > 성장기 > 성숙기`: with spaces a way through menus is written so as well.
    if text.contains(" > "), text.hasLatin || text.containsAny(of: menus) { return nil }
    return (4...7).contains(parts.count)
      && parts.allSatisfy({
        (1...20).contains($0.count) && $0.hasHangul && $0.wordCount <= 3 && !Endings.isKoreanPredicate($0)
      })
      ? parts : nil
  }

  private static let menus: Phrases = [
    "설정", "메뉴", "파일", "도구", "보기", "옵션", "편집", "클릭", "창 ", "선택", "탭", "버튼", "관리자", "환경",
  ]

  private static func split(_ text: Text) -> [Text] {
    if let bare = bareCourse(text) { return bare }
    let plain = text.replacing("-->", with: "→").replacing("->", with: "→").replacing("=>", with: "→")
    let arrows = plain.pieces(\.isArrow).map(\.trimmed)
    if arrows.count >= 3 { return arrows }
    // `加热--保温--冷却`: Chinese steps between two hyphens.
    if text.hasHan, !text.hasKana, !text.containsArrow, !text.contains("---"), !text.contains(" --"),
      case let steps = text.pieces(by: "--").map(\.trimmed), steps.count >= 3
    {
      return steps
    }
    guard !text.containsArrow, text.contains(" - "), !(text.isEnglish && Pair.opensDashes(text, 0) != nil) else {
      return []
    }
    var parts: [Text] = []
    var rest = text
    while let cut = rest.firstRange(of: " - "), parts.count < 9 {
      parts.append(rest.prefix(cut.lowerBound).trimmed)
      rest = rest.dropping(first: cut.upperBound)
    }
    parts.append(rest.trimmed)
    let least = text.hasHangul || text.hasHan ? 3 : 4
    return parts.count >= least
      && parts.allSatisfy { !Endings.isPredicate($0) && $0.wordCount <= 8 && !$0.contains(",") } ? parts : []
  }
}

extension Text {
  var containsArrow: Bool { hasArrow || contains("->") || contains("=>") || contains("—>") }
}
