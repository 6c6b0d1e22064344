import Notes

/// Mends what rules read of a Japanese line: gives an answer its missing half, a point the sentence that announces it, and asks for
/// what the answer is where it is no meaning (a syntax, a name of its kind, what is done against a danger).
enum JapaneseMending {
  /// The draft as it should ask; as it is where nothing is amiss.
  static func mended(_ given: Draft, _ page: Page) -> Draft {
    guard given.question.hasKana, !given.question.hasHangul, !given.isWritten else { return given }
    let given = beside(given)
    guard given.answer.count == 1 else { return given }
    let draft = whole(given, page) ?? given
    return headed(draft, page) ?? against(draft, page) ?? described(draft) ?? announced(draft, page) ?? syntax(draft)
      ?? value(draft, page) ?? aside(draft, page) ?? withoutHint(draft)
      ?? concluded(draft, page) ?? renamed(draft) ?? composed(draft) ?? span(draft) ?? chapter(draft) ?? sorts(draft)
      ?? handled(draft)
      ?? qualified(
        draft, page)
      ?? withoutAside(draft) ?? draft
  }

  /// `「登り窯」の穴窯との違いは？` is asked as `「登り窯」と穴窯の違いは？`.
  private static func beside(_ draft: Draft) -> Draft {
    guard draft.question.contains("との"), let mark = draft.question.firstRange(of: "」の"),
      case let rest = draft.question.dropping(first: mark.upperBound), let link = rest.firstRange(of: "との"),
      link.lowerBound >= 1,
      rest.dropping(first: link.upperBound).startsWith(anyOf: ["違い", "関係", "比較", "差", "相違", "共通"])
    else { return draft }
    return draft.with {
      $0.question =
        draft.question.prefix(mark.lowerBound + 1) + "と" + rest.prefix(link.lowerBound) + "の"
        + rest.dropping(first: link.upperBound)
    }
  }

  /// `「登り窯」とは？ – 窯の一つ。`: a kind alone is shared by others; the sentence behind it belongs to the answer.
  private static func whole(_ draft: Draft, _ page: Page) -> Draft? {
    guard ["F1", "F3", "F8", "F15", "F36"].contains(draft.rule), draft.kind == .definition, !draft.isWayBack,
      case let answer = draft.answer[0], case let said = answer.trimming({ $0.isSpace || isStop($0) }),
      let rest = rest(behind: said, draft, page), !rest.startsWith(anyOf: asides),
      said.count + rest.count <= longestWhole
    else { return nil }
    let kind = ["である", "です", "だ"].first { said.ends(with: $0) }.map { said.without(suffix: $0) } ?? said
    let isKindAlone = kind.endsWith(anyOf: ["一つ", "ひとつ", "1つ", "１つ", "一種", "の意味"]) && kind.count <= 40
    let isDated =
      draft.rule == "F3" && opensWithYear(said) && said.count <= 60 && said.scalars.last?.isNounEnd ?? false
      && JapaneseTopic(rest) == nil
    let isPoint = draft.question.ends(with: "」の要点は？")
    let isFirstHalf = isPoint && JapaneseEndings.namesClass(rest) && rest.count >= 16
    let isCondition = isPoint && rest.endsWith(anyOf: ["が必要", "が必要である", "が必要です"])
    let pointsOn = rest.startsWith(anyOf: Stated.pointers)
    guard (isKindAlone || isDated || isCondition) && !pointsOn || isFirstHalf else { return nil }
    return draft.with {
      $0.answer = [said + "。" + rest]
      $0.extra = nil
      if isFirstHalf { $0.question = draft.question.without(suffix: "の要点は？") + "とは？" }
    }
  }

  /// The most that an answer of two sentences may hold; scalars.
  private static let longestWhole = 150

  private static let asides: Phrases = ["ただし", "例えば", "たとえば", "なお", "また", "ちなみに", "例：", "例:", "(", "（"]

  private static func isStop(_ scalar: Unicode.Scalar) -> Bool { "。．.".unicodeScalars.contains(scalar) }

  private static func opensWithYear(_ text: Text) -> Bool {
    text.first?.isDigit ?? false && text.prefix(6).contains("年")
  }

  /// The sentence behind the one that answers; below a heading also the next short line.
  private static func rest(behind said: Text, _ draft: Draft, _ page: Page) -> Text? {
    let lines = [draft.node] + page.matter(of: draft.node)
    for (place, line) in lines.enumerated() {
      let text = page.pairs[line].map(\.right.text) ?? page.text(line)
      guard let found = text.firstRange(ofText: said) else { continue }
      let behind = text.dropping(first: found.upperBound).trimming { $0.isSpace || isStop($0) || $0 == "\n" }
      if !behind.isEmpty {
        let end = behind.firstIndex { "。．\n".unicodeScalars.contains($0) } ?? behind.count
        return behind.prefix(end).count >= 8 ? behind.prefix(end).trimmed : nil
      }
      guard place > 0, place + 1 < lines.count, page[line].kind == .paragraph,
        case let next = lines[place + 1], page[next].kind == .paragraph, page[next].isLeaf, page.pairs[next] == nil,
        (8...60).contains(page.text(next).count)
      else { return nil }
      return page.text(next).trimming { $0.isSpace || isStop($0) }
    }
    return nil
  }

  /// `覚え方：…`, `昼間：…` below a name: of what, or when, the name tells.
  private static func headed(_ draft: Draft, _ page: Page) -> Draft? {
    guard draft.rule == "F3", draft.kind == .definition, let label = name(in: draft.question),
      draft.question.ends(with: "」とは？"), draft.question.first == "「", labels.contains(label) || times.contains(label)
    else { return nil }
    guard let subject = page.subjectName(of: draft.node), (2...20).contains(subject.count),
      !subject.contains(text: label)
    else { return draft.with { $0.confidence = min($0.confidence, Draft.doubtful) } }
    return draft.with {
      $0.question =
        labels.contains(label)
        ? Wording.ask(\.labelled, in: .japanese, subject, w: label) : subject + "：" + label + "は？"
      $0.kind = .question
    }
  }

  private static let labels: WordSet = [
    "覚え方", "語呂合わせ", "ゴロ", "語呂", "読み方", "使い方", "書き方", "考え方", "見分け方", "求め方", "判例", "通説", "趣旨", "要旨", "根拠条文",
  ]
  private static let times: WordSet = ["昼間", "夜間", "昼", "夜", "朝", "夕方", "日中", "平時", "通常時", "異常時", "緊急時", "災害時", "有事"]

  /// `窯の温度を見る理由は次の通りです：` over `釉薬の発色：…`: a point is asked as one of what was announced.
  private static func announced(_ draft: Draft, _ page: Page) -> Draft? {
    guard draft.rule == "F3", draft.question.first == "「", let name = name(in: draft.question),
      draft.question.endsWith(anyOf: ["」とは？", "」は？"]), !draft.isWayBack,
      draft.question.count == name.count + (draft.question.ends(with: "とは？") ? 5 : 4),
      case let said = draft.answer[0].trimming({ $0.isSpace || isStop($0) }), Endings.isPredicate(said),
      !JapaneseEndings.namesClass(said), let above = announcing(over: draft.node, page), !above.contains(text: name)
    else { return nil }
    return draft.with { $0.question = above + "：「" + name + "」は？" }
  }

  /// What the line over a list says is listed, without the words that only say so.
  private static func announcing(over node: Int, _ page: Page) -> Text? {
    let parent = page[node].parent
    guard page[parent].isMatter, page.pairs[parent] == nil, let last = page.sentences[parent].last?.text else {
      return nil
    }
    let plain = last.trimming { $0.isSpace || isStop($0) || $0 == "：" || $0 == ":" }
    guard let end = announcements.first(where: { plain.ends(with: $0) }) else { return nil }
    let said = plain.without(suffix: end).trimming { $0 == "、" || $0.isSpace }
    return (4...32).contains(said.count) && !said.contains("、") && !said.startsWith(anyOf: Stated.pointers) ? said : nil
  }

  private static let announcements: [Literal] = [
    "は以下の通りです", "は次の通りです", "は以下の通りである", "は次の通りである", "は以下の通り", "は次の通り", "は以下のとおりです", "は次のとおりです", "は以下のとおり",
    "は次のとおり", "として、次の点が挙げられます", "として、以下の点が挙げられます", "として次の点が挙げられます", "として以下の点が挙げられます", "として、次の点が挙げられる",
    "として、以下の点が挙げられる", "として次の点が挙げられる", "として以下の点が挙げられる", "には以下のものがある", "には次のものがある", "には以下のものがあります", "には次のものがあります",
  ]

  /// `「落書き」の要点は？ – 監視が必要` below 脅威: what is done against it.
  private static func against(_ draft: Draft, _ page: Page) -> Draft? {
    guard draft.rule == "F15", let name = name(in: draft.question) ?? elaborated(draft.question),
      draft.question.endsWith(anyOf: ["」の要点は？", elaboration]), (2...16).contains(name.count),
      draft.answer[0].trimming({ $0.isSpace || isStop($0) }).endsWith(anyOf: remedies), isDanger(draft.node, page)
    else { return nil }
    return draft.with {
      $0.question = Quotation.corner.set(name) + "への対策は？"
      $0.kind = .question
      $0.confidence = max($0.confidence, 0.65)
    }
  }

  private static let remedies: Phrases = [
    "が必要", "が必要です", "が必要である", "必要がある", "必要があります", "が有効", "が有効です", "が有効である", "が有効となる", "が有効となります", "を利用する", "を用いる",
    "を使用する", "で防ぐ", "を防ぐ", "で防止する", "を防止する", "で防止できる",
  ]

  /// Whether a heading or a name above a line is a word for dangers.
  private static func isDanger(_ node: Int, _ page: Page) -> Bool {
    var above = page[node].parent
    for _ in 0..<4 where above > 0 {
      if page.text(above).withoutBracket.endsWith(anyOf: ["脅威", "攻撃", "リスク", "危険", "犯罪", "不正行為", "災害", "被害"]) {
        return true
      }
      above = page[above].parent
    }
    return false
  }

  /// `焼成室(奥の部屋) — 詳しくは？ – 器を並べて焼く部屋`: a name with its bracket over what it is.
  private static func described(_ draft: Draft) -> Draft? {
    guard draft.rule == "F15", let asked = elaborated(draft.question),
      case let name = asked.withoutBracket.trimmed, (2...16).contains(name.count),
      !name.containsAny(of: ["を", "が", "は", "、", "。", "【"]),
      case let said = draft.answer[0].trimming({ $0.isSpace || isStop($0) }), !said.startsWith(anyOf: Stated.pointers),
      said.endsWith(anyOf: ["を指す", "ことを示す", "を意味する", "のこと", "すること"]) || describesNoun(said)
    else { return nil }
    return draft.with {
      ($0.question, $0.kind) = (Wording.define(name, in: .japanese), .definition)
      $0.confidence = max($0.confidence, 0.75)
    }
  }

  private static let elaboration: Literal = " — 詳しくは？"

  /// What is asked of before "— 詳しくは？", without its context.
  private static func elaborated(_ question: Text) -> Text? {
    guard question.ends(with: elaboration) else { return nil }
    let asked = question.without(suffix: elaboration)
    return asked.lastRange(of: "：").map { asked.dropping(first: $0.upperBound) } ?? asked
  }

  /// Whether a text closes on a short noun that a clause before it describes: `器を並べて焼く部屋`.
  static func describesNoun(_ said: Text) -> Bool {
    let noun = said.scalars.reversed().prefix { $0.isNounEnd || $0 == "ー" }.count
    guard (2...8).contains(noun), said.count - noun >= 6, !said.contains("は、") else { return false }
    return "るたいなむぶうつの".unicodeScalars.contains(said[said.count - noun - 1])
      && !said.endsWith(anyOf: ["必要", "重要", "可能", "有名", "大切", "一般的", "代表的", "場合"])
  }

  /// `「窯コマンド」とは？ – kiln [部屋]`: how it is written.
  private static func syntax(_ draft: Draft) -> Draft? {
    guard draft.rule == "F15" || draft.rule == "F1" || draft.rule == "F3", draft.question.ends(with: "」とは？"),
      let name = name(in: draft.question)?.trimming({ $0 == "[" || $0 == "]" || $0.isSpace }),
      name.endsWith(anyOf: ["コマンド", "関数", "メソッド", "構文", "文"]), case let said = draft.answer[0],
      said.first?.isLatin ?? false, said.containsAny(of: ["[", "<", "..."]),
      said.count(where: { $0.isKana && !$0.isKatakana }) == 0
    else { return nil }
    return draft.with { $0.question = Quotation.corner.set(name) + "の書式は？" }
  }

  /// `「登り窯」とは？ – 前室、焼成室、煙道に分かれる`: into what.
  private static func composed(_ draft: Draft) -> Draft? {
    guard draft.rule == "F3", draft.kind == .definition, !draft.isWayBack,
      let end = (["」とは？", "」は？"] as [Literal]).first(where: { draft.question.ends(with: $0) }),
      draft.question.first == "「",
      case let said = draft.answer[0].trimming({ $0.isSpace || isStop($0) }),
      let verb = verbs.first(where: { said.ends(with: $0.said) }),
      case let list = ItemList(said.without(suffix: verb.said)), (2...7).contains(list.items.count), list.isNames
    else { return nil }
    return draft.with {
      $0.question = draft.question.without(suffix: end) + "」は" + verb.asked + "？"
      $0.answer = list.items
      $0.kind = .list
    }
  }

  private static let verbs: [(said: Literal, asked: Text)] = [
    ("に分かれる", "何に分かれる"), ("に分けられる", "何に分けられる"), ("に分類される", "何に分類される"), ("に大別される", "何に大別される"), ("からなる", "何からなる"),
    ("から成る", "何から成る"), ("から構成される", "何から構成される"), ("で構成される", "何で構成される"), ("に分かれます", "何に分かれます"), ("からなります", "何からなります"),
  ]

  /// `「登り窯」とは？ – 登り窯は、山に築く窯`: the name need not be said again.
  private static func renamed(_ draft: Draft) -> Draft? {
    guard draft.rule == "F1" || draft.rule == "F36", draft.kind == .definition, !draft.isWayBack,
      draft.question.ends(with: "」とは？"), let name = name(in: draft.question), name.count >= 2,
      case let said = draft.answer[0], said.starts(with: name),
      let joint = (["とは、", "は、", "とは"] as [Literal]).first(where: { said.dropping(first: name.count).starts(with: $0) }
      ),
      case let rest = said.dropping(first: name.count + joint.count), rest.count >= 8
    else { return nil }
    return draft.with { $0.answer = [rest] }
  }

  /// `焼成方式：HTK（…）` below 登り窯: which one it has, not what the word means.
  private static func value(_ draft: Draft, _ page: Page) -> Draft? {
    guard draft.rule == "F3", draft.kind == .definition else { return nil }
    if draft.isWayBack {
      let said = draft.question.without(prefix: "次が指す語は？").trimmed
      return isValue(draft.answer[0], said) ? draft.with { $0.confidence = min($0.confidence, Draft.doubtful) } : nil
    }
    guard draft.question.first == "「", draft.question.ends(with: "」とは？"), let name = name(in: draft.question),
      isValue(name, draft.answer[0]), let subject = page.subjectName(of: draft.node),
      page.subjectNodes[draft.node] != page.titleNode, (2...20).contains(subject.count),
      !subject.contains(text: name), !name.contains(text: subject)
    else { return nil }
    return draft.with {
      $0.question = Wording.labelled(subject, name, items: 1, in: .japanese)
      $0.kind = .question
    }
  }

  /// Whether a word for a kind stands before a name in Latin letters.
  private static func isValue(_ name: Text, _ said: Text) -> Bool {
    !name.hasLatin && name.endsWith(anyOf: ["方式", "規格", "プロトコル", "機関", "団体", "言語", "形式", "単位"])
      && said.first?.isLatin ?? false && !said.hasKana && said.count <= 80
  }

  /// `茶室の決まり` over `湯の決まり` that has a line of its own: a part of it, and not what it is.
  private static func aside(_ draft: Draft, _ page: Page) -> Draft? {
    guard ["F1", "F36"].contains(draft.rule), draft.kind == .definition, draft.question.ends(with: "」とは？"),
      !draft.isWayBack, case let said = draft.answer[0], said.count <= 20, !describesNoun(said),
      said.scalars.last?.isNounEnd ?? false,
      page.matter(of: draft.node).contains(where: { page.text($0) == said && !page[$0].isLeaf })
    else { return nil }
    return draft.with { $0.confidence = min($0.confidence, Draft.doubtful) }
  }

  /// `炎は[…]ある(窯の外ではない点に注意)`: what the writer warns of gives the blank away.
  private static func withoutHint(_ draft: Draft) -> Draft? {
    guard draft.kind == .cloze,
      let close = draft.question.lastRange(of: ")")?.lowerBound
        ?? draft.question.lastRange(of: "）")?.lowerBound,
      let blank = draft.question.firstRange(of: Cloze.blank),
      let open = draft.question.prefix(close).scalars.lastIndex(where: { $0 == "(" || $0 == "（" }),
      open > blank.upperBound, draft.question.count - close <= 3,
      case let note = draft.question[(open + 1)..<close], note.contains("に注意")
    else { return nil }
    return draft.with {
      $0.question = draft.question.prefix(open).trimmed + draft.question.dropping(first: close + 1)
      $0.extra = draft.extra ?? note
    }
  }

  /// `→ **灰釉**となる` below `灰が溶ける`: what it comes of stands in the line above.
  private static func concluded(_ draft: Draft, _ page: Page) -> Draft? {
    guard draft.kind == .cloze, draft.rule == "F11" || draft.rule.isEmpty, page[draft.node].isConclusion,
      case let above = page.previous[draft.node], above > 0, page[above].isMatter,
      case let cause = page.text(above).trimming({ $0.isSpace || isStop($0) }), (4...40).contains(cause.count),
      !cause.contains(text: draft.answer[0]),
      case let asked = draft.question.lastRange(of: "：").map({ draft.question.dropping(first: $0.upperBound) })
        ?? draft.question, asked.starts(with: Cloze.blank)
    else { return nil }
    return draft.with { $0.question = cause + " → " + asked }
  }

  /// `「焼成」はいつ？ – 約3日間`: how long; `「大窯」はいつ？ – 1600年に築かれた窯`: what it is.
  private static func span(_ draft: Draft) -> Draft? {
    guard draft.question.ends(with: "」はいつ？"),
      case let said = draft.answer[0].trimming({ $0.isSpace || isStop($0) }), said.hasDigit
    else { return nil }
    if said.count <= 12,
      said.endsWith(anyOf: ["年間", "日間", "週間", "か月間", "ヶ月間", "時間", "分間", "世紀間"])
    {
      return draft.with { $0.question = draft.question.without(suffix: "はいつ？") + "の期間は？" }
    }
    let first = said.firstIndex(of: "。").map { said.prefix($0) } ?? said
    guard draft.rule == "F3", first.containsAny(of: ["年に", "年から"]), first.count >= 12,
      first.scalars.last?.isNounEnd ?? false, !first.endsWith(anyOf: ["年", "月", "日", "頃", "年代", "世紀", "時代"]),
      let name = name(in: draft.question)
    else { return nil }
    return draft.with { $0.question = Wording.define(name, in: .japanese) }
  }

  /// `「窯の基礎知識」の登り窯は？ – 山に築く窯`: a chapter owns no such thing, which is asked what it is.
  private static func chapter(_ draft: Draft) -> Draft? {
    guard draft.rule == "F3", draft.question.first == "「", let cut = draft.question.firstRange(of: "」の"),
      draft.question.prefix(cut.lowerBound).endsWith(anyOf: ["知識", "用語", "基礎", "基本", "重要性", "まとめ", "概要", "言葉"]),
      draft.question.ends(with: "は？"),
      case let name = draft.question.dropping(first: cut.upperBound).dropping(last: 2), (2...16).contains(name.count),
      Label(name) == nil, !name.contains("」"), case let said = draft.answer[0], said.count >= 6, said.hasKana,
      said.trimming({ isStop($0) }).scalars.last?.isNounEnd ?? false
    else { return nil }
    return draft.with { $0.question = Wording.define(name, in: .japanese) }
  }

  /// `「釉薬」とは？ – 灰釉、鉄釉などの種類がある`: of which sorts it is.
  private static func sorts(_ draft: Draft) -> Draft? {
    guard draft.rule == "F3", draft.kind == .definition, draft.question.ends(with: "」とは？"), !draft.isWayBack,
      case let said = draft.answer[0].trimming({ $0.isSpace || isStop($0) }),
      let end = ["などの種類がある", "などの種類があります", "などがある", "の種類がある", "の2種類がある", "の3種類がある"].first(where: { said.ends(with: $0) }
      ),
      case let kinds = said.without(suffix: end), kinds.count >= 5, kinds.contains("、")
    else { return nil }
    return draft.with {
      $0.question = draft.question.without(suffix: "とは？") + "の種類は？"
      $0.answer = [kinds]
      $0.kind = .question
    }
  }

  /// `「灰」は？ – 灰を水で洗う`: what is done with it.
  private static func handled(_ draft: Draft) -> Draft? {
    guard draft.rule == "F3", draft.question.endsWith(anyOf: ["」は？", "」とは？"]), !draft.isWayBack,
      let name = name(in: draft.question), name.count >= 2, case let said = draft.answer[0],
      said.starts(with: name), said.count >= name.count + 5, said[name.count] == "を",
      Endings.isPredicate(said.trimming { $0.isSpace || isStop($0) })
    else { return nil }
    let end: Literal = draft.question.ends(with: "は？") && !draft.question.ends(with: "とは？") ? "は？" : "とは？"
    return draft.with {
      $0.question = draft.question.without(suffix: end) + "をどうする？"
      $0.answer = [said.dropping(first: name.count + 1)]
      $0.kind = .question
    }
  }

  /// `窯（主）とは、…`: a word or two in brackets belong to the name.
  private static func qualified(_ draft: Draft, _ page: Page) -> Draft? {
    guard draft.rule == "F13", draft.kind == .definition, !draft.isWayBack, draft.question.first == "「",
      draft.question.ends(with: "」とは？"), let name = name(in: draft.question),
      case let text = page.text(draft.node), let close = text.firstRange(of: "）とは")?.lowerBound,
      let open = text.prefix(close).lastIndex(where: { $0 == "（" }), (1...2).contains(close - open - 1),
      text[(open + 1)..<close].allSatisfy(\.isHan), text.prefix(open).ends(with: name)
    else { return nil }
    return draft.with { $0.question = "「" + name + text[open...close] + "」とは？" }
  }

  /// `何で焼く？ – 登り窯 (方法)`: a word for what follows, behind the answer.
  private static func withoutAside(_ draft: Draft) -> Draft? {
    let said = draft.answer[0]
    guard draft.rule == "F37",
      let end = [" (方法)", "(方法)", "（方法）", "(例)", "（例）", "(手順)", "（手順）"].first(where: { said.ends(with: $0) }),
      said.count > end.unicodeScalars.count + 1
    else { return nil }
    return draft.with { $0.answer = [said.without(suffix: end).trimmed] }
  }

  /// The name a question puts in quotation marks.
  private static func name(in question: Text) -> Text? { ChineseCritic.name(in: question) }
}
