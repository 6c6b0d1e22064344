import Notes

/// Japanese cards that readers of whole decks dropped: forms with their gaps, blanks with nothing round them, what the writer did,
/// headings of lists, answers that say nothing.
extension Doubts {
  /// Whether a Japanese card has such a shape.
  static func isWeakJapanese(_ draft: Draft) -> Bool {
    holdsGap(draft) || isBlankAlone(draft) || isOfWriter(draft) || namesList(draft) || saysNothing(draft)
      || listsSentence(draft) || pointsInReason(draft) || isNoJapaneseName(draft) || asksSeveral(draft)
      || meansDeed(draft)
  }

  /// `「釉薬」とは？ – 灰とだけ反応`, `「窯」とは？ – 長い煙突が特徴`: what it does, and what something else is.
  private static func meansDeed(_ draft: Draft) -> Bool {
    guard draft.kind == .definition, draft.answer.count == 1, ["F1", "F36"].contains(draft.rule) else { return false }
    let told = draft.isWayBack ? asked(draft).without(prefix: "次が指す語は？").trimmed : draft.answer[0]
    let said = told.trimming { $0.isSpace || $0 == "。" }
    guard said.count <= 30, !said.contains("。"), said.scalars.last?.isHan ?? false else { return false }
    if said.endsWith(anyOf: ["だけ反応", "とだけ結合"]) || JapaneseArgument.endsInDeed(said) { return true }
    guard let cut = said.lastRange(of: "が"), cut.lowerBound >= 2, said.count - cut.upperBound <= 8 else { return false }
    return said.dropping(first: cut.upperBound).allSatisfy { $0.isHan || $0.isKatakana }
      && said[cut.lowerBound - 1].isNounEnd
  }

  /// `窯の温度は○度上昇`: a form to be filled in.
  private static func holdsGap(_ draft: Draft) -> Bool {
    draft.answer.contains { answer in
      answer.indices.dropLast().contains { index in
        "○〇△".unicodeScalars.contains(answer[index]) && units.contains(answer[index + 1])
      }
    }
  }

  private static let units = Set("%％倍円年月日時分人回個件歳度点カヶか四千万億".unicodeScalars)

  /// `[…] の変化`, `[…]となる（山）`: one short noun or a bare verb beside a blank leaves open what it could be.
  private static func isBlankAlone(_ draft: Draft) -> Bool {
    guard draft.kind == .cloze, draft.rule == "F11", draft.answer.count == 1 else { return false }
    let asked = asked(draft)
    guard asked.starts(with: Cloze.blank) else { return false }
    let rest = withoutBrackets(asked.dropping(first: Cloze.blank.count)).trimming {
      $0.isSpace || "。．.、の".unicodeScalars.contains($0)
    }
    return (1...2).contains(rest.count) && rest.allSatisfy(\.isHan) && !asked.contains("(") && !asked.contains("（")
      || rest.isOne(of: ["のみ", "み", "だけ", "となる", "になる", "である", "です", "とする", "を行う", "がある"])
  }

  private static func withoutBrackets(_ text: Text) -> Text {
    var kept = Text()
    var depth = 0
    for scalar in text {
      if scalar.isOpening { depth += 1 }
      if depth == 0 { kept.append(scalar) }
      if scalar.isClosing { depth = max(0, depth - 1) }
    }
    return kept
  }

  /// `幸い、…を見つけました`: what the writer met with, and what a course promises.
  private static func isOfWriter(_ draft: Draft) -> Bool {
    // `どのうち1つでも当てはまれば…？`: the words of a list that stands below.
    if draft.question.contains("どのうち") { return true }
    if draft.question.containsAny(of: ["このユニット", "この単元", "本ユニット", "本単元", "この講義", "本講義", "この授業"]) { return true }
    if draft.answer.count == 1, ["F1", "F8", "F26", "F36"].contains(draft.rule),
      draft.answer[0].startsWith(anyOf: ["私は", "僕は", "私が"])
        || draft.answer[0].trimming({ $0 == "。" }).endsWith(anyOf: ["と思いました", "と感じました", "も感じました", "と考えました", "と思っています"])
    {
      return true
    }
    guard ["F26", "F37", "F11"].contains(draft.rule) else { return false }
    if draft.question.containsAny(of: ["笑 — ", "(笑)", "（笑）", "ご了承", "ご容赦", "お断りさせて"]) { return true }
    let asked = asked(draft)
    return asked.startsWith(anyOf: ["幸い", "残念ながら", "先日", "昨日", "私は", "僕は", "私が", "僕が", "余談"])
      || draft.rule == "F37"
        && asked.endsWith(anyOf: [
          "を見つけました？", "に気づきました？", "を紹介しました？", "を読みました？", "を調べました？", "を見直しました？", "きたの？", "ましたの？",
        ])
  }

  /// `「代表的な窯、その煙突」とは？`: a heading over a list, and a caption in place of a meaning.
  private static func namesList(_ draft: Draft) -> Bool {
    guard draft.kind == .definition, draft.answer.count == 1 else { return false }
    if draft.isWayBack {
      return draft.question.without(prefix: "次が指す語は？").trimmed.startsWith(anyOf: ["代表的な", "主な", "おもな"])
    }
    guard draft.question.ends(with: "とは？"), let name = ChineseCritic.name(in: draft.question) else { return false }
    if name.startsWith(anyOf: ["代表的な", "主な", "おもな", "その他"]) || name.contains(" + ") { return true }
    return ["F1", "F15", "F36"].contains(draft.rule) && draft.answer[0].startsWith(anyOf: ["代表的な", "主な", "おもな"])
  }

  /// `何に似る？ – 甲窯と類似の窯`, `何に広がる？ – 他の窯` of `1つの窯から`: an answer that only repeats what is asked about.
  private static func saysNothing(_ draft: Draft) -> Bool {
    guard draft.rule == "F37", draft.kind == .question, draft.answer.count == 1 else { return false }
    let answer = draft.answer[0]
    if answer.count <= 20, answer.startsWith(anyOf: ["特定の", "何らかの"]),
      answer.containsAny(of: ["した", "もった", "持った", "ある"])
    {
      return true
    }
    if sides.contains(where: { answer.ends(with: $0.asked) && draft.question.contains($0.shown) }) { return true }
    if answer.count <= 16, answer.containsAny(of: ["と類似の", "と同様の", "と似たような", "見似たような"]) { return true }
    return answer.startsWith(anyOf: ["他の", "別の"]) && answer.count >= 4
      && draft.question.contains(text: answer.dropping(first: 2))
  }

  /// `「窯」には何がある？ – 煙突, 窯は店の商標`: a sentence among names is none of them.
  private static func listsSentence(_ draft: Draft) -> Bool {
    guard draft.answer.count >= 2, draft.question.ends(with: "には何がある？") else { return false }
    let telling = draft.answer.count { item in
      JapaneseTopic(item).map { $0.name.count >= 2 && $0.body.count >= 4 } ?? false
    }
    return telling > 0 && telling < draft.answer.count
  }

  /// `窯の歴史：この窯で焼く — その理由は？`: which, the question does not say.
  private static func pointsInReason(_ draft: Draft) -> Bool {
    guard draft.rule == "F26", draft.question.ends(with: " — その理由は？") else { return false }
    let asked = asked(draft).without(suffix: " — その理由は？")
    return asked.containsAny(of: ["この", "これ"])
  }

  /// Who stands on one side of a deed, and who on the other.
  private static let sides: [(asked: Literal, shown: Literal)] = [
    ("送信者", "受信者に"), ("受信者", "送信者が"), ("売り手", "買い手に"), ("買い手", "売り手から"), ("貸し手", "借り手に"), ("借り手", "貸し手から"),
  ]

  /// `「実例」とは？`, `「窯は土の器」とは？`: a word for what a line does in the note, and a sentence.
  private static func isNoJapaneseName(_ draft: Draft) -> Bool {
    guard ["F1", "F15", "F36"].contains(draft.rule), !draft.isWayBack,
      let name = ChineseCritic.name(in: draft.question),
      draft.question.starts(with: "「" + name + "」")
    else { return false }
    if roles.contains(name) { return true }
    return draft.kind == .definition && (JapaneseTopic(name).map { $0.name.count >= 2 && $0.body.count >= 3 } ?? false)
  }

  private static let roles: WordSet = ["実例", "具体例", "例", "事例", "補足", "備考", "参考", "メモ", "余談", "豆知識", "コラム", "関連", "その他"]

  /// `なぜ焼くのか？なぜ割れるのか？`: questions in a row, which the next line only takes up.
  private static func asksSeveral(_ draft: Draft) -> Bool {
    draft.rule == "F24" && draft.question.count(where: { $0 == "？" || $0 == "?" }) >= 3
  }

  /// What is asked, without the part of the note before a colon.
  private static func asked(_ draft: Draft) -> Text {
    draft.question.lastRange(of: "：").map { draft.question.dropping(first: $0.upperBound) } ?? draft.question
  }
}
