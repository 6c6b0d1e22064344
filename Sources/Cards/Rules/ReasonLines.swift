import Notes

/// F26: a Korean line that is nothing but the reason for the one above: `물이 식기 때문`, below it or after an arrow.
///
/// Makes "…인 이유는?" of the sentence above, with the line as the answer.
enum ReasonLines {
  private static let longest = 120

  static func draft(_ node: Int, _ page: Page) -> Draft? {
    guard let reason = reason(page.text(node)), let above = upper(of: node, page) else { return nil }
    let said = page.text(above).trimming { $0.isSpace || $0 == "." }
    guard page[above].isMatter, page[above].label == nil, page.pairs[above] == nil, said.hasHangul,
      (8...longest).contains(said.count), Endings.isKoreanPredicate(said) || KoreanPredicate.adnominal(said) != nil,
      !Openers.points(said), !Openers.pointsInside(said), !said.containsArrow
    else { return nil }
    if case .reason = page.joint(in: said) { return nil }
    return Draft(
      .reason, ask: Subjects.prefix(for: said, above, page) + question(said), [reason], at: node, of: page,
      confidence: 0.75
    ).from([above, node], of: page).claiming(.statement, of: [node])
  }

  /// `물을 식힌다. 왜냐하면 쓴맛이 나기 때문이다.`, `물을 식히는데, 쓴맛이 나기 때문이다.`: a sentence that gives the reason for the one before,
  /// or behind its own comma for what stands before that.
  static func told(_ place: Int, _ node: Int, _ page: Page) -> Draft? {
    let text = page.sentences[node][place].text.trimming { $0.isSpace || $0 == "." || $0 == "!" }
    guard text.hasHangul, text.count <= longest, text.endsWith(anyOf: ["기 때문이다", "기 때문임", "기 때문이에요", "기 때문입니다"]) else {
      return nil
    }
    var said: Text?
    var because = text
    if text.starts(with: "왜냐하면 ") {
      guard place > 0 else { return nil }
      said = page.koreanClauses(of: page.sentences[node][place - 1].text).last
      because = text.dropping(first: 5).trimmed
    } else if let cut = text.firstRange(of: "는데, "), cut.lowerBound >= 8 {
      let head = text.prefix(cut.lowerBound)
      said =
        head.ends(with: "하")
        ? head.dropping(last: 1) + "한다" : head.ends(with: "되") ? head.dropping(last: 1) + "된다" : nil
      because = text.dropping(first: cut.upperBound)
    }
    if let named = said?.firstRange(of: "라고 하는데, ") ?? said?.firstRange(of: "라 하는데, ") {
      said = said?.dropping(first: named.upperBound)
    }
    guard let said = said?.trimming({ $0.isSpace || $0 == "." }), (8...longest).contains(said.count),
      let reason = reason(because),
      Endings.isKoreanPredicate(said), KoreanPredicate.adnominal(said) != nil, !Openers.points(said),
      !Openers.pointsInside(said),
      !Openers.pointsInside(reason)
    else { return nil }
    return Draft(
      .reason, ask: Subjects.prefix(for: said, node, page) + question(said), [reason], at: node, of: page,
      confidence: 0.7
    ).claiming(.sentence(place), of: [node])
  }

  /// `이는 땅이 열을 머금기 때문에 나타난다`, `이것은 두 번 굽기 때문이다`: the reason for what the sentence or line before tells; where that says
  /// what the name above is, the name is asked for its cause.
  static func pointed(_ place: Int, _ node: Int, _ page: Page) -> Draft? {
    let text = page.sentences[node][place].text.trimming { $0.isSpace || $0 == "." || $0 == "!" }
    guard text.hasHangul, text.count <= longest, let pointer = pointers.first(where: { text.starts(with: $0) }),
      let (reason, verb) = halves(text.dropping(first: pointer.count)), !Openers.pointsInside(reason),
      let said = before(place, node, page)?.trimming({ $0.isSpace || $0 == "." || $0 == "!" }),
      (8...longest).contains(said.count), !Openers.points(said)
    else { return nil }
    let question: Text
    if let name = page.subject(of: node)?.name, isMeaning(said, of: name) {
      question =
        verb.flatMap { KoreanPredicate.asked($0) }.map { Wording.topic(name) + " 왜 " + $0 + "?" } ?? name + "의 원인은?"
    } else if verb == nil || Endings.isKoreanPredicate(said), KoreanPredicate.adnominal(said) != nil,
      Joint.find(in: said) == nil, !Openers.pointsInside(said)
    {
      question = Subjects.prefix(for: said, node, page) + self.question(said)
    } else {
      return nil
    }
    return Draft(.reason, ask: question, [reason], at: node, of: page, confidence: 0.7)
      .claiming(place == 0 ? .statement : .sentence(place), of: [node])
  }

  private static let pointers: [Text] = ["이는 ", "이것은 ", "이 현상은 ", "이러한 현상은 ", "이런 현상은 "]

  /// The reason and, where the sentence goes on to say that something comes of it, the verb: `… 때문에 나타난다`.
  private static func halves(_ text: Text) -> (reason: Text, verb: Text?)? {
    if let reason = reason(text) { return (reason, nil) }
    let words = text.words
    guard words.count >= 3, let verb = words.last, verb.startsWith(anyOf: comings),
      case let end = words[words.count - 2], end == "때문에" || end.isOne(of: ["인해", "인하여"])
    else { return nil }
    let reason = words.dropLast().map { $0 }.joined(" ")
    return (end == "때문에" ? reason.dropping(last: 1) : reason, verb)
  }

  private static let comings: Phrases = ["발생", "생기", "생긴", "일어나", "일어난", "나타나", "나타난", "생김", "일어남", "나타남", "비롯"]

  /// The sentence before in the same line, or the line right before of one sentence.
  private static func before(_ place: Int, _ node: Int, _ page: Page) -> Text? {
    if place > 0 { return page.sentences[node][place - 1].text }
    let above = page.previous[node]
    guard above > 0, page[above].isMatter, page[above].label == nil, page.pairs[above] == nil,
      page.sentences[above].count == 1, page[above].children.isEmpty
    else { return nil }
    return page.sentences[above][0].text
  }

  /// Whether a sentence says what a name is.
  private static func isMeaning(_ said: Text, of name: Text) -> Bool {
    !Definition.tellsOfOther(said, Term(name)) && Definition.isDefining(said, first: true, of: name)
  }

  /// `녹차는 향이 빨리 날아간다. 그래서 냉장 보관한다.`: what follows from the sentence before is asked with that as its reason.
  static func followed(_ place: Int, _ node: Int, _ page: Page) -> Draft? {
    let said = page.sentences[node][place].text.trimming { $0.isSpace || $0 == "." || $0 == "!" }
    // The word that joins it was taken off the sentence.
    guard place > 0, said.hasHangul,
      ["그래서 ", "따라서 ", "그러므로 ", "이 때문에 "].contains(where: { page.text(node).contains(text: $0 + said.prefix(16)) })
    else { return nil }
    let before = page.sentences[node][place - 1].text.trimming { $0.isSpace || $0 == "." || $0 == "!" }
    let label = place == 1 ? page.pairs[node].map { $0.left + ":" } : nil
    let because = label.map { before.without(prefix: $0.string).trimmed } ?? before
    guard (8...80).contains(said.count), (10...longest).contains(because.count), because.scalars.last != "?",
      Endings.isKoreanPredicate(said), Endings.isKoreanPredicate(because), !Openers.points(said),
      !Openers.pointsInside(said),
      !Openers.points(because), !Openers.pointsInside(because), !said.containsArrow, Joint.find(in: said) == nil,
      Joint.find(in: because) == nil, !said.endsWith(anyOf: ["수 있다", "수 있어요", "수 있음"]),
      KoreanPredicate.adnominal(said) != nil,
      !because.startsWith(anyOf: ["그런데", "하지만", "그러나", "또 ", "반면"])
    else { return nil }
    return Draft(
      .reason, ask: about(said, because, node, page) + question(said), [because], at: node, of: page, confidence: 0.65
    ).claiming(.sentence(place), of: [node])
  }

  /// What the reason speaks of, where the outcome speaks of nothing by itself.
  private static func about(_ said: Text, _ because: Text, _ node: Int, _ page: Page) -> Text {
    if KoreanTelling.topic(in: said.words) != nil { return Subjects.prefix(for: said, node, page) }
    let words = (page.koreanClauses(of: because).last ?? because).words
    guard let place = KoreanTelling.topic(in: words), place <= 2, words[place].count >= 2,
      !words[place].endsWith(anyOf: ["에서는", "에는", "로는"])
    else { return Subjects.prefix(for: said, node, page) }
    let name = (words[..<place] + [words[place].dropping(last: 1)]).map { $0 }.joined(" ")
    return said.folded.contains(text: name.folded) ? Subjects.prefix(for: said, node, page) : name + ": "
  }

  /// The reason without the word that only says it is one; nil where a line says more than that.
  private static func reason(_ line: Text) -> Text? {
    let text = line.trimming { $0.isSpace || $0 == "." || $0 == "!" }
    guard text.hasHangul, (8...longest).contains(text.count), !Openers.points(text),
      let end = ends.firstEnd(of: text), text.count - end.count >= 4
    else { return nil }
    let bare = text.dropping(last: end.count)
    return bare.wordCount >= 2 || end.starts(with: "기") ? bare + (end.starts(with: "기") ? "기 때문" : " 때문") : nil
  }

  private static let ends: Phrases = ["기 때문이다", "기 때문임", "기 때문에", "기 때문", "기때문", " 때문이다", " 때문임", " 때문"]

  /// The line it is the reason for: the one right above an arrow, or the one it stands below.
  private static func upper(of node: Int, _ page: Page) -> Int? {
    if page[node].isConclusion, page.previous[node] > 0 { return page.previous[node] }
    let parent = page[node].parent
    return parent > 0 && page.matter(of: parent).count <= 2 ? parent : nil
  }

  private static func question(_ said: Text) -> Text {
    let words = said.words
    // 찻잔은 데운다 is asked 찻잔을 데우는 이유는?, 차는 식는다 차가 식는 이유는?.
    let plain = KoreanTelling.topic(in: words).flatMap { place -> Text? in
      guard place <= 3, !words[place].endsWith(anyOf: ["에서는", "에는", "으로는"]), words[place].count >= 2 else { return nil }
      let name = (words[..<place] + [words[place].dropping(last: 1)]).map { $0 }.joined(" ")
      return Wording.subject(name) + " " + words[(place + 1)...].map { $0 }.joined(" ")
    }
    let told = plain ?? said
    return KoreanPredicate.adnominal(told).map { Wording.ask(\.why, in: .korean, $0) }
      ?? Wording.ask(\.whyStatement, in: .korean, said)
  }
}
