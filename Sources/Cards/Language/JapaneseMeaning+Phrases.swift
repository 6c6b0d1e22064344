import Notes

/// Japanese sentences that hold a meaning as a phrase before a word for things: `…を選ぶ方式で、…`, `…を決める機能X がある`.
extension JapaneseMeaning {
  /// `木の灰から作る釉薬である` below 灰釉: what it is.
  static func copular(_ draft: Draft) -> Draft? {
    guard draft.rule == "F1" || draft.rule == "F15", draft.answer.count == 1, draft.question.ends(with: "」の要点は？"),
      draft.question.first == "「",
      case let said = draft.answer[0].trimming({ $0.isSpace || "。．".unicodeScalars.contains($0) }),
      let end = isKindFirst(draft) ? "" : ["である", "であります", "です", "のことだ", "だ"].first(where: { said.ends(with: $0) }),
      case let kind = said.without(suffix: end), kind.count >= 8,
      isKindFirst(draft) || JapaneseEndings.namesClass(kind),
      !kind.startsWith(anyOf: Stated.pointers), isKindFirst(draft) || !kind.containsAny(of: ["は、", "とは"]),
      !kind.endsWith(anyOf: ["こと", "もの"])
    else { return nil }
    return draft.with {
      $0.question = draft.question.without(suffix: "の要点は？") + "とは？"
      $0.kind = .definition
      $0.confidence = max($0.confidence, 0.8)
    }
  }

  /// `少数の窯元が火を分ける窯で、…` below 登り窯: the first clause says what it is.
  private static func isKindFirst(_ draft: Draft) -> Bool {
    ChineseCritic.name(in: draft.question).map { Definition.isKind(draft.answer[0], of: $0) } ?? false
  }

  /// `…を運んだとする。` as what a name is: the sentence behind it tells what comes of it, and belongs to the meaning.
  static func withConclusion(_ draft: Draft, _ page: Page) -> Draft? {
    guard ["F1", "F8"].contains(draft.rule), draft.kind == .definition, draft.answer.count == 1,
      case let premise = draft.answer[0].trimming({ $0.isSpace || "。．".unicodeScalars.contains($0) }),
      premise.endsWith(anyOf: ["たとする", "たとします", "たとしよう", "ているとする"]),
      let line = page.matter(of: draft.node).first(where: { page.text($0).contains(text: premise) }),
      let place = page.sentences[line].firstIndex(where: { $0.text.contains(text: premise) }),
      place + 1 < page.sentences[line].count, case let next = page.sentences[line][place + 1].text,
      premise.count + next.count <= 200
    else { return nil }
    return draft.with { $0.answer = [draft.answer[0] + next] }
  }

  /// Words for things that end a meaning.
  private static let things = [
    "方式", "方法", "仕組み", "手法", "技術", "機能", "アルゴリズム", "プロトコル", "構造", "規格", "言語", "ソフトウェア", "装置", "処理", "制度", "概念", "理論",
    "考え方", "状態", "現象", "組織", "物質", "器官", "病気", "疾患",
  ]

  /// `「一煎法」の要点は？ – 湯を高く注ぐ方法で、…`: what the name is, with the rest behind the answer.
  static func phrase(_ draft: Draft) -> Draft? {
    guard ["F1", "F15", "F36"].contains(draft.rule), draft.answer.count == 1, draft.question.ends(with: "」の要点は？"),
      let name = ChineseCritic.name(in: draft.question), (2...24).contains(name.count)
    else { return nil }
    let answer = draft.answer[0]
    if let cut = answer.firstRange(ofText: name), cut.lowerBound >= 8,
      case let rest = answer.dropping(first: cut.upperBound).trimming({
        $0.isSpace || "。．.,、".unicodeScalars.contains($0)
      }),
      rest.isOne(of: ["がある", "があります", "が存在する", "が用意されている"])
    {
      let before = answer.prefix(cut.lowerBound).trimming { $0.isSpace || $0 == "、" || $0 == "「" }
      let said =
        before.firstRange(of: "には").map { before.dropping(first: $0.upperBound).trimming { $0 == "、" || $0.isSpace } }
        ?? before
      return endsInThing(said) && said.count >= 8 ? told(draft, said, nil) : nil
    }
    for thing in things {
      guard
        let cut = answer.firstRange(of: thing + "で、") ?? answer.firstRange(of: thing + "で,")
          ?? answer.firstRange(of: thing + "であり、"),
        cut.lowerBound >= 6, case let said = answer.prefix(cut.lowerBound + thing.unicodeScalars.count),
        said.count <= 80, !said.containsAny(of: ["は、", "。", "この", "その", "これ"]), JapaneseTopic(said + "である") == nil
      else { continue }
      return told(draft, said, answer.dropping(first: cut.upperBound).trimming { $0.isSpace || $0 == "。" })
    }
    return nil
  }

  private static func told(_ draft: Draft, _ said: Text, _ rest: Text?) -> Draft {
    draft.with {
      $0.question = draft.question.without(suffix: "の要点は？") + "とは？"
      $0.answer = [said]
      $0.kind = .definition
      $0.confidence = max($0.confidence, 0.7)
      if let rest, (4...120).contains(rest.count) { $0.extra = rest }
    }
  }

  private static func endsInThing(_ text: Text) -> Bool { things.contains { text.ends(with: $0) } }

  /// `「銀瓶」とは？ – 最も多く使われている湯沸かし`: there is but one, which is asked for.
  static func foremost(_ draft: Draft) -> Draft? {
    guard draft.rule == "F13", draft.kind == .definition, draft.answer.count == 1, draft.question.ends(with: "」とは？"),
      !draft.isWayBack, let name = ChineseCritic.name(in: draft.question),
      case let answer = draft.answer[0].trimming({ $0.isSpace || $0 == "。" }),
      answer.contains("最も") || answer.contains("もっとも"), (8...60).contains(answer.count),
      answer.startsWith(anyOf: ["最も", "もっとも", "現在", "世界で", "日本で", "国内で"]),
      answer.scalars.last.map({ $0.isHan || $0.isKatakana || $0 == "ー" }) ?? false, !answer.contains(text: name),
      !answer.endsWith(anyOf: ["一つ", "ひとつ", "1つ", "１つ"])
    else { return nil }
    return draft.with {
      $0.question = answer + "は？"
      $0.answer = [name]
      $0.kind = .question
      $0.confidence = max($0.confidence, 0.7)
    }
  }

  /// The phrase of a sentence that `この仕組みをXという` names: `…客を待たせない仕組み` of `茶室は…客を待たせない仕組みを備える`.
  static func pointed(_ naming: Text, in before: Text) -> Text? {
    guard let pointer = ["この", "こうした", "このような", "その"].first(where: { naming.starts(with: $0) }),
      case let rest = naming.dropping(first: pointer.unicodeScalars.count),
      let end = rest.scalars.prefix(10).firstIndex(where: { "をはがの".unicodeScalars.contains($0) }), end >= 2,
      case let noun = rest.prefix(end),
      noun.allSatisfy({ $0.isHan || $0.isKatakana || $0 == "ー" || $0 == "み" || $0 == "組" }),
      let place = before.firstRange(ofText: noun + "を") ?? before.firstRange(ofText: noun + "が")
    else { return nil }
    let head = before.prefix(place.lowerBound + noun.count)
    let start = head.firstRange(of: "は、")?.upperBound ?? head.firstRange(of: "は")?.upperBound ?? 0
    let said = head.dropping(first: start).trimming { $0.isSpace || $0 == "、" || $0 == "," }
    return said.count >= noun.count + 6 && said.count <= 110 ? said : nil
  }
}
