import Notes

/// F27: a Korean line that begins with its date: `1884.12 찻집 개업`, `기원전 4세기경 다완 등장`.
///
/// Fires on lines of a year or a day and what happened then, up to an arrow or bracket; asks when it was.
enum KoreanDates {
  private static let longest = 40

  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.compactMap { below($0, page) ?? draft($0, page) ?? named($0, page) }
  }

  /// `찻잔 파동(1866)`, `茶馆运动（1894年）`: an item that is an event and its year.
  private static func named(_ node: Int, _ page: Page) -> Draft? {
    let line = page.text(node).trimming { $0.isSpace || $0 == "." || $0 == "#" }
    guard page[node].kind == .item, line.hasHangul || line.isEastAsian, page.pairs[node] == nil,
      page[node].label == nil,
      line.count <= 40, line.scalars.last?.isClosing ?? false, let open = Term.matchingOpening(line), open >= 3,
      line[open] == "(" || line[open] == "（", case let name = line.prefix(open).trimmed, name.wordCount <= 4,
      LineShape.isNounPhrase(name), !name.hasDigit || name.hasHangul,
      case let year = line[(open + 1)..<(line.count - 1)].trimmed, isYear(year)
    else { return nil }
    let language = page.language(of: line)
    let asked: Text =
      switch language {
      case .korean: Wording.topic(name) + " 언제인가?"
      case .japanese: Quotation.corner.set(name) + "はいつ？"
      case .traditionalChinese: Quotation.corner.set(name) + "是什麼時候？"
      default: Quotation.curved.set(name) + "是什么时候？"
      }
    return Draft(.question, ask: asked, [year], at: node, of: page, confidence: 0.7)
      .claiming(.part(2_901), of: [node])
  }

  /// `1866`, `1866년`, `1894年`, `1882.7`; no span of a life.
  private static func isYear(_ text: Text) -> Bool {
    let bare = text.without(suffix: "년").without(suffix: "年").without(prefix: "前").without(prefix: "BC ")
    let parts = bare.pieces { $0 == "." || $0 == "/" }
    return (1...3).contains(parts.count) && (3...4).contains(parts[0].count)
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isDigit) }
  }

  /// `1905년 6월` as a line of its own right below what happened then.
  private static func below(_ node: Int, _ page: Page) -> Draft? {
    let date = page.text(node).trimming { $0.isSpace || $0 == "." }
    let parent = page[node].parent
    guard page[node].isMatter, page[node].isLeaf, date.count <= 24, date.hasHangul || date.hasDigit,
      let end = dateEnd(date + " x"), end >= date.count, page[parent].isMatter || page[parent].isSection,
      let name = page.name(of: parent), name.hasHangul, (2...30).contains(name.count),
      !KoreanContext.isSectionWord(name),
      page.matter(of: parent).first == node, page[parent].label == nil, !name.hasDigit
    else { return nil }
    return Draft(
      .question, ask: Wording.topic(name) + " 언제인가?", [date], at: node, of: page, confidence: 0.75
    ).claiming(.statement, of: [node])
  }

  private static func draft(_ node: Int, _ page: Page) -> Draft? {
    let line = page.text(node)
    guard page[node].isMatter, line.hasHangul,
      page.pairs[node].map({ $0.left.allSatisfy(\.isDigit) || isDate($0.left) }) ?? true,
      page[node].label == nil, !Example.isExample(line), let end = dateEnd(line)
    else { return nil }
    let date = line.prefix(end).trimmed.without(suffix: "는").without(suffix: "에").without(suffix: ",")
    let rest = line.dropping(first: end).trimming { $0.isSpace || $0 == "," || $0 == "-" || $0 == ":" }
    let cut = rest.scalars.firstIndex { $0.isArrow || $0 == "(" || $0 == "," || $0 == ":" } ?? rest.count
    let event = rest.prefix(cut).trimming { $0.isSpace || $0 == "." || $0 == "!" || $0 == "-" || $0 == "=" }
    // `1990년 기준 그릇 값 80`: when a figure was taken.
    guard !event.starts(with: "기준 "), (3...longest).contains(event.count), event.hasHangul,
      !event.hasDigit || event.wordCount >= 2,
      !Openers.points(event), !Openers.pointsInside(event), !isPartOfDate(event), let asked = question(event)
    else { return nil }
    return Draft(
      .question, ask: Subjects.prefix(for: event, page.pairs[node] == nil ? node : page[node].parent, page) + asked,
      [date],
      at: node, of: page, confidence: 0.65
    ).claiming(.part(2_900), of: [node])
  }

  /// `19세기 말과 20세기 초`: more of the date and nothing that happened.
  private static func isPartOfDate(_ event: Text) -> Bool {
    event.firstWord?.isOne(of: ["말", "말과", "말부터", "말에서", "초", "초와", "초부터", "중엽", "중반", "초반", "후반", "무렵"]) ?? false
  }

  /// `찻집 개업` is asked as a name, `주인이 찻집을 열었다` as what was done.
  private static func question(_ event: Text) -> Text? {
    let words = event.words
    guard let last = words.last, !last.endsWith(anyOf: ["때", "후", "전", "경", "부터", "까지", "에", "에서", "의"]) else {
      return nil
    }
    if Endings.isKoreanPredicate(event) {
      guard KoreanTelling.topic(in: words) == nil, let form = past(event) else { return nil }
      return form + " 것은 언제인가?"
    }
    let hasObject = words.dropLast().contains { $0.count >= 2 && $0.endsWith(anyOf: ["을", "를"]) }
    let hasPlace = words.dropLast().contains { $0.count >= 3 && $0.endsWith(anyOf: ["으로", "에서"]) }
    if hasObject, last == "시작" { return event + "한 것은 언제인가?" }
    // 유럽에 전래, 절에서 발견: what was done, with nobody who did it.
    if !hasObject, isDone(last), KoreanTelling.topic(in: words) == nil,
      hasPlace || words.dropLast().contains(where: { $0.count >= 3 && $0.endsWith(anyOf: ["에", "에게", "이", "가"]) })
    {
      return event + "된 것은 언제인가?"
    }
    if hasPlace { return nil }
    let acts =
      hasObject || words.dropLast().contains { $0.count >= 4 && $0.endsWith(anyOf: ["이", "가", "에", "에게"]) }
    if acts {
      return KoreanQuestion.isDeed(last) || last.count <= 4 && LineShape.isNounPhrase(event)
        ? event + "한 것은 언제인가?" : nil
    }
    return Wording.topic(event) + " 언제인가?"
  }

  /// Deeds that are told of the thing they are done to, where no object stands beside them.
  private static func isDone(_ deed: Text) -> Bool { done.contains(deed) }

  private static let done: WordSet = [
    "전래", "전파", "도입", "설립", "발견", "지정", "등록", "발명", "편찬", "건설", "건립", "설치", "폐지", "제정", "공포", "선포", "체결", "출간",
    "발행", "완공", "개통", "편입", "병합", "합병", "보급", "수입", "공인", "선출", "임명", "수록", "등재", "이전", "복원", "개관", "창간", "공개",
  ]

  /// 잡힘 → 잡힌, 세웠다 → 세웠던: what has happened, before a noun.
  private static func past(_ event: Text) -> Text? {
    guard let last = event.scalars.last else { return nil }
    if KoreanPast.stem(of: event) == nil, last.hangulFinal == 16 {
      return last == "음" ? event.dropping(last: 1) + "은" : event.dropping(last: 1) + Text([last.withFinal(4)])
    }
    return KoreanPredicate.adnominal(event)
  }

  /// Whether a text is a date and nothing else: 1884년, 1884년 12월 4일, 기원전 4세기.
  static func isDate(_ text: Text) -> Bool {
    text.hasDigit && text.count <= 24 && dateEnd(text + " x") == text.count
  }

  /// Where the date at a line's start ends: 1789.7.14, 1792년 4월, 8.26, 기원전 4세기경.
  private static func dateEnd(_ text: Text) -> Int? {
    var start = 0
    for era in ["기원전 ", "BC ", "서기 "] where text.starts(with: era) { start = era.unicodeScalars.count }
    var end = start
    while end < text.count, text[end].isDigit { end += 1 }
    guard (1...4).contains(end - start), end < text.count else { return nil }
    let digits = end - start
    var isDate = digits == 4
    while end + 1 < text.count, text[end] == ".", text[end + 1].isDigit {
      isDate = true
      end += 1
      while end < text.count, text[end].isDigit { end += 1 }
    }
    for unit in ["세기경", "세기", "년대", "년경", "년"] as [Literal] where text.has(unit, at: end) {
      end += unit.count
      isDate = digits >= 3 || start > 0 || unit.count > 1 && digits <= 2
      break
    }
    if isDate, let month = monthEnd(text, end) { end = month }
    if isDate { end = partEnd(text, end) }
    // `1392: 조선 건국`
    guard isDate, text.prefix(end).count(where: { $0 == "." }) <= 2, end < text.count,
      text[end].isSpace || text[end] == ":" && (digits >= 3 || start > 0),
      digits >= 3 || start > 0 || text.prefix(end).contains("세기") || isDay(text.prefix(end))
    else { return nil }
    return end
  }

  /// 19세기 후반에는: where the part of a century or a year ends, with its particle.
  private static func partEnd(_ text: Text, _ end: Int) -> Int {
    guard end < text.count, text[end].isSpace, let word = text.dropping(first: end).firstWord,
      word.startsWith(anyOf: ["초반", "중반", "후반", "초엽", "중엽", "말엽", "초기", "말기", "무렵", "초에", "말에", "초,", "말,"]),
      word.count <= 4
    else { return end }
    return end + 1 + word.count
  }

  /// 8.26: a day of a month, no number of a chapter.
  private static func isDay(_ date: Text) -> Bool {
    let parts = date.pieces { $0 == "." }
    guard parts.count == 2, let month = Int(parts[0].string), let day = Int(parts[1].string) else { return false }
    return (1...12).contains(month) && (10...31).contains(day)
  }

  private static func monthEnd(_ text: Text, _ end: Int) -> Int? {
    var place = end
    var found: Int?
    for unit in ["월", "일"] as [Literal] {
      while place < text.count, text[place].isSpace { place += 1 }
      let first = place
      while place < text.count, text[place].isDigit { place += 1 }
      guard place > first, place - first <= 2, text.has(unit, at: place) else { return found }
      place += 1
      found = place
    }
    return found
  }
}
