import Notes

/// F21: a count, and in the sentences behind it as many names, each with what is told of it: `거르는 방법은 두 가지다. 거름망은 …, 숙우는 …`,
/// `三个问题：受潮是…。串味是…。褪色则是…`.
///
/// Fires on running text of Korean and Chinese where exactly as many names follow as the count says; asks for the names.
enum ToldMembers {
  static func drafts(_ node: Int, _ page: Page) -> [Draft] {
    let text = page.text(node)
    guard page[node].isMatter, page[node].label == nil, text.count <= 1_200, text.hasHangul || text.isEastAsian else {
      return []
    }
    return page.sentences[node].indices.prefix(8).compactMap { place in
      text.hasHangul ? korean(place, node, page) : text.hasKana ? nil : chinese(place, node, page)
    }
  }

  private static func korean(_ place: Int, _ node: Int, _ page: Page) -> Draft? {
    let text = page.sentences[node][place].text.trimming { $0.isSpace || $0 == "." || $0 == "!" }
    guard text.containsAny(of: units) else { return nil }
    let words = text.words
    guard let counted = words.indices.first(where: { count(at: $0, in: words) != nil }),
      let count = count(at: counted, in: words), counted >= 1
    else { return nil }
    let head = words[..<counted].filter { !$0.isOne(of: ["크게", "보통", "주로", "대략", "모두", "총"]) }
    guard let last = head.last, last.count >= 2, last.endsWith(anyOf: ["은", "는", "을", "를", "이", "가"]), head.count <= 7
    else {
      return nil
    }
    let name = (head.dropLast() + [last.dropping(last: 1)]).map { $0 }.joined(" ")
    let clauses = page.sentences[node].dropFirst(place + 1).prefix(count).flatMap { page.koreanClauses(of: $0.text) }
    let names = clauses.compactMap(topic)
    guard names.count == count, clauses.count <= count * 3, topic(clauses[0]) != nil,
      Set(names.map(\.folded)).count == count, (2...40).contains(name.count), !Openers.points(name + " x"),
      !names.contains(where: { name.folded.contains(text: $0.folded) })
    else { return nil }
    let number = numbers.first { $0.value == count }?.word ?? "\(count)"
    let question = name + " " + Text(number) + " 가지는?"
    return draft(Subjects.prefix(for: name, node, page) + question, names, place, node, page)
      .claiming(.sentence(place), of: [node]).claiming(.statement(place), of: [node])
  }

  /// The name a clause begins with as its topic.
  private static func topic(_ clause: Text) -> Text? {
    let words = clause.words
    guard let place = KoreanTelling.topic(in: words), place <= 1, words[place].count >= 2, words.count - place >= 3,
      !words[place].endsWith(anyOf: ["에서는", "에는", "로는", "때는"])
    else { return nil }
    let name = Term((words[..<place] + [words[place].dropping(last: 1)]).map { $0 }.joined(" ")).name
    return (1...16).contains(name.count) && name.hasLetter && !Openers.points(name + " x") ? name : nil
  }

  /// How many there are by a word, `두가지다`, or by it and the one before, `세 군데로`.
  private static func count(at index: Int, in words: [Text]) -> Int? {
    // The unit stands in the word or begins the next one.
    guard words[index].containsAny(of: units) || index + 1 < words.count && words[index + 1].startsWith(anyOf: units)
    else {
      return nil
    }
    for (word, value) in numbers {
      let rest =
        words[index] == Text(word) && index + 1 < words.count
        ? words[index + 1]
        : words[index].starts(with: word) ? words[index].dropping(first: word.unicodeScalars.count) : Text()
      if rest.startsWith(anyOf: units), rest.count <= 5 { return value }
    }
    return nil
  }

  private static let units: Phrases = ["가지", "군데", "종류", "단계", "유형"]
  private static let numbers: [(word: String, value: Int)] = [
    ("두", 2), ("세", 3), ("네", 4), ("다섯", 5), ("여섯", 6), ("2", 2), ("3", 3), ("4", 4), ("5", 5), ("6", 6),
  ]

  private static func chinese(_ place: Int, _ node: Int, _ page: Page) -> Draft? {
    let text = page.sentences[node][place].text
    guard let colon = text.scalars.firstIndex(where: { $0 == "：" || $0 == ":" }), (4...24).contains(colon),
      case let head = text.prefix(colon), !head.contains("，"), !head.startsWith(anyOf: Stated.pointers),
      let digit = head.scalars.indices.dropLast().first(where: {
        "两兩三四五六".unicodeScalars.contains(head[$0]) && "个個种種类類点點".unicodeScalars.contains(head[$0 + 1])
      })
    else { return nil }
    let count =
      head[digit] == "两" || head[digit] == "兩" ? 2 : 3 + (Array("三四五六".unicodeScalars).firstIndex(of: head[digit]) ?? 0)
    guard place + count <= page.sentences[node].count else { return nil }
    let names = (place..<(place + count)).compactMap { page.stated(node, $0).first.flatMap(defined) }
    guard names.count == count, Set(names.map(\.folded)).count == count, names.allSatisfy({ $0.count <= 12 }) else {
      return nil
    }
    return draft(head + "有哪些？", names, place, node, page)
  }

  private static func defined(_ stated: Stated) -> Text? {
    guard case .definition(let term, _) = stated else { return nil }
    return Term(term).name
  }

  private static func draft(_ question: Text, _ items: [Text], _ place: Int, _ node: Int, _ page: Page) -> Draft {
    Draft(.list, ask: question, items, at: node, of: page, confidence: 0.7)
      .claiming(.part(12_400 + place), of: [node])
  }
}
