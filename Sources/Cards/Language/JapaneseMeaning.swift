import Notes

/// Japanese sentences that say of the name of their own part what it is: `地震は、地下の岩のずれによる振動です` below 地震.
enum JapaneseMeaning {
  /// The draft as a definition, where it asks what the part's own name is; else as it is.
  static func fitted(_ draft: Draft, _ page: Page) -> Draft {
    let draft = withConclusion(withoutJoint(draft), page) ?? withoutJoint(draft)
    // `分解能 – 口径に比例`: what it hangs on.
    if draft.rule == "F15", draft.answer.count == 1, draft.question.ends(with: "」とは？"), draft.answer[0].count <= 24,
      draft.answer[0].count >= 5, draft.answer[0].endsWith(anyOf: ["に比例", "に反比例"])
    {
      let inverse = draft.answer[0].ends(with: "に反比例")
      return draft.with {
        $0.question = draft.question.dropping(last: 3) + (inverse ? "は何に反比例する？" : "は何に比例する？")
        $0.answer = [draft.answer[0].dropping(last: inverse ? 4 : 3)]
        $0.kind = .question
      }
    }
    if draft.rule == "F13", draft.kind == .definition, !draft.isWayBack, draft.answer.count == 1,
      draft.answer[0].hasKana,
      let said = thing(draft.answer[0])
    {
      return draft.with { $0.answer = [said] }
    }
    // `気密性` over `…漏れていないことを示す`: what it is, told by a verb.
    if draft.rule == "F15" || draft.rule == "F1", draft.answer.count == 1, draft.question.ends(with: "」の要点は？"),
      draft.answer[0].count >= 8,
      draft.answer[0].trimming({ $0.isSpace || $0 == "。" }).endsWith(anyOf: [
        "ことを示す", "ことを指す", "を指す", "を表す", "を意味する", "を指します", "を表します", "を意味します", "をいいます", "方法です", "手法です", "技術です", "をいう",
        "のこと", "すること", "であること", "れること", "仕組み", "方式", "技術", "手法", "ことです", "ことである",
      ])
    {
      return draft.with {
        $0.question = draft.question.without(suffix: "の要点は？") + "とは？"
        $0.kind = .definition
        guard draft.rule == "F1", let said = thing(draft.answer[0]) else { return }
        $0.answer = [said]
        $0.confidence = max($0.confidence, 0.8)
      }
    }
    if let said = JapaneseBelow.fitted(draft) ?? copular(draft) { return said }
    if let asked = whole(draft) ?? side(draft) ?? phrase(draft) ?? foremost(draft) { return asked }
    // `財政政策：IS曲線をシフトさせる`: what it does is told, not what it is.
    if draft.rule == "F3", draft.kind == .definition, draft.answer.count == 1, draft.question.ends(with: "」とは？"),
      draft.answer[0].hasKana, !draft.isWayBack, tellsDeed(draft.answer[0])
    {
      return draft.with { $0.question = draft.question.dropping(last: 3) + "は？" }
    }
    guard draft.rule == "F37", draft.answer.count == 1, draft.answer[0].count >= 8, draft.question.hasKana,
      let end = ["は何？", "とは何？", "は何ですか？"].first(where: { draft.question.ends(with: $0) }),
      case let asked = draft.question.without(suffix: end), case let name = own(asked),
      let subject = page.subjectName(of: draft.node), subject.folded == name.folded, (2...20).contains(name.count)
    else { return draft }
    return draft.with {
      $0.question = Wording.define(name, in: .japanese)
      $0.kind = .definition
      $0.confidence = max($0.confidence, 0.8)
    }
  }

  /// What a first sentence says its heading is, without the words that only say so: `釉薬の変化のことです` → 釉薬の変化.
  private static func thing(_ answer: Text) -> Text? {
    let said = answer.trimming { $0.isSpace || $0 == "。" }
    guard JapaneseMeaning.says(said) else { return nil }
    if let end = wholly.first(where: { said.ends(with: $0) }) {
      return said.dropping(last: end.unicodeScalars.count)
    }
    return partly.first { said.ends(with: $0) }.map { said.dropping(last: $0.unicodeScalars.count - 2) }
  }

  private static let wholly = ["のことです", "のことである", "のことを指します", "のことを指す", "のことをいう", "のことをいいます", "のことを言います", "のことを言う"]
  private static let partly = [
    "ことです", "ことである", "ことを指します", "ことを指す", "ことをいう", "ことをいいます", "ことを言います", "ことを言う", "ことを意味します", "ことを意味する",
  ]

  /// `何が低い？ – 高価だが香り`, `何を注げる？ – 主人だけが茶`: what stands before is no part of what is asked.
  private static func whole(_ draft: Draft) -> Draft? {
    guard draft.rule == "F37", draft.answer.count == 1, draft.question.hasKana,
      let what = draft.question.firstRange(of: "何"),
      let cut = draft.answer[0].firstRange(of: "だけが") ?? draft.answer[0].firstRange(of: "だが"),
      cut.lowerBound >= 2, draft.answer[0].count - cut.upperBound >= 1, !draft.answer[0].contains("、")
    else { return nil }
    return draft.with {
      $0.question =
        draft.question.prefix(what.lowerBound) + draft.answer[0].prefix(cut.upperBound)
        + draft.question.dropping(first: what.lowerBound)
      $0.answer = [draft.answer[0].dropping(first: cut.upperBound)]
    }
  }

  /// `茶の特徴は香りが高いこと`: a side is asked for, not what its word means.
  private static func side(_ draft: Draft) -> Draft? {
    guard draft.kind == .definition, draft.answer.count == 1, draft.question.first == "「",
      draft.question.ends(with: "」とは？"),
      case let asked = draft.question.dropping(first: 1).dropping(last: 4), let of = asked.lastRange(of: "の"),
      of.lowerBound >= 1, sides.contains(asked.dropping(first: of.upperBound))
    else { return nil }
    return draft.with {
      $0.question = "「" + asked.prefix(of.lowerBound) + "」の" + asked.dropping(first: of.upperBound) + "は？"
      $0.kind = .question
    }
  }

  /// `茶の湯：したがって、何が重要となる？` without the word that joins it to a sentence nobody sees.
  private static func withoutJoint(_ draft: Draft) -> Draft {
    guard draft.rule == "F37", draft.question.hasKana else { return draft }
    let cut = draft.question.lastRange(of: "：")?.upperBound ?? 0
    let asked = draft.question.dropping(first: cut)
    guard
      let word = ["したがって、", "さらに、", "また、", "しかし、", "そして、", "つまり、", "なお、", "だから、", "そのため、", "ただし、", "さらに"].first(where: {
        asked.starts(with: $0)
      }), asked.count - word.unicodeScalars.count >= 5
    else { return draft }
    return draft.with { $0.question = draft.question.prefix(cut) + asked.dropping(first: word.unicodeScalars.count) }
  }

  /// Whether a sentence says of the name above it what that is: `…ことを指します`, `…を意味する`, `…するウイルスです`.
  static func says(_ plain: Text) -> Bool {
    guard (10...140).contains(plain.count), !plain.containsAny(of: ["は、", "とは", "これ", "それ", "この", "その"]),
      JapaneseTopic(plain) == nil
    else { return false }
    if plain.endsWith(anyOf: meaning) { return true }
    guard let end = ["です", "である"].first(where: { plain.ends(with: $0) }),
      case let noun = plain.without(suffix: Text(end).string), noun.count >= 8
    else { return false }
    return JapaneseEndings.namesClass(noun) || noun.last.map { $0.isKatakana || $0 == "ー" } ?? false
  }

  private static let meaning: Phrases = [
    "ことを指す", "ことを指します", "を指します", "を意味する", "を意味します", "ことを言う", "ことを言います", "ことをいう", "ことをいいます", "を表します",
    "ことを示します", "ことです", "ことである",
  ]

  /// Whether a sentence ends in a verb of doing or becoming, and not in one that defines.
  private static func tellsDeed(_ said: Text) -> Bool {
    let plain = said.trimming { $0.isSpace || $0 == "。" || $0 == "．" || $0 == "." }
    if plain.endsWith(anyOf: ["を表す", "を指す", "をいう", "という", "を意味する", "と呼ぶ", "とする", "である", "ている"]) { return false }
    return plain.endsWith(anyOf: ["する", "させる", "される", "られる", "なる", "ける", "わる", "変わります", "します", "を持つ", "つける"])
  }

  private static let sides: WordSet = [
    "特徴", "利点", "欠点", "長所", "短所", "目的", "役割", "原因", "用途", "メリット", "デメリット", "機能", "効果", "特長", "課題", "問題点", "意義", "理由",
    "条件",
  ]

  /// What is asked of, without the part of the note before a colon.
  private static func own(_ asked: Text) -> Text {
    (asked.lastRange(of: "：").map { asked.dropping(first: $0.upperBound) } ?? asked).trimming { $0 == "「" || $0 == "」" }
  }
}
