import Notes

/// Puts right what rules leave at the ends of Chinese questions and answers: a word that belonged to the verb, the word for a part of
/// the note behind a name, a case the question must open with.
enum ChineseMending {
  static func mended(_ draft: Draft) -> Draft {
    guard draft.question.isEastAsian, !draft.question.hasHangul, !draft.question.hasKana else { return draft }
    var draft = withoutTime(draft) ?? draft
    // `送货、收货、收货`: an item that the writer set down twice.
    if draft.kind == .list, Set(draft.answer).count < draft.answer.count, Set(draft.answer).count >= 2 {
      var seen: Set<Text> = []
      draft.answer = draft.answer.filter { seen.insert($0).inserted }
    }
    return subjected(named(withoutPart(listed(fitted(withoutScrap(draft))))))
  }

  /// `“呼吸”的与发酵的区别有哪些？`, `葡萄糖分解什么？ → 成丙酮酸`, `的代表人物是什么？`: words that belong elsewhere, or to no person.
  private static func fitted(_ draft: Draft) -> Draft {
    var draft = draft
    for (apart, joined) in [
      ("”的与", "”与"), ("”的和", "”和"), ("」的與", "」與"), ("」的和", "」和"), ("”的对", "”对"), ("的积极是什么", "的积极意义是什么"),
      ("的積極是什麼", "的積極意義是什麼"), ("的积极有哪些", "的积极意义有哪些"),
      ("的消极是什么", "的消极影响是什么"), ("的消極是什麼", "的消極影響是什麼"), ("的消极有哪些", "的消极影响有哪些"),
    ]
    where draft.question.contains(apart) {
      draft.question = draft.question.replacing(apart, with: joined)
    }
    if let end = ["什么？", "什麼？"].first(where: { draft.question.ends(with: $0) }), draft.answer.count == 1,
      draft.answer[0].first == "成", draft.answer[0].count >= 3, draft.kind != .cloze
    {
      draft.question = draft.question.without(suffix: end) + "成" + Text(end)
      draft.answer = [draft.answer[0].dropping(first: 1)]
    }
    // `“RIP”和谁交换是什么？`: what stands beside the answer asks for it itself.
    if let what = ["是什么？", "是什麼？"].first(where: { draft.question.ends(with: $0) }),
      case let head = draft.question.without(suffix: what),
      let mark = head.lastIndex(where: { $0 == "”" || $0 == "」" || $0 == "：" }),
      head.dropping(first: mark + 1).containsAny(of: ["谁", "誰", "什么", "什麼", "多少", "哪", "如何", "怎么", "怎麼", "几"])
    {
      draft.question = head + "？"
    }
    if draft.answer.count == 1, let noun = persons.first(where: { draft.question.ends(with: $0 + "是什么？") }) {
      draft.question = draft.question.without(suffix: noun + "是什么？") + Text(noun) + "是谁？"
    }
    return draft
  }

  private static let persons = ["代表人物", "作者", "创始人", "提出者", "领导人", "发明者", "发明人", "奠基人", "创立者", "主要人物"]

  /// `“茶税的来源有”的要点是什么？`, `开窑的原因包括 — 具体是怎样的？`: the verb that led to the list asks for it.
  private static func listed(_ draft: Draft) -> Draft {
    guard draft.answer.count >= 2, let tail = listTails.first(where: { draft.question.ends(with: $0) }) else {
      return draft
    }
    var name = draft.question.without(suffix: tail)
    var before = Text()
    if tail.first == "”" || tail.first == "」" {
      guard let open = name.scalars.lastIndex(where: { $0 == "“" || $0 == "「" }) else { return draft }
      (before, name) = (name.prefix(open), name.dropping(first: open + 1))
    }
    guard let verb = leading.firstEnd(of: name), name.count - verb.count >= 3,
      case let thing = name.dropping(last: verb.count).trimming({ $0 == "，" || $0.isSpace }), !thing.ends(with: "没"),
      !thing.ends(with: "沒"), !thing.ends(with: "所"), !thing.ends(with: "具"), !thing.ends(with: "拥")
    else { return draft }
    return draft.with { $0.question = before + thing + "有哪些？" }
  }

  private static let listTails = [
    "”的要点是什么？", "”包括哪些？", "」的要點是什麼？", "」包括哪些？", "」的要点是什么？", " — 具体是怎样的？", " — 具體是怎樣的？", "有哪些？",
  ]

  /// Verbs and words between a name and the list of what it has, the longer ones first.
  private static let leading: Phrases = [
    "主要包括有", "主要包括", "通常包括", "一般包括", "主要有", "通常有", "一般有", "分别是", "分別是", "分别为", "分別為", "分别有", "包括", "包含", "如下", "有",
  ]

  /// `民族、民权、民生，简` of 简称为三民主义, `由强变弱，这` of 这称为抑制, and the comma that opened what is asked.
  private static func withoutScrap(_ draft: Draft) -> Draft {
    var draft = draft
    if draft.question.contains("：，") { draft.question = draft.question.replacing("：，", with: "：") }
    // `炉：但火大时会怎样？`: the word that joins it to a sentence nobody sees.
    if draft.kind != .cloze, draft.question.contains("：但") {
      draft.question = draft.question.replacing("：但是", with: "：").replacing("：但", with: "：")
    }
    // `还原为什么？` asks for a reason to who reads it first; what becomes of something is asked by 成.
    if let why = [("为什么？", "成什么？"), ("為什麼？", "成什麼？")].first(where: { draft.question.ends(with: $0.0) }),
      case let head = draft.question.dropping(last: 4), head.endsWith(anyOf: changes)
    {
      draft.question = head + Text(why.1)
    }
    guard draft.kind == .definition, draft.answer.count == 1 else { return draft }
    let answer = draft.answer[0]
    if let comma = answer.lastIndex(where: { $0 == "，" || $0 == "," }), comma >= 4,
      scraps.contains(answer.dropping(first: comma + 1).trimmed)
    {
      draft.answer = [answer.prefix(comma).trimmed]
    }
    return draft
  }

  /// Verbs before 为 after which something is another thing.
  private static let changes: Phrases = [
    "还原", "還原", "氧化", "转化", "轉化", "转换", "轉換", "转变", "轉變", "变", "變", "分解", "翻译", "翻譯", "编译", "編譯", "解析", "压缩", "壓縮",
    "合成",
    "加工", "水解", "液化", "固化", "汽化", "凝固", "凝华", "凝華", "升华", "昇華", "演变", "演變", "改造", "改编", "改編", "拆分", "细分", "細分", "裂解",
    "降解",
  ]

  private static let scraps: Phrases = [
    "简", "簡", "这", "這", "也", "又", "其", "则", "則", "即", "便", "常", "统", "統", "通常", "一般", "可", "俗", "此", "故", "并", "並", "就",
  ]

  /// `“茶史概述”的…` is asked of 茶史, `“茶”的广义上是什么？` of 茶 in the wide sense.
  private static func withoutPart(_ draft: Draft) -> Draft {
    guard let open = draft.question.firstIndex(where: { $0 == "“" || $0 == "「" }),
      let close = draft.question.firstIndex(where: { $0 == "”" || $0 == "」" }), close > open + 1
    else { return draft }
    var question = draft.question
    let name = question[(open + 1)..<close]
    if let part = parts.first(where: { name.ends(with: $0) }), name.count >= part.count + 2 {
      question = question.prefix(close - part.count) + question.dropping(first: close)
    }
    // The marks stay round the name.
    if let sense = senses.first(where: { question.ends(with: $0.text) }), open == 0,
      let end = question.scalars.firstIndex(where: { $0 == "”" || $0 == "」" }),
      case let tail = question.dropping(first: end + 1), tail.starts(with: "的"), tail.count == sense.count + 1
    {
      let what = sense.count - 4
      question = sense.text.prefix(what) + "，" + question.prefix(end + 1) + sense.text.dropping(first: what)
    }
    return question == draft.question ? draft : draft.with { $0.question = question }
  }

  private static let parts: [Literal] = ["概述", "概論", "概论", "简介", "簡介", "导论", "導論"]

  private static let senses: [Sense] = [
    "形式上是什么？", "实质上是什么？", "本质上是什么？", "法律上是什么？", "广义上是什么？", "狭义上是什么？", "形式上是什麼？", "實質上是什麼？", "本質上是什麼？",
    "法律上是什麼？", "廣義上是什麼？", "狹義上是什麼？",
  ].map(Sense.init)

  /// In which sense something is asked.
  private struct Sense {
    let text: Text
    var count: Int { text.count }

    init(_ text: Text) { self.text = text }
  }

  /// `茶经由谁提出？ – 陆羽于760年`: when is no part of who.
  static func withoutTime(_ draft: Draft) -> Draft? {
    guard draft.rule == "F37", draft.answer.count == 1,
      let who = draft.question.firstRange(of: "由谁") ?? draft.question.firstRange(of: "由誰"),
      let cut = ["于", "於", "在"].compactMap({ draft.answer[0].lastRange(of: $0) }).first, cut.lowerBound >= 2,
      case let time = draft.answer[0].dropping(first: cut.upperBound), (4...12).contains(time.count),
      time.first?.isDigit ?? false, time.endsWith(anyOf: ["年", "月", "日"])
    else { return nil }
    return draft.with {
      $0.question =
        draft.question.prefix(who.lowerBound) + draft.answer[0].dropping(first: cut.lowerBound)
        + draft.question.dropping(first: who.lowerBound)
      $0.answer = [draft.answer[0].prefix(cut.lowerBound)]
    }
  }

  /// `当茶季来时，会怎样？ → 茶价也会上升`: of whom it is asked stands in the question.
  private static func subjected(_ draft: Draft) -> Draft {
    guard draft.answer.count == 1, draft.kind == .reason,
      let end = ["，会怎样？", "，會怎樣？"].first(where: { draft.question.ends(with: $0) }),
      case let answer = draft.answer[0], !answer.startsWith(anyOf: Stated.pointers),
      let cut = outcomes.compactMap({ answer.firstRange(of: $0) }).min(by: { $0.lowerBound < $1.lowerBound }),
      (2...24).contains(cut.lowerBound), case let name = answer.prefix(cut.lowerBound).trimmed,
      case let rest = answer.dropping(first: cut.lowerBound).without(prefix: "也").without(prefix: "就").without(
        prefix: "则"
      ).without(prefix: "会").without(prefix: "會"),
      rest.count >= 2, !name.containsAny(of: ["，", "；", "。", "是", "有", "不", "可以"]), !ChineseEndings.isPredicate(name),
      !name.startsWith(anyOf: ["就", "则", "也", "才", "都", "会", "必", "可", "应", "需"])
    else { return draft }
    return draft.with {
      $0.question =
        draft.question.dropping(last: end.unicodeScalars.count - 1) + name.withoutBracket
        + Text(end.hasSuffix("樣？") ? "會怎樣？" : "会怎样？")
      $0.answer = [rest.trimmed]
    }
  }

  private static let outcomes = ["也会", "就会", "则会", "将会", "会", "可能", "也會", "就會", "則會", "會"]

  /// `当…时，会怎样？ → 这种成本就是沉没成本`: what it is called.
  private static func named(_ draft: Draft) -> Draft {
    guard draft.answer.count == 1, draft.answer[0].startsWith(anyOf: ["这种", "這種", "这个", "這個", "该", "該"]),
      let end = ["会怎样？", "會怎樣？"].first(where: { draft.question.ends(with: $0) }),
      let verb = ["就称为", "就稱為", "称为", "稱為", "就叫做", "就叫", "就是", "叫做"].first(where: { draft.answer[0].contains($0) }),
      let cut = draft.answer[0].firstRange(of: verb),
      case let (what, name) = (draft.answer[0].prefix(cut.lowerBound), draft.answer[0].dropping(first: cut.upperBound)),
      (2...8).contains(what.count), (2...14).contains(name.count), !name.contains("，"), name.hasHan
    else { return draft }
    let asked: Text = end.hasSuffix("樣？") ? "叫什麼？" : "叫什么？"
    return draft.with {
      $0.question = draft.question.dropping(last: end.unicodeScalars.count) + what + asked
      $0.answer = [name]
    }
  }
}
