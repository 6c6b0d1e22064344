import Notes

/// Numbered processes that are too long for one answer: each step is asked by the one before it.
enum LongSteps {
  /// From how many steps on, and up to how many, each is asked by itself.
  private static let few = 3
  private static let most = 16
  private static let longestStep = 90

  /// "What comes after …?" for each step but the first of a list that no order card can hold.
  static func drafts(of node: Int, _ page: Page, isNamed: Bool) -> [Draft] {
    runs(page.matter(of: node), page).flatMap { lines -> [Draft] in
      let items = lines.map { page.pairs[$0]?.left ?? page.text($0) }
      let isLong = lines.count > HeadingLists.mostItems || items.reduce(0) { $0 + $1.count } > HeadingLists.mostText
      guard isLong, lines.count >= few, lines.count <= most, items.allSatisfy({ $0.count <= longestStep }),
        isNamed || areDeeds(items), let name = name(of: node, page)
      else { return [] }
      return zip(lines, zip(items, items.dropFirst())).enumerated().map { place, step in
        let next = lines[place + 1]
        return Draft(
          .process, ask: question(after: step.1.0, name, page.language(of: name + items[0])), [step.1.1], at: next,
          of: page,
          confidence: 0.7
        ).claiming(.part(7_500), of: [next])
      }
    }
  }

  /// A short list of deeds without a word for a process above it, in its order.
  static func order(of node: Int, _ page: Page) -> (lines: [Int], name: Text)? {
    let found = runs(page.matter(of: node), page)
    guard found.count == 1, let lines = found.first, (few...HeadingLists.mostItems).contains(lines.count),
      areDeeds(lines.map { page.text($0) }), let name = name(of: node, page), !listsWays(page.text(node))
    else { return nil }
    return (lines, name)
  }

  /// 치료, 예방 대책, 종류: several things to choose from or to do side by side, in no order.
  private static func listsWays(_ title: Text) -> Bool {
    guard title.hasHangul, let last = title.withoutBracket.lastWord else { return false }
    return KoreanKindTitle.asksForLines(title)
      || last.endsWith(anyOf: ["치료", "치료법", "예방", "예방법", "관리", "원인", "방법", "방법들", "기능", "역할", "목적", "활동", "특징", "효과"])
  }

  /// Runs of lines whose numbers count on from 1.
  private static func runs(_ lines: [Int], _ page: Page) -> [[Int]] {
    var result: [[Int]] = []
    var run: [Int] = []
    for line in lines {
      let number = page[line].ordinal.flatMap { Int($0.trimming { !$0.isDigit }.string) }
      if number == run.count + 1 {
        run.append(line)
      } else {
        result.append(run)
        run = number == 1 ? [line] : []
      }
    }
    return (result + [run]).filter { $0.count >= few }
  }

  /// `찻잎을 솥에 넣고 덖는다`, `향 생성`: what is done or comes about; what may, must or need be is no step.
  private static func isKoreanDeed(_ told: Text) -> Bool {
    let open = told.scalars.last == ")" ? Term.matchingOpening(told) ?? 0 : 0
    let item = open > 4 ? told.prefix(open).trimmed : told
    guard item.wordCount >= 2, !item.contains("으면 "), !item.contains("하면 "), !item.contains("경우 "),
      !item.endsWith(anyOf: ["수 있다", "수 있음", "야 한다", "야 함", "있다", "있음", "없다", "없음", "이다", "않는다", "않음"]),
      let last = item.lastWord
    else { return false }
    // 정신분석적 접근: a sort of it.
    if item.wordCount == 2, item.firstWord?.endsWith(anyOf: ["적", "적인"]) ?? false { return false }
    if KoreanQuestion.isDeed(last) || CommonDeeds.contains(last) || last.isOne(of: ["형성", "제시", "수립"]) { return true }
    return Endings.isKoreanPredicate(item) && KoreanPredicate.withoutCopula(item).count == item.count
      && KoreanPredicate.adnominal(item)?.ends(with: "는") ?? false && !KoreanQuality.isQuality(last)
  }

  /// Whether most items tell what is done or happens.
  private static func areDeeds(_ items: [Text]) -> Bool {
    let deeds = items.filter { item in
      let plain = item.trimming { $0.isSpace || $0 == "。" || $0 == "." }
      if plain.hasKana { return isJapaneseDeed(plain) }
      if plain.hasHangul { return isKoreanDeed(plain) }
      guard plain.isEnglish, let first = plain.firstWord?.lowercased else { return false }
      return EnglishVerbs.isBase(first) && plain.wordCount >= 2
    }
    // Korean lines in which something else is told are no course of events.
    if items.contains(where: \.hasHangul) { return deeds.count == items.count }
    return deeds.count * 3 >= items.count * 2
  }

  private static func isJapaneseDeed(_ text: Text) -> Bool {
    var plain = text
    if let last = plain.scalars.last, last.isClosing, let open = Term.matchingOpening(plain), open > 3 {
      plain = plain.prefix(open).trimmed
    }
    guard let last = plain.scalars.last else { return false }
    return "るすくむうつぶぐぬ".unicodeScalars.contains(last)
      && !plain.endsWith(anyOf: ["である", "がある", "もある", "にある", "でいる", "という"])
      || plain.endsWith(anyOf: ["開始", "検出", "結合", "分離", "終了", "移動", "放出", "形成"])
  }

  private static func name(of node: Int, _ page: Page) -> Text? {
    if let label = page[node].label { return label.subject ?? page.subjectName(of: node) }
    if page[node].isSection { return page.name(of: node) }
    return page.subjectName(of: node)
  }

  private static func question(after step: Text, _ name: Text, _ language: NoteLanguage) -> Text {
    let plain = step.trimming { $0.isSpace || $0 == "。" || $0 == "." }
    let quoted: Text =
      language == .english
      ? Text("“") + plain + "”" : language == .korean ? Text("‘") + plain + "’" : Text("「") + plain + "」"
    return Wording.ask(\.afterStep, in: language, quoted, y: name)
  }
}
