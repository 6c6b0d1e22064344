import Notes

/// Reasons in Chinese and Japanese sentences.
extension CausesAndEffects {
  /// The card of a Chinese or Japanese reason; `茶碗は、壁が薄いため、…` has the topic of both halves before it.
  static func eastAsianReason(
    _ reason: Text, _ outcome: Text, _ subject: Text, _ place: Int, _ node: Int, _ page: Page
  ) -> Draft {
    let language = page.language(of: reason + outcome)
    let reason = reason.hasKana ? withoutJoint(reason) : reason
    if language == .japanese, let cut = reason.firstRange(of: "は、"), (2...20).contains(cut.lowerBound),
      !outcome.contains("は、"), reason.count - cut.upperBound >= 4
    {
      // `窯では、…`: where or in which view stays in the sentence.
      let isPlace = reason.prefix(cut.lowerBound).endsWith(anyOf: ["から", "まで", "で"])
      return card(
        .reason,
        reason.prefix(isPlace ? cut.upperBound : cut.lowerBound) + (isPlace ? "" : "：")
          + whyQuestion(outcome, language),
        withoutJoint(reason.dropping(first: cut.upperBound)), place, node, page, 0.8)
    }
    // `蓋は熱に弱いため、火から離して置く`: both halves speak of the lid.
    if language == .japanese, let cut = reason.firstRange(of: "は"), (2...30).contains(cut.lowerBound),
      !outcome.containsAny(of: ["は", "が", "も"]), !reason.prefix(cut.lowerBound).contains("、"),
      reason.count - cut.upperBound >= 4
    {
      return card(
        .reason, reason.prefix(cut.lowerBound).trimmed + "：" + whyQuestion(outcome, language),
        withoutJoint(reason.dropping(first: cut.upperBound)), place, node, page, 0.8)
    }
    let told = (spokenOf(reason, outcome) ?? Text()) + outcome
    return card(
      .reason, chineseWhy(told, subject, language) ?? subject + whyQuestion(outcome, language),
      withoutJoint(reason.ends(with: "때문에") ? reason.dropping(last: 1) : reason), place, node, page, 0.8)
  }

  /// `绿茶的酶已失活，所以不易变红`: whose the outcome is, where it does not say so itself and its reason does.
  private static func spokenOf(_ reason: Text, _ outcome: Text) -> Text? {
    guard reason.isEastAsian, !reason.hasKana,
      outcome.startsWith(anyOf: [
        "不", "易", "难", "難", "能", "可以", "可用", "会", "會", "无法", "無法", "没有", "沒有", "容易", "很", "需要", "必须", "必須", "具有", "适合",
        "適合", "常",
      ])
    else { return nil }
    let end = ["的", "是", "有", "具有", "没有", "沒有", "在", "被", "不", "由", "已", "能", "会", "會"].compactMap {
      reason.firstRange(of: $0)?.lowerBound
    }.min()
    guard let end, (2...8).contains(end), case let name = reason.prefix(end), ChineseTelling.isName(name) else {
      return nil
    }
    return outcome.contains(text: name) ? nil : name
  }

  /// A Chinese reason without the word that joins it to what was said before: 但是, 而且.
  private static func withoutJoint(_ reason: Text) -> Text {
    if reason.hasKana {
      let joints = ["まず、", "実際、", "また、", "さらに、", "しかし、", "なお、", "ただ、", "そして、", "次に、"]
      let said = joints.first { reason.starts(with: $0) }.map { reason.without(prefix: $0) } ?? reason
      // `火入れについて、土が割れるため`: of what it is told, the note's part says.
      guard let cut = said.firstRange(of: "について、"), cut.lowerBound <= 16, said.count - cut.upperBound >= 5 else {
        return said
      }
      return said.dropping(first: cut.upperBound)
    }
    guard reason.isEastAsian,
      let joint = ["但是", "但", "而且", "并且", "並且", "不过", "不過", "然而", "另外"].first(where: { reason.starts(with: $0) })
    else { return reason }
    return reason.without(prefix: joint).trimming { $0.isSpace || $0 == "，" }
  }

  /// 为什么要换水？ of a short Chinese outcome; nil where it has more than one clause.
  private static func chineseWhy(_ outcome: Text, _ subject: Text, _ language: NoteLanguage) -> Text? {
    guard language == .chinese || language == .traditionalChinese, outcome.count <= 40, !outcome.contains("，"),
      !outcome.startsWith(anyOf: Stated.pointers), !outcome.startsWith(anyOf: ["就", "才", "而", "使", "令", "让", "讓"]),
      !outcome.containsAny(of: ["什么", "什麼", "如何", "——"]), !isStance(outcome)
    else { return nil }
    if outcome.contains("的"), !Endings.isPredicate(outcome), outcome.count <= 20 {
      return subject + Wording.ask(\LanguagePack.labelled, in: language, outcome, w: "原因")
    }
    let ask: Text = language == .chinese ? "为什么" : "為什麼"
    let outcome = outcome.replacing("则是", with: "是").replacing("則是", with: "是")
    return subject + ask + outcome.trimming { $0.isSpace || $0 == "。" } + "？"
  }

  /// `根本上说`, `总的来看`: how something is said, not what is so.
  private static func isStance(_ outcome: Text) -> Bool {
    outcome.count <= 8 && outcome.endsWith(anyOf: ["上说", "上說", "来说", "來說", "来看", "來看", "上看", "而言", "上讲", "上講", "来讲"])
  }
}
