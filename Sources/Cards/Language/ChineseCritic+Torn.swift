import Notes

/// Chinese questions out of what a rule cut in the wrong place, and answers that say nothing without their neighbours.
extension ChineseCritic {
  static func torn(_ draft: Draft) -> String? {
    let question = draft.question
    if question.count(where: { $0 == "“" }) != question.count(where: { $0 == "”" }) { return "D6" }
    if let close = question.firstIndex(where: { $0 == "“" || $0 == "”" }), question[close] == "”" { return "D6" }
    if let name = name(in: question), let stop = torn(name, draft) { return stop }
    if draft.isWayBack, draft.answer.contains(where: { $0.endsWith(anyOf: adverbs) }) { return "D6" }
    let body = question.lastRange(of: "：").map { question.dropping(first: $0.upperBound) } ?? question
    // `而需求量…`, `假定价格上升了多少？`: what goes on from another clause, and a figure made up for an example.
    if draft.kind != .cloze, body.startsWith(anyOf: goingOn) { return "D6" }
    if draft.rule == "F37" || draft.rule == "F26", body.startsWith(anyOf: supposing) { return "D8" }
    if draft.rule == "F15", name(in: question) == nil, body.count >= 20,
      let end = ["的要点是什么？", "的要點是什麼？"].first(where: { body.ends(with: $0) }),
      isClause(body.dropping(last: end.unicodeScalars.count))
    {
      return "D6"
    }
    if draft.rule == "F37", draft.answer.count == 1 {
      if body.startsWith(anyOf: openers) || draft.answer[0].first == "、" { return "D6" }
      // `g 是什么？`: a sign of a formula that stands elsewhere.
      if body.count >= 3, body[0].isLatin, body[1] == " " || body[1] == "是", !body.dropping(first: 1).hasLatin {
        return "D8"
      }
    }
    // Where more of it stands.
    if draft.kind == .cloze, question.containsAny(of: ["可见[…]", "参见[…]", "參見[…]", "详见[…]", "詳見[…]", "可參見[…]"]) {
      return "N7"
    }
    guard draft.answer.count == 1, let answer = draft.answer.first else { return nil }
    // `若有错误，请告诉我`: a word to the reader; a question of the note that ends its own line; a story told on behind the reason.
    if draft.rule == "F26", answer.first == "请" || answer.first == "請" || answer.scalars.last == "?" { return "N7" }
    if draft.rule == "F26", answer.count > 60, answer.containsAny(of: ["，然后", "，然後"]) { return "D6" }
    // `避免坯体开裂 — 为什么？`: what something is done for is no outcome.
    if draft.rule == "F26", body.startsWith(anyOf: aiming), question.endsWith(anyOf: [" — 为什么？", " — 為什麼？"]) {
      return "D6"
    }
    if draft.rule == "F26", body.count <= 16, body.containsAny(of: ["上说 —", "上說 —", "来说 —", "來說 —", "来看 —"]) {
      return "D6"
    }
    // `× B 的子集`: a part of a formula.
    if draft.kind == .definition, let first = answer.first, "×=+/≤≥∈".unicodeScalars.contains(first) { return "D6" }
    if draft.rule == "F26", answer.startsWith(anyOf: ["有这样", "有這樣", "会有这样", "會有這樣"]) { return "D6" }
    if draft.rule == "F26", answer.endsWith(anyOf: ["，", "场景", "場景", "情况：", "情形："]) && answer.count <= 16 {
      return "D6"
    }
    if ["F1", "F2", "F36"].contains(draft.rule), answer.startsWith(anyOf: supposing) { return "D8" }
    let isMeaning = question.endsWith(anyOf: ["是什么？", "是什麼？"])
    if isMeaning, answer.containsAny(of: ["可见《", "可見《", "参见", "參見", "详见", "詳見"]) { return "N7" }
    if isMeaning, answer.startsWith(anyOf: summing) || answer.startsWith(anyOf: reasons) && !isThing(answer) {
      return "D1"
    }
    if draft.kind == .definition, isEmptyKind(answer) { return "D3" }
    if draft.kind == .reason || draft.rule == "F26", pointsBack(answer) { return "D8" }
    if question.endsWith(anyOf: ["通过是在什么时候？", "通過是在什麼時候？", "颁布是在什么时候？", "公布是在什么时候？"]), body.contains("会") {
      return "D8"
    }
    return nil
  }

  private static func torn(_ name: Text, _ draft: Draft) -> String? {
    if draft.kind == .definition || draft.isWayBack, name.endsWith(anyOf: adverbs) { return "D6" }
    if let answer = draft.answer.first, draft.answer.count == 1 {
      // `“茶价”是什么？ – 茶价（Price）的指标为…`: a side of it, not what it is.
      let meaning = draft.question.endsWith(anyOf: ["”是什么？", "」是什麼？"])
      if meaning, !draft.isWayBack, answer.starts(with: name.string), tellsSide(answer.dropping(first: name.count)) {
        return "D1"
      }
      // `“MPC”是什么的缩写？ – 0<MPC<1`.
      if draft.rule == "F10", answer.containsAny(of: ["<", ">", "=", "≤", "≥"]) { return "D6" }
    }
    // `茶楼规则都带有茶单`是什么: a clause before the colon.
    if draft.rule == "F3", draft.question.contains("”的"),
      draft.question.containsAny(of: ["都带有", "都有", "都是", "都需要", "都要"])
    {
      return "D6"
    }
    // `人们如何相互`的影响: the verb of a question was taken for a label.
    if name.containsAny(of: ["如何", "怎样", "怎樣", "为什么", "為什麼"]), !draft.question.ends(with: name.string + "”是什么？") {
      return "D6"
    }
    if name.startsWith(anyOf: leading), name.count >= 8 { return "D6" }
    // `“釉的特点”的特点`: the same side twice.
    if let link = name.lastRange(of: "的"), case let side = name.dropping(first: link.upperBound), side.count >= 2,
      draft.question.containsAny(of: ["”的", "」的"]),
      draft.question.contains(text: Text("的") + side + "是什") || draft.question.contains(text: Text("的") + side + "有哪"),
      draft.question.count(where: { $0 == side[0] }) >= 2
    {
      return "D6"
    }
    // `从生坯烧成素坯`是什么: what is done, and `拉坯用的一个转盘`: a description with no name.
    if draft.rule == "F13", draft.kind == .definition,
      name.first == "从" || name.first == "從" || name.dropping(first: 2).containsAny(of: ["的一个", "的一個", "的一种", "的一種"])
    {
      return "D6"
    }
    // `茶水经由细壶嘴倒进公道杯`的要点: a sentence has no points.
    if draft.question.endsWith(anyOf: ["的要点是什么？", "的要點是什麼？", "包括哪些？"]), name.count >= 14, isClause(name) {
      return "D6"
    }
    if name.startsWith(anyOf: ["然后", "然後", "接着", "接著"]) { return "D6" }
    return name.count >= 3 && name[0].isLatin && (name[1] == "." || name[1] == "、") ? "D6" : nil
  }

  private static func isClause(_ name: Text) -> Bool {
    ["经由", "經由", "进入", "進入", "抵达", "抵達", "到达", "到達", "通过", "通過", "分泌", "传递", "傳遞", "发送", "發送", "收到"].contains { verb in
      name.firstRange(of: verb).map { $0.lowerBound >= 2 && $0.upperBound + 1 < name.count } ?? false
    }
  }

  /// `（Price）的指标为…`, `的分布不均`: what stands behind a name speaks of one side of it.
  private static func tellsSide(_ rest: Text) -> Bool {
    guard let first = rest.first else { return false }
    if first == "的" { return true }
    guard first == "（" || first == "(" || first == " ",
      let close = rest.scalars.firstIndex(where: { $0 == "）" || $0 == ")" }),
      close <= 40
    else { return false }
    return rest.dropping(first: close + 1).trimmed.first == "的"
  }

  /// Words that stand before the verb and are no part of a name.
  private static let adverbs: Phrases = [
    "通常", "往往", "常常", "经常", "經常", "大多", "大都", "总是", "總是", "可能", "不仅", "不僅", "仍然", "其实", "其實", "实际上", "實際上", "本质上",
    "本質上",
    "事实上", "事實上", "一般", "归根到底", "歸根到底", "从而", "從而",
  ]
  /// Words that open half a clause: `指消费变为什么？`, `促使茶价升高什么？`.
  private static let openers: Phrases = ["全部由", "都由", "均由", "指", "如", "促使", "使得", "一部分", "另一部分", "令其", "使其"]
  private static let aiming: Phrases = ["避免", "防止", "以便", "以免", "确保", "確保", "保证", "保證", "达到", "達到"]
  private static let goingOn: Phrases = [
    "就知道", "就会", "就會", "就可以", "才能", "才会", "便会", "而且", "而", "从而", "從而", "并且", "並且", "以及", "然而", "但是", "因而",
  ]
  private static let supposing: Phrases = ["假定", "假设", "假設", "假如", "如生产", "如果说", "设想", "設想"]
  private static let summing: Phrases = [
    "为了", "為了", "由于", "由於", "因为", "因為", "总之", "總之", "因此", "所以", "然而", "但是", "可见", "可見", "由此可见", "由此可見", "综上", "綜上",
  ]
  private static let reasons: Phrases = ["为了", "為了", "由于", "由於", "因为", "因為"]
  private static let leading: Phrases = ["此外", "另外", "同时", "同時", "但", "而且", "所以", "因为", "因為", "由于", "由於", "如果"]

  /// `为了得到它必须放弃的东西`: a thing, however it begins.
  private static func isThing(_ answer: Text) -> Bool {
    ChineseEndings.namesClass(answer.pieces { $0 == "，" || $0 == "。" }.first ?? answer)
  }

  /// `一个重要的原因`: a kind so wide that much is one.
  private static func isEmptyKind(_ answer: Text) -> Bool {
    answer.count <= 10 && answer.endsWith(anyOf: ["原因", "因素", "方面", "问题", "問題", "条件", "條件", "环节", "環節", "前提", "部分"])
      && answer.containsAny(of: ["重要", "主要", "根本", "关键", "關鍵", "基本", "直接", "必要"])
  }

  /// `为了解决这个问题`, `由于以上的条件`: the reason stands elsewhere.
  private static func pointsBack(_ answer: Text) -> Bool {
    answer.count <= 12 && answer.containsAny(of: ["这个", "這個", "这种", "這種", "这些", "這些", "以上", "上述", "该", "該", "此"])
      && answer.endsWith(anyOf: [
        "问题", "問題", "条件", "條件", "原因", "可能性", "情况", "情況", "目的", "特点", "特點", "实验", "實驗", "缘故", "緣故",
      ])
  }
}
