import Notes

extension PairCards {
  /// How many lines beside one are looked at to tell how they are written.
  static let mostBeside = 60

  /// `마주 앉아 마심. ex) 다실, 정자`: what is said, without the examples, whose commas part no list of it.
  static func withoutExample(_ text: Text) -> Text {
    guard text.hasHangul,
      let cut = [" ex)", " 예)", " ex :", " 예:", " ex:"].compactMap({ text.firstRange(of: $0) }).first,
      cut.lowerBound >= 4
    else { return text }
    return text.prefix(cut.lowerBound).trimming { $0.isSpace || $0 == "." }
  }

  /// What a side of a Chinese thing is told in more than one sentence, each a point of its own; whether too much follows for one answer.
  static func sentences(_ right: Text, _ first: Text, _ side: Text) -> (answer: [Text], isHalf: Bool) {
    if right.hasHan, !right.hasKana, !right.hasHangul, Label(side) != nil || ChineseOwner.isAspect(side),
      case let halves = right.trimming({ $0.isSpace || $0 == "。" }).pieces(by: "；").map(\.trimmed),
      (3...7).contains(halves.count), halves.allSatisfy({ $0.count >= 3 && !$0.contains("。") })
    {
      return (halves, false)
    }
    guard right.hasHan, !right.hasKana, !right.hasHangul, first.count + 8 < right.count, !right.contains("？"),
      Label(side) != nil || ChineseOwner.isAspect(side) || side.isOne(of: told)
    else { return ([first], false) }
    let all = Sentences.of(Inline(right)).map { $0.text.trimmed }.filter { $0.hasLetter }
    guard all.count >= 2, all[0].starts(with: first.prefix(8).string) else { return ([first], false) }
    return all.count <= 3 && right.count <= 160 ? (all, false) : ([first], true)
  }

  private static let told: [Literal] = [
    "结构", "結構", "构造", "構造", "特征", "特徵", "局限性", "表现", "表現", "过程", "過程", "用途", "优点", "優點", "缺点", "缺點", "进步性", "進步性",
  ]

  /// 对比 behind two names of one list: how these two differ.
  static func comparison(_ name: Text, _ node: Int, _ page: Page, _ language: NoteLanguage) -> Text? {
    guard name.isOne(of: ["对比", "對比", "比较", "比較", "区别", "區別"]) else { return nil }
    let before = page[page[node].parent].children.prefix(4).prefix { $0 != node }
    let names = before.compactMap { sibling -> Text? in
      let own = (page.pairs[sibling]?.left ?? page.text(sibling)).trimming { $0.isSpace || $0 == "：" || $0 == ":" }
      return (2...16).contains(own.count) && LineShape.isNounPhrase(own) ? Term(own).name : nil
    }
    guard names.count == 2, before.count == 2 else { return nil }
    return language == .chinese
      ? "“" + names[0] + "”和“" + names[1] + "”有什么区别？" : "「" + names[0] + "」和「" + names[1] + "」有什麼區別？"
  }

  /// `地形：海拔高，气温低` below 影响…的因素: what a factor brings about.
  static func influence(_ name: Text, _ above: Text, _ node: Int, _ page: Page, _ language: NoteLanguage) -> Text? {
    guard name.count <= 6,
      page.document.ancestors(of: node).prefix(3).contains(where: {
        page.text($0).containsAny(of: ["影响", "影響"]) && page.text($0).contains("因素")
      })
    else { return nil }
    let quoted = (language == .chinese ? Quotation.curved : Quotation.corner).set(name)
    return (name.contains(text: above) ? Text() : above + "：") + quoted + (language == .chinese ? "有什么影响？" : "有什麼影響？")
  }

  /// 心动周期, 凝血机制: what stands below is a part of it.
  static func isProcess(_ name: Text) -> Bool {
    name.count > 2 && name.endsWith(anyOf: ["机制", "機制", "周期", "週期"]) && !name.contains("的")
  }

  /// 三种火候, 四大名茶: how many there are of what.
  static func isCounted(_ name: Text) -> Bool {
    guard name.count >= 4, let first = name.first else { return false }
    return "两兩二三四五六七八九十23456789".unicodeScalars.contains(first)
      && name.dropping(first: 1).startsWith(anyOf: ["种", "種", "个", "個", "类", "類", "大", "点", "點", "项", "項", "条", "條"])
  }

  /// Whether what stands between commas is no list: English sentences (a full stop inside), a Korean phrase or deed.
  static func isTold(_ list: ItemList, _ text: Text, _ pair: Pair, _ name: Text, _ language: NoteLanguage)
    -> Bool
  {
    switch language {
    case .english:
      pair.right.text.containsAny(of: [". ", " - ", "such as ", "including "]) || pair.right.text.containsArrow
        || list.items.dropFirst().contains { $0.startsWith(anyOf: ["the ", "an "]) && $0.wordCount >= 3 }
        || !list.items.allSatisfy { $0.wordCount < 2 || EnglishPhrase.isItem($0) } || isPhrase(list)
    case .korean:
      text.endsWith(anyOf: ["는 것", "한 것", "된 것", "는 것.", "한 것."]) || KoreanDescription.isKind(pair.right.text, of: name)
        || list.hasClauses || isDescription(list, text)
        || isOneDeed(list) || list.items.count == 2 && text.count < pair.right.text.count
    // `相手と通じてした表示で、無効`: a clause before the comma.
    case .japanese:
      list.items.dropLast().contains { $0.count >= 6 && $0.endsWith(anyOf: ["で", "て", "り", "し", "が", "ば"]) }
        || isJapanesePhrase(list)
    default: false
    }
  }

  /// `壺や甕など、水をためる器`, `窯、器、灰の管理業務`: what the commas join hangs on the last noun.
  private static func isJapanesePhrase(_ list: ItemList) -> Bool {
    guard let last = list.items.last, list.items.count >= 2 else { return false }
    let others = list.items.dropLast()
    if others.contains(where: { $0.endsWith(anyOf: ["など", "において", "では", "には"]) && $0.count >= 4 }) { return true }
    return last.contains("の") && last.endsWith(anyOf: ["業務", "管理", "提供", "運用", "開発", "保守", "監視", "総称", "一種"])
      && others.allSatisfy {
        !JapaneseArgument.endsInDeed($0) && !$0.endsWith(anyOf: ["業務", "管理", "提供", "運用", "開発", "保守", "監視"])
      }
  }

  /// "a unit with land, people and laws": a list that hangs on a noun is no list of its own.
  private static func isPhrase(_ list: ItemList) -> Bool {
    guard let first = list.items.first, first.wordCount >= 3, list.items.dropFirst().allSatisfy({ $0.wordCount <= 4 })
    else { return false }
    return first.words.dropFirst().contains { ["with", "of", "for", "from", "between"].contains($0.string) }
  }
}
