import Notes

/// F14: the list under a label, for pros and cons and all other labels (특징, 조건, problems, 機序 …).
///
/// Fires on a heading, title, item or line that is a label with lines below, also one that asks about what stands above it
/// ("When to use", 주로 쓰는 곳) or names a side of it (구조, "Habitat"); the subject is what the label names or the
/// nearest name above. Makes one list card "X의 장점은?"; what follows `=>` in an item is no part of it. `장점 : a, b, c` in one line
/// is read alike.
enum ProsAndCons {
  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.flatMap { node -> [Draft] in
      if let pair = page.pairs[node], !pair.isNamed, pair.mark == .colon, page[node].isMatter {
        return inline(pair, node, page)
      }
      guard let label = page[node].label.map(withoutCount), label.kind != .remarks,
        !NamedExamples.areNames(below: node, page)
      else { return [] }
      return list(of: node, label, page).map { [$0] } ?? []
    }
  }

  /// `3가지 종류`: how many there are is not whose they are.
  private static func withoutCount(_ label: Label) -> Label {
    guard let subject = label.subject?.without(suffix: "의"), subject.hasHangul, subject.wordCount <= 2,
      subject.endsWith(anyOf: ["가지", "개"]), subject.count <= 5
    else { return label }
    return Label(kind: label.kind, word: subject + " " + label.word, subject: nil)
  }

  /// `장점 : a, b, c`.
  private static func inline(_ pair: Pair, _ node: Int, _ page: Page) -> [Draft] {
    guard let kind = Label(pair.left)?.kind, kind == .pros || kind == .cons else { return [] }
    return PairCards.labelled(pair, node, page)
  }

  /// A sentence with a list of its own right below a label: `가마는 칸이 셋이다` over three lines.
  private static func announced(by line: Int, _ page: Page) -> Int? {
    page[line].kind == .paragraph && page.text(line).hasHangul && page.matter(of: line).count >= 2
      && CountedLine.all(in: page.text(line)).contains { $0.number >= page.matter(of: line).count } ? line : nil
  }

  /// The node whose lines are the list: the label, or a line below it that leads on to them.
  private static func holder(of node: Int, _ page: Page) -> Int {
    let lines = page.matter(of: node)
    if let lead = lines.first.flatMap({ announced(by: $0, page) }) { return lead }
    guard lines.count == 1, page.matter(of: lines[0]).count >= 2, !Endings.isPredicate(page.text(lines[0])),
      !isAnswer(lines[0], page)
    else { return node }
    return lines[0]
  }

  private static func list(of node: Int, _ label: Label, _ page: Page) -> Draft? {
    let holder = holder(of: node, page)
    let first = page.matter(of: holder).first.map { page[$0].kind }
    let alike = KoreanListForm.members(page.matter(of: holder).filter { page[$0].kind == first }, page)
    let lines = alike.filter {
      !(page.text($0).hasHangul && page[$0].kind == .paragraph && Openers.points(page.text($0), inList: false))
        && !Example.isExample(page.text($0)) && (page.text($0).scalars.last != "?" || isObjection(label))
        && !(page.text($0).hasHangul && HeadingLists.leadsOn(page.text($0)))
        && !(page.text($0).hasHangul && page.pairs[$0].map { $0.isNamed && $0.left.contains("가지") } ?? false)
        && !(page.isEastAsian && page[$0].ordinal == nil && page.pairs[$0].map { !$0.isNamed } ?? false)
    }
    guard !lines.isEmpty, let subject = subject(of: label, node, page) else { return nil }
    // A lone sentence with two halves is asked by them.
    if label.kind == .aspect, lines.count == 1, page.joint(in: page.text(lines[0])) != nil { return nil }
    // What stands below headings of their own is the list; the lines before only lead in.
    if page.text(lines[0]).hasHangul, page[node].children.count(where: { page[$0].isSection }) >= 2,
      lines.allSatisfy({ Endings.isKoreanPredicate(page.text($0)) || KoreanClause.happens(page.text($0)) })
    {
      return nil
    }
    // Sentences below 種類 only lead to the names of the kinds.
    if label.word.isOne(of: ["種類", "种类", "種類と特徴"]), lines.allSatisfy({ Endings.isPredicate(page.text($0)) }) {
      return nil
    }
    if label.kind == .definition, let line = lines.count == 1 ? lines[0] : onlyDefining(lines, page) {
      return definition(of: node, line, subject, page)
    }
    if lines.count == 1, isProse(lines[0], page) || isOfItself(lines[0], label, page) { return nil }
    if isMixed(lines, page) || standAlone(lines, label, page) || OrdinalLines.holds(node, page) { return nil }
    let isLong =
      (label.kind == .pros || label.kind == .cons || isObjection(label)) && lines.count >= 2
      && lines.reduce(0) { $0 + page.text($1).count } > 240
    let parts = lines.flatMap { item(isLong ? opening($0, page) : page.text($0), isAlone: lines.count == 1) }
    guard parts.count <= 9, !parts.isEmpty else { return nil }
    // `물레의 개념` over names that each have lines of their own: chapters, not what it is.
    if label.kind == .definition, lines.allSatisfy({ !page[$0].children.isEmpty && page.text($0).wordCount <= 4 }) {
      return nil
    }
    let language = page.language(of: subject + parts[0])
    let isPair = lines.contains { page.pairs[$0] != nil }
    if isPair && parts.count == 1 { return nil }
    let clause = label.subject == nil ? page.clause(above: node) : nil
    let question =
      clause.map { $0 + ": " + Wording.bare(label.word, in: language) } ?? whole(label)
      ?? Wording.labelled(
        subject, word(label, parts.count, language), items: label.kind == .definition ? 1 : parts.count, in: language)
    let names =
      areValues(lines, label, page)
      ? lines.map { page.text($0) }
      : isPair ? zip(lines, parts).map { page.pairs[$0] == nil && isLong ? $1 : shown($0, page) } : parts
    // `思：…`, `变：…`: single letters that only help to remember the lines.
    let items = withoutLead(isPair && names.allSatisfy({ $0.count == 1 }) ? lines.map { page.text($0) } : names)
    return Draft(
      LabelKinds.card(label.kind), ask: question, items, at: node, of: page,
      confidence: label.kind == .aspect ? 0.75 : 0.9
    )
    .from(lines, of: page).claiming(.member, of: lines)
    .claiming(.statement, of: lines.filter { lines.count == 1 && $0 == lines[0] && !page.text($0).containsArrow })
  }

  /// Whether a Korean name with its meaning stands among lines that each speak of something else: no list of one kind.
  private static func isMixed(_ lines: [Int], _ page: Page) -> Bool {
    let named = lines.count { page.pairs[$0]?.isNamed ?? false }
    guard named >= 1, named < lines.count, lines.allSatisfy({ page.text($0).hasHangul && page[$0].isLeaf }) else {
      return false
    }
    return lines.contains { line in
      guard page.pairs[line] == nil, page.text(line).wordCount >= 3 else { return false }
      let words = page.text(line).words
      return KoreanTelling.topic(in: words).map { words[$0].count >= 3 || $0 >= 1 } ?? false
    }
  }

  /// Whether the lines below 치료, 政治 or "Diagnosis" are sentences that each speak of something of their own: a
  /// paragraph to read, no list of answers.
  private static func standAlone(_ lines: [Int], _ label: Label, _ page: Page) -> Bool {
    guard label.kind == .aspect || label.kind == .solutions || label.kind == .methods, lines.count >= 2,
      lines.allSatisfy({ page[$0].kind == .paragraph && page[$0].ordinal == nil && page.pairs[$0] == nil })
    else { return false }
    return lines.count(where: { hasOwnTopic(page.text($0)) }) * 2 > lines.count
  }

  /// `가마는 그릇을 굽는 시설이다` below 가마의 종류: a sentence on the thing itself names none of its kinds.
  private static func isOfItself(_ line: Int, _ label: Label, _ page: Page) -> Bool {
    let text = page.text(line)
    guard label.kind == .kinds || label.kind == .components, text.hasHangul, page[line].kind == .paragraph,
      Endings.isKoreanPredicate(text), ItemList(text).items.count < 2
    else { return false }
    return KoreanTelling.topic(in: text.words).map { $0 <= 2 } ?? false
  }

  /// `옹기는 …한다`, `茶碗は…する`, "Glazes should never be …": a sentence with a subject.
  private static func hasOwnTopic(_ text: Text) -> Bool {
    if text.isEnglish {
      return EnglishClause(text).map { $0.lead.isEmpty && !EnglishWords.pronouns.contains($0.subject.lowercased) }
        ?? false
    }
    guard Endings.isPredicate(text) else { return false }
    if text.hasHangul { return KoreanTelling.topic(in: text.words) != nil }
    if text.hasKana { return text.prefix(20).contains("は") }
    return text.hasHan && text.scalars.last == "。"
  }

  /// `push: O(1)` below 시간 복잡도, `F = ma` below 공식: the names alone would leave out what is asked for.
  private static func areValues(_ lines: [Int], _ label: Label, _ page: Page) -> Bool {
    let pairs = lines.compactMap { page.pairs[$0] }
    guard !pairs.isEmpty, lines.reduce(0, { $0 + page.text($1).count }) <= 200 else { return false }
    if label.kind == .formula { return true }
    // `큰 가마: 천천히 식는다` below 예시: what the one says of the other is the example.
    if label.kind == .examples, pairs.count == lines.count, pairs.allSatisfy({ $0.left.hasHangul }) {
      return pairs.contains { Endings.isKoreanPredicate($0.right.text) }
        || pairs.allSatisfy { pair in
          pair.left.words.dropLast().contains {
            KoreanClause.isAdjective($0) || $0.count >= 2 && $0.endsWith(anyOf: ["이", "가"])
          }
        }
    }
    return pairs.count == lines.count && pairs.allSatisfy { PairCards.isShortValue($0.right.text) }
  }

  /// Whether what stands below a label may be asked against a thing: "The comparison problem: How do we compare …?".
  private static func isObjection(_ label: Label) -> Bool {
    label.word.lowercased.endsWith(anyOf: ["objections", "criticism", "criticisms", "counterarguments"])
  }

  /// The items without a sentence that only leads to the names behind it: `…에 따라 나눔`, `옆손잡이`, `뒷손잡이`.
  private static func withoutLead(_ items: [Text]) -> [Text] {
    guard items.count >= 3, let first = items.first, first.isEastAsian || first.hasHangul, first.count >= 30,
      items.dropFirst().allSatisfy({ $0.count <= 12 && !Endings.isPredicate($0) })
    else { return items }
    return Array(items.dropFirst())
  }

  /// The first sentence of an English line; what follows it in a long list only tells more.
  private static func opening(_ line: Int, _ page: Page) -> Text {
    let text = page.text(line)
    guard text.isEnglish, let first = page.sentences[line].first?.text, first.wordCount >= 2 else { return text }
    // "More lively crews, as each man has his own oar": what comes of it is told, not why.
    let end = [", as ", ", because ", ", since ", " due to ", ", which "].compactMap {
      first.firstRange(of: $0)?.lowerBound
    }
    .min()
    guard page.sentences[line].count > 1 || end != nil else { return text }
    return end.map { $0 >= 12 ? first.prefix($0) : first } ?? first
  }

  /// Whether a lone Korean line below a label is the answer itself, and the sentences below it only tell more of it.
  private static func isAnswer(_ line: Int, _ page: Page) -> Bool {
    page.text(line).hasHangul && page.text(line).wordCount >= 3
      && page.matter(of: line).allSatisfy {
        Endings.isKoreanPredicate(page.text($0)) || page.text($0).scalars.last == ")"
      }
  }

  /// The name of a pair; a case with what holds in it, and any other line, as a whole.
  private static func shown(_ line: Int, _ page: Page) -> Text {
    guard let left = page.pairs[line]?.left, !JapaneseRequest.isCase(left),
      !(left.isEnglish && EnglishMeaning.saysCase(left))
    else {
      return page.text(line).isEnglish ? ItemHead.of(page[line].inline) : page.text(line)
    }
    return left
  }

  /// `귀한 대접을 받은 이유`: a clause before its word asks as it stands.
  private static func whole(_ label: Label) -> Text? {
    guard let subject = label.subject, subject.hasHangul, subject.wordCount >= 2, let last = subject.lastWord,
      KoreanClause.isAdjective(last) || last.endsWith(anyOf: ["한", "된", "던", "는"])
    else { return nil }
    return Wording.bare(subject + " " + label.word, in: .korean)
  }

  /// What the label speaks of; a word too short to stand alone (滅亡の原因) takes the name above with it.
  private static func subject(of label: Label, _ node: Int, _ page: Page) -> Text? {
    let above = page.subjectName(of: node).map {
      PartedTitle($0)?.owner(of: label.word) ?? ChineseOwner.of($0, for: label.word, isPair: false) ?? $0
    }
    // "Benefits of glazing include": the verb leads to the list.
    guard let own = label.subject.map({ EnglishAnnouncement.withoutLink($0.withoutNumber) }) else {
      return above.map { owner(of: $0, label, node, page) ?? $0 } ?? page.frontTitle
    }
    guard own.isEastAsian, own.count <= 2, let above, page.subjectNodes[node] != page.titleNode,
      !above.folded.contains(text: own.folded), above.count <= 16
    else { return own }
    return above + (page.language(of: above + own) == .japanese ? "の" : "的") + own
  }

  /// `火镰的用法` below the heading `火镰`: what is told of it below 特点 is told of the thing.
  private static func owner(of name: Text, _ label: Label, _ node: Int, _ page: Page) -> Text? {
    guard [.features, .pros, .cons].contains(label.kind), name.isEastAsian, !name.hasKana,
      let link = name.lastRange(of: "的"), link.lowerBound >= 2, case let owner = name.prefix(link.lowerBound).trimmed,
      ChineseOwner.isAspect(name.dropping(first: link.upperBound).trimmed)
    else { return nil }
    let isAbove = page.document.ancestors(of: node).contains { page.terms[$0]?.name.folded == owner.folded }
    return isAbove ? owner : nil
  }

  /// Whether a lone line only announces how many there are, or is a paragraph whose sentences are asked one by one.
  private static func isProse(_ line: Int, _ page: Page) -> Bool {
    let text = page.text(line)
    if text.hasHangul, page[line].kind == .paragraph, Announcement.hasCount(text), Endings.isKoreanPredicate(text) {
      return true
    }
    guard page.sentences[line].count > 1 else { return false }
    if text.hasHangul { return text.count > 100 }
    return text.isEastAsian
      && (page.sentences[line].indices.contains { !page.stated(line, $0).isEmpty } || text.count > 160)
  }

  /// The one of at least three Korean lines below 정의 that says what the thing is.
  private static func onlyDefining(_ lines: [Int], _ page: Page) -> Int? {
    guard lines.count >= 3, page.text(lines[0]).hasHangul else { return nil }
    let found = lines.filter { defines(page.text($0)) }
    return found.count == 1 ? found[0] : nil
  }

  /// `여러 흙으로 이루어진 그릇이다` among other lines below 정의.
  private static func defines(_ line: Text) -> Bool {
    let said = KoreanPredicate.withoutCopula(line.trimming { $0.isSpace || $0 == "." }).trimmed
    return KoreanDescription.isDescribing(said) && !said.contains(", ") && KoreanTelling.topic(in: said.words) == nil
      && LineShape.isNounPhrase(said)
  }

  private static func definition(of node: Int, _ line: Int, _ subject: Text, _ page: Page) -> Draft? {
    // A line that defines a term of its own is asked by that.
    if let term = DefiningSentences.term(of: line, page), !subject.folded.contains(text: term.folded),
      !term.folded.contains(text: subject.folded)
    {
      return nil
    }
    return Draft(
      .definition, ask: Wording.define(subject, in: page.language(of: subject + page.text(line))),
      [Definition.sentence(page.text(line))], at: node, of: page, confidence: 0.85
    )
    .from([line], of: page).claiming(.statement, of: [line])
  }

  /// An English label takes the number of its items.
  private static func word(_ label: Label, _ count: Int, _ language: NoteLanguage) -> Text {
    let lower = label.word.lowercased
    guard language == .english else { return label.word }
    // "Criticism and discussion" over what speaks against a thing.
    if lower == "criticism and discussion" { return count == 1 ? "criticism" : "criticisms" }
    if lower == "criticism", count >= 2 { return "criticisms" }
    if count == 1, lower.ends(with: "ies"), lower.count > 5 { return lower.dropping(last: 3) + "y" }
    if count == 1, lower.ends(with: "s"), lower.count > 4, !lower.ends(with: "ss") { return lower.dropping(last: 1) }
    return lower
  }

  /// One line as items: a lone line may list several after commas.
  private static func item(_ text: Text, isAlone: Bool) -> [Text] {
    var line = text
    for arrow in [" => ", " ⇒ "] {
      if let cut = line.firstRange(of: arrow) { line = line.prefix(cut.lowerBound).trimmed }
    }
    // An arrow after a condition only points on.
    if let cut = line.scalars.firstIndex(where: \.isArrow),
      line.prefix(cut).trimmed.endsWith(anyOf: ["경우", "때", "수록", "면"])
    {
      line = line.prefix(cut).trimmed + " " + line.dropping(first: cut + 1).trimmed
    }
    let list = ItemList(line)
    return isAlone && list.isNames && list.items.count >= 2
      ? list.items : [line.trimming { $0.isSpace || $0 == "：" || $0 == "." && !line.ends(with: "etc.") }]
  }
}

extension Text {
  /// A Chinese or Japanese heading's words without the number of the part: `3 红茶` is 红茶.
  var withoutNumber: Text { isEastAsian && (first?.isDigit ?? false) ? Term(self).name : self }
}
