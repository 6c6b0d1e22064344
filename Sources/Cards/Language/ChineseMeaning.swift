import Notes

/// Words the question for the points of a Chinese name as its one answer asks.
///
/// `“绿茶”的要点是什么？ → 绿茶是不发酵的茶，…` says what it is. A lone Japanese sentence about something else, and a
/// Chinese remark, is no point of the name: such a card waits to be accepted.
enum ChineseMeaning {
  static func fitted(_ draft: Draft) -> Draft {
    // `手性分子为…`: the copula stayed with the answer.
    if draft.rule == "F13", draft.answer.count == 1, draft.kind == .definition, !draft.answer[0].contains("，"),
      draft.question.endsWith(anyOf: ["”是什么？", "」是什麼？", "」是什么？"]),
      draft.answer[0].count >= 3, draft.answer[0].startsWith(anyOf: ["为", "為"]),
      !draft.answer[0].startsWith(anyOf: ["为了", "為了", "为什", "為什"])
    {
      return draft.with { $0.answer = [draft.answer[0].dropping(first: 1)] }
    }
    if let told = told(draft) { return told }
    if let work = work(of: draft) ?? kind(of: draft) ?? found(draft) ?? person(draft) ?? members(draft) { return work }
    guard draft.answer.count == 1, draft.question.isEastAsian, draft.question.endsWith(anyOf: asking),
      let name = name(in: draft.question)
    else { return draft }
    let answer = draft.answer[0]
    if !answer.hasKana, answer.starts(with: name.string), let said = meaning(answer.dropping(first: name.count)) {
      return draft.with {
        $0.answer = [said]
        $0.question =
          draft.question.hasSuffixOfTraditional
          ? Quotation.corner.set(name) + "是什麼？" : Quotation.curved.set(name) + "是什么？"
      }
    }
    // `“匣钵”的要点是什么？ – 是指护着坯体的钵`: what it is; `负责隔火`: what it is there for.
    if !answer.hasKana, let said = meaning(answer) ?? shown(answer) {
      return draft.with {
        $0.answer = [said]
        $0.question =
          draft.question.hasSuffixOfTraditional
          ? Quotation.corner.set(name) + "是什麼？" : Quotation.curved.set(name) + "是什么？"
      }
    }
    if !answer.hasKana, let duty = ["负责", "負責"].first(where: { answer.starts(with: $0) }),
      (5...60).contains(answer.count)
    {
      return draft.with {
        $0.answer = [answer.without(prefix: duty).trimming { $0.isSpace || $0 == "。" }]
        $0.question =
          draft.question.hasSuffixOfTraditional
          ? Quotation.corner.set(name) + Text(duty) + "什麼？" : Quotation.curved.set(name) + Text(duty) + "什么？"
        $0.kind = .question
      }
    }
    guard draft.rule == "F1" || draft.rule == "F36", Endings.isPredicate(answer) || answer.contains("。") else {
      return draft
    }
    // What a Chinese line tells of the name above it is worth asking, but for remarks and names of something else.
    if !answer.hasKana, answer.first != "不",
      !answer.containsAny(of: ["这就是", "這就是", "吧", "。。", "……", "我们", "我們", "本章", "本节", "本節"])
    {
      return draft
    }
    return draft.with { $0.confidence = Draft.doubtful }
  }

  /// `“风箱”是什么？ – 用来调节风量`: what it is for; `“匣钵”是什么？ – 又称窑匣`: what else it is called.
  private static func told(_ draft: Draft) -> Draft? {
    if let letters = letters(draft) { return letters }
    guard draft.kind == .definition, draft.answer.count == 1, !draft.isWayBack, !draft.question.hasKana,
      let end = ["”是什么？", "」是什么？", "」是什麼？", "”是什麼？"].first(where: { draft.question.ends(with: $0) })
    else { return nil }
    let answer = draft.answer[0].trimming { $0.isSpace || $0 == "。" }
    let what: Text = end.hasSuffix("麼？") ? "什麼？" : "什么？"
    let head = draft.question.dropping(last: end.unicodeScalars.count - 1)
    // `“匣钵”是什么？ – 使用匣钵的目的是隔开火焰`: what for.
    if draft.rule == "F3", let name = name(in: draft.question),
      let cut = answer.firstRange(of: "的目的是"), cut.lowerBound <= name.count + 4,
      answer.prefix(cut.lowerBound).ends(with: name.string), answer.count >= cut.upperBound + 4
    {
      return draft.with {
        $0.question = head + "的目的是" + what
        $0.answer = [answer.dropping(first: cut.upperBound).without(prefix: "为了").without(prefix: "為了")]
        $0.kind = .question
      }
    }
    if let use = uses.first(where: { answer.starts(with: $0) }), case let said = answer.without(prefix: use).trimmed,
      said.count >= 2, !Definition.endsInClassNoun(said)
    {
      let asked: Text =
        use.hasSuffix("责") || use.hasSuffix("責") ? Text(use) + what : end.hasSuffix("麼？") ? "用來做什麼？" : "用来做什么？"
      return draft.with {
        $0.question = head + asked
        $0.answer = [said]
        $0.kind = .question
      }
    }
    guard let naming = namings.first(where: { answer.starts(with: $0) }),
      case let said = answer.without(prefix: naming).trimmed,
      (2...40).contains(said.withoutBracket.trimmed.count), !said.containsAny(of: ["，", "。"])
    else { return nil }
    return draft.with {
      $0.question = head + (end.hasSuffix("麼？") ? "又稱" : "又称") + what
      $0.answer = [said]
      $0.kind = .question
    }
  }

  /// `“紫砂壶爱好者协会”是什么？ – ZSA`: the letters for it.
  private static func letters(_ draft: Draft) -> Draft? {
    guard draft.rule == "F3", draft.kind == .definition, draft.answer.count == 1, !draft.isWayBack,
      (2...6).contains(draft.answer[0].count), draft.answer[0].allSatisfy(\.isUpper),
      let end = ["是什么？", "是什麼？"].first(where: { draft.question.ends(with: $0) }),
      case let head = draft.question.dropping(last: end.unicodeScalars.count),
      case let name = name(in: head).flatMap({ head.count == $0.count + 2 ? $0 : nil })
        ?? head.lastRange(of: "”的").map({ head.dropping(first: $0.upperBound) })
        ?? head.lastRange(of: "」的").map({ head.dropping(first: $0.upperBound) }) ?? Text(),
      name.count >= 4, name.allSatisfy(\.isHan)
    else { return nil }
    return draft.with {
      $0.question = head + (end.hasSuffix("麼？") ? "的英文縮寫是什麼？" : "的英文缩写是什么？")
      $0.kind = .question
    }
  }

  private static let uses = [
    "主要用来", "主要用來", "用来", "用來", "主要用于", "主要用於", "用于", "用於", "负责", "負責",
  ]
  private static let namings = [
    "又称为", "又稱為", "又称", "又稱", "或称", "或稱", "也称", "也稱", "又叫", "也叫", "又名", "亦称", "亦稱",
  ]

  /// `“茶业之父”是什么？`: who that is.
  private static func person(_ draft: Draft) -> Draft? {
    guard draft.kind == .definition, let name = name(in: draft.question),
      name.endsWith(anyOf: ["之父", "之母", "之王", "创始人", "創始人", "奠基人", "提出者", "发明者", "發明者", "作者", "发现者", "發現者", "鼻祖"])
    else { return nil }
    for (what, who) in [("”是什么？", "”是谁？"), ("」是什么？", "」是谁？"), ("」是什麼？", "」是誰？")]
    where draft.question.ends(with: what) {
      return draft.with { $0.question = draft.question.without(suffix: what) + Text(who) }
    }
    return nil
  }

  /// `“茶具”的要点是什么？ – 包括壶、杯、盘等`: what belongs to it.
  private static func members(_ draft: Draft) -> Draft? {
    guard draft.answer.count == 1, let end = asking.first(where: { draft.question.ends(with: $0) }), end.hasSuffix("？"),
      !draft.question.hasKana,
      let verb = ["主要包括", "包括", "主要包含", "包含", "主要由", "由"].first(where: { draft.answer[0].starts(with: $0) })
    else { return nil }
    var said = draft.answer[0].without(prefix: verb).trimming { $0.isSpace || $0 == "。" || $0 == "：" }
    if verb.hasSuffix("由") {
      guard let close = ["组成", "組成", "构成", "構成"].first(where: { said.ends(with: $0) }) else { return nil }
      said = said.without(suffix: close)
    }
    var list = ItemList(said)
    if let last = list.items.last, let cut = last.lastRange(of: "和") ?? last.lastRange(of: "与"), cut.lowerBound >= 2,
      last.count - cut.upperBound >= 2
    {
      list.items = list.items.dropLast() + [last.prefix(cut.lowerBound), last.dropping(first: cut.upperBound)]
    }
    guard (2...8).contains(list.items.count), list.items.allSatisfy({ (1...16).contains($0.count) }),
      !said.contains("，")
    else { return nil }
    return draft.with {
      $0.question = draft.question.without(suffix: end) + "包括哪些？"
      $0.answer = list.items
      $0.isOpen = list.isOpen
      $0.kind = .list
    }
  }

  /// `“白茶”是什么？ – 常见于东南沿海`: where it is found.
  private static func found(_ draft: Draft) -> Draft? {
    guard draft.kind == .definition, draft.answer.count == 1, !draft.isWayBack,
      let end = ["”是什么？", "」是什么？", "」是什麼？"].first(where: { draft.question.ends(with: $0) }),
      let word = ["常见于", "常見於", "多见于", "多見於", "主要见于", "主要見於", "见于", "見於"].first(where: {
        draft.answer[0].starts(with: $0)
      }),
      case let rest = draft.answer[0].dropping(first: word.unicodeScalars.count).trimmed, rest.count >= 2
    else { return nil }
    return draft.with {
      $0.question =
        draft.question.dropping(last: end.unicodeScalars.count - 1) + Text(word) + (end.hasSuffix("麼？") ? "什麼？" : "什么？")
      $0.answer = [rest]
      $0.kind = .question
    }
  }

  /// `陆羽` over `《茶经》`: whoever wrote a book is not the book.
  private static func work(of draft: Draft) -> Draft? {
    guard draft.kind == .definition, draft.rule == "F15", draft.answer.count == 1, draft.answer[0].first == "《",
      draft.answer[0].scalars.last == "》", draft.question.endsWith(anyOf: ["”是什么？", "」是什麼？"])
    else { return nil }
    return draft.with {
      $0.question = draft.question.dropping(last: 4) + ($0.question.ends(with: "么？") ? "的著作是什么？" : "的著作是什麼？")
    }
  }

  /// `能加詞綴的詞根` behind a name: what it is, though it opens with what can be done with it.
  private static func kind(of draft: Draft) -> Draft? {
    guard draft.answer.count == 1,
      let end = ["可以怎樣？", "能做什麼？", "可以怎样？", "能做什么？"].first(where: { draft.question.ends(with: $0) }),
      case let head = draft.question.dropping(last: end.unicodeScalars.count),
      head.scalars.last == "”" || head.scalars.last == "」"
    else { return nil }
    let said = draft.answer[0].firstRange(of: "，如").map { draft.answer[0].prefix($0.lowerBound) } ?? draft.answer[0]
    guard let tail = said.lastRange(of: "的").map({ said.dropping(first: $0.upperBound) }),
      (2...12).contains(tail.count), !tail.contains("，"), !Endings.isPredicate(tail)
    else { return nil }
    return draft.with {
      $0.question = head + (end.hasSuffix("樣？") || end.hasSuffix("麼？") ? "是什麼？" : "是什么？")
      $0.kind = .definition
    }
  }

  private static let asking = ["的要点是什么？", "的要點是什麼？", "の要点は？"]

  private static func name(in question: Text) -> Text? {
    guard let open = question.first, open == "“" || open == "「",
      let close = question.scalars.firstIndex(where: { $0 == "”" || $0 == "」" }), close > 1
    else { return nil }
    return question[1..<close]
  }

  /// What stands behind 表示, that a quantity or a sign is said to be.
  private static func shown(_ answer: Text) -> Text? {
    guard let word = ["表示的是", "表示"].first(where: { answer.starts(with: $0) }) else { return nil }
    let said = answer.without(prefix: word).trimming { $0.isSpace || $0 == "。" }
    return (4...80).contains(said.count) && !said.contains("。") ? said : nil
  }

  /// What stands behind 是 up to the end of the first sentence, where that is enough to say what a thing is.
  private static func meaning(_ rest: Text) -> Text? {
    let copula = ["是指", "指的是", "是", "指"].first { rest.starts(with: $0) }
    guard let copula else { return nil }
    let said = rest.dropping(first: copula.unicodeScalars.count)
    let end = said.scalars.firstIndex { $0 == "。" || $0 == "；" } ?? said.count
    let first = said.prefix(end).trimmed
    return (5...80).contains(first.count) && !first.startsWith(anyOf: ["不", "否", "由于", "由於", "因为", "因為"]) ? first : nil
  }
}

extension Text {
  fileprivate var hasSuffixOfTraditional: Bool { ends(with: "要點是什麼？") }
}
