import Notes

/// A question for one part of a Japanese clause.
///
/// `酵母が糖を分解する` asks 何が糖を分解する？, `酵母は糖を香りに変える` 酵母は糖を何に変える？
struct JapaneseQuestion {
  let question: Text
  let answer: Text
  /// What stood in brackets behind the clause.
  let aside: Text?
  /// A second question for another part of a long clause.
  let second: (question: Text, answer: Text)?

  private static let longest = 120

  /// Asks for what the clause says of its topic, for who does it, or for what stands next before its verb.
  ///
  /// `besides` is text that is shown with it, whose words are not asked for.
  init?(_ clause: Text, besides shown: Text = Text()) {
    let (text, aside) = JapaneseQuestion.withoutBracket(
      JapaneseQuestion.withoutOrder(Stated.withoutLeader(JapaneseQuestion.plain(clause))))
    guard text.hasKana, (6...JapaneseQuestion.longest).contains(text.count),
      !text.containsAny(of: ["？", "＞", "。", "- ", " +", " = ", "[", "→", "そこで", "それ以外"]), !text.containsArrow,
      !text.startsWith(anyOf: Stated.pointers), !JapaneseQuestion.isTalk(text)
    else { return nil }
    if let found = JapaneseQuestion.everyday(text) ?? JapaneseQuestion.cleft(text) ?? JapaneseQuestion.dated(text)
      ?? JapaneseQuestion.turned(text) ?? JapaneseQuestion.terse(text) ?? JapaneseQuestion.measured(text)
      ?? JapaneseQuestion.told(text) ?? JapaneseQuestion.basic(text)
    {
      ((question, answer), self.aside, second) = (found, aside, nil)
      return
    }
    if let told = JapaneseQuestion.reported(text) {
      (question, answer, self.aside, second) = (told.question, told.answer, aside, nil)
      return
    }
    let topic = JapaneseTopic(text)
    let body = topic?.body.without(prefix: "どちらも").without(prefix: "いずれも")
    guard !(body?.startsWith(anyOf: Stated.pointers) ?? false) else { return nil }
    let arguments = JapaneseArgument.all(in: topic?.body ?? text, after: topic?.head ?? Text()).filter {
      JapaneseQuestion.isWhole($0.asked) && (shown.isEmpty || !shown.folded.contains(text: $0.asked.1.folded))
    }
    let first =
      topic.map(JapaneseQuestion.identity)
      ?? (arguments.first?.isAmount ?? false ? nil : JapaneseArgument.subject(of: text))
    guard
      let found = first.flatMap({ JapaneseQuestion.isWhole($0) ? $0 : nil }) ?? arguments.first?.asked
        ?? JapaneseQuestion.whole(text) ?? topic.flatMap(JapaneseQuestion.outcome)
    else { return nil }
    (question, answer) = found
    self.aside = aside
    let other = text.count >= JapaneseQuestion.longClause ? arguments.first { $0.isBare && $0.asked.1 != found.1 } : nil
    second = other.map { (question: $0.asked.0, answer: $0.asked.1) }
  }

  /// `山川によれば、窯は火で守られる`: what is said, with who says it before.
  private static func reported(_ text: Text) -> JapaneseQuestion? {
    guard let cut = ["によれば、", "によると、"].compactMap({ text.firstRange(of: $0) }).first, (2...16).contains(cut.lowerBound),
      case let rest = text.dropping(first: cut.upperBound), !rest.contains("、"), JapaneseTopic(rest) != nil,
      !text.startsWith(anyOf: Stated.pointers), let found = JapaneseQuestion(rest)
    else { return nil }
    return JapaneseQuestion(question: text.prefix(cut.upperBound) + found.question, answer: found.answer)
  }

  private init(question: Text, answer: Text) {
    (self.question, self.answer, aside, second) = (question, answer, nil, nil)
  }

  /// `この窯を開いたのは山川太郎だ`: who or what it is that did so.
  private static func cleft(_ text: Text) -> (Text, Text)? {
    guard let cut = text.lastRange(of: "のは"), (6...60).contains(cut.lowerBound), text[cut.lowerBound - 1] == "た",
      let end = ["である", "であった", "です", "でした", "だった", "だ"].first(where: { text.ends(with: $0) }),
      case let said = text.prefix(cut.lowerBound), !said.contains("という"),
      !said.containsAny(of: ["この", "その", "これ", "それ"]),
      case let name = text.dropping(first: cut.upperBound).without(suffix: end).trimming({ $0.isSpace || $0 == "、" }),
      (2...20).contains(name.count),
      name.allSatisfy({
        $0.isHan || $0.isKatakana || $0.isLatin || $0.isDigit || "ーと・＝=の".unicodeScalars.contains($0) || $0.isSpace
      }
      ),
      !name.endsWith(anyOf: ["点", "理由", "原因", "事実", "必要", "重要", "当然", "年", "月", "日", "時", "頃", "結果", "の"])
    else { return nil }
    return (said + "のは" + (said.endsWith(anyOf: feats) ? "誰？" : "何？"), name)
  }

  /// What people did, of which it is told who.
  static let feats: Phrases = [
    "を開いた", "を建てた", "を発見した", "を発明した", "を書いた", "を著した", "を作った", "を倒した", "を統一した", "を滅ぼした", "を破った", "を築いた", "を始めた", "を唱えた",
    "を提唱した", "を考案した", "を設立した", "を創設した", "を描いた", "を定めた", "を率いた", "を行った", "を確立した", "を証明した", "を導入した", "を開発した",
  ]

  /// `大窯の火入れは1600年に行われた`: when that was.
  private static func dated(_ text: Text) -> (Text, Text)? {
    guard let cut = text.firstRange(of: "は"), (3...24).contains(cut.lowerBound), text.scalars.last == "た",
      case let rest = text.dropping(first: cut.upperBound).trimming({ $0 == "、" || $0.isSpace }),
      let year = rest.firstRange(of: "年に"), (3...5).contains(year.lowerBound),
      rest.prefix(year.lowerBound).allSatisfy(\.isDigit) || rest.starts(with: "前"),
      case let verb = rest.dropping(first: year.upperBound), (3...14).contains(verb.count), !verb.contains("、"),
      case let head = text.prefix(cut.lowerBound), head.hasLetter, !head.contains("、"),
      !head.startsWith(anyOf: Stated.pointers)
    else { return nil }
    return (head + "は何年に" + verb + "？", rest.prefix(year.lowerBound + 1))
  }

  /// How long a clause is that tells two things; scalars.
  private static let longClause = 24

  /// Whether a question points nowhere and does not give its answer away.
  private static func isWhole(_ asked: (Text, Text)) -> Bool {
    !points(asked.0) && !asked.0.folded.contains(text: asked.1.folded)
  }

  /// A step without the word for its place: まず鍋を温める.
  private static func withoutOrder(_ text: Text) -> Text {
    let word = ["まず、", "まず", "次に、", "次に", "最後に、", "最後に", "その後、", "その後", "ついで", "続いて、"].first { text.starts(with: $0) }
    return word.map { text.without(prefix: $0) } ?? text
  }

  /// Whether a question holds a word for something named elsewhere.
  private static func points(_ question: Text) -> Bool {
    question.replacing("それぞれ", with: "").replacing("おそれ", with: "").replacing("そのまま", with: "").containsAny(of: [
      "その", "この", "これ", "それ",
    ])
  }

  private static func plain(_ clause: Text) -> Text {
    let text = clause.replacing(", ", with: "、").replacing("，", with: "、").trimming {
      $0.isSpace || $0 == "。" || $0 == "." || $0 == "、" || $0 == "．"
    }
    // `茶は春に摘むとされています`: that it is held to be so is no part of what is told.
    for end in ["とされています", "とされている", "といわれています", "と言われています"] where text.ends(with: end) {
      let said = text.without(suffix: end)
      if said.scalars.last.map({ "るたいうくすつむぶぬぐ".unicodeScalars.contains($0) }) ?? false { return said }
    }
    return text
  }

  private static func withoutBracket(_ text: Text) -> (Text, Text?) {
    guard text.scalars.last == ")" || text.scalars.last == "）",
      let open = text.scalars.lastIndex(where: { $0 == "(" || $0 == "（" }),
      open >= 6
    else { return (text, nil) }
    let head = text.prefix(open).trimmed
    guard Endings.isPredicate(head) else { return (text, nil) }
    return (head, text.dropping(first: open + 1).dropping(last: 1).trimmed)
  }

  /// What the writer says of the text, a wish or a guess: nothing to learn.
  private static func isTalk(_ text: Text) -> Bool {
    text.startsWith(anyOf: [
      "例えば", "たとえば", "ここで", "もし", "次の章", "次章", "前章", "前の章", "本書", "著者は", "筆者は", "上記", "以上", "これら", "前述", "なので", "だから",
      "ちなみに",
    ])
      || text.endsWith(anyOf: [
        "と思う", "だろう", "かもしれない", "しましょう", "ください", "たい", "らしい", "参照", "参照のこと", "述べる", "まとめる", "説明する", "みよう", "になっている",
        "わけである",
        "ようだ", "そうだ", "良い", "よい", "いい",
      ])
  }

  /// Asks what a topic is, 味噌は何？, or how much, 味噌の塩分は？ of an amount.
  private static func identity(_ topic: JapaneseTopic) -> (Text, Text)? {
    guard isNamed(topic), !topic.name.endsWith(anyOf: ["に", "で", "と"]),
      !topic.name.isOne(of: ["本来", "実際", "現在", "今回", "前回", "次回", "普段", "最近", "以前", "結局", "本当"])
    else { return nil }
    var said = topic.body
    for copula in ["であった", "でした", "だった", "のことである", "のことです", "のこと", "である", "です", "だ"] where said.ends(with: copula) {
      said = said.without(suffix: copula)
      break
    }
    if let asked = duty(topic.head, said) { return asked }
    if said.isOne(of: ["例外", "対象外", "不明", "自明", "同様", "同じ"]) { return nil }
    guard (2...40).contains(said.count), !said.startsWith(anyOf: Stated.pointers), !said.contains("においては"),
      isNominal(withoutAside(said))
    else {
      return nil
    }
    let amount = withoutAside(said)
    if amount.first?.isDigit ?? false, let asked = JapaneseNoun.question(amount, "が"), asked != "何" {
      return (topic.head + asked + "？", said)
    }
    return (topic.head + (amount.hasDigit && amount.count <= 16 ? "？" : "何？"), said)
  }

  /// `灰の始末は弟子の仕事`: whose.
  private static func duty(_ head: Text, _ said: Text) -> (Text, Text)? {
    guard let noun = ["責任", "義務", "役目", "仕事", "管轄", "担当"].first(where: { said.ends(with: "の" + $0) }),
      case let whose = said.without(suffix: "の" + noun), !whose.contains("、")
    else { return nil }
    let cut = whose.lastRange(of: "は")?.upperBound ?? 0
    let who = whose.dropping(first: cut).trimmed
    guard (2...12).contains(who.count), who.allSatisfy({ !$0.isKana || $0.isKatakana }) else { return nil }
    let above = cut > 0 ? head.dropping(last: 1) + "では、" : head
    return (above + whose.prefix(cut) + "誰の" + Text(noun) + "？", who)
  }

  static func withoutAside(_ text: Text) -> Text {
    guard text.scalars.last == ")" || text.scalars.last == "）", let open = Term.matchingOpening(text), open >= 2 else {
      return text
    }
    return text.prefix(open).trimmed
  }

  /// Whether a text is a noun phrase: no particle of a clause stands outside what describes its last noun.
  private static func isNominal(_ text: Text) -> Bool {
    guard let last = text.scalars.last, last.isNounEnd || text.endsWith(anyOf: JapaneseNoun.inKana),
      !JapaneseEndings.isPredicate(text), !text.contains("、"),
      !text.endsWith(anyOf: [
        "重要", "必要", "可能", "不要", "不可", "有効", "無効", "有用", "容易", "困難", "一般的", "代表的", "同じ", "大切", "便利", "十分", "明らか", "有名",
        "多数", "特徴",
        "不可能", "分担", "中心", "対抗不可", "頻出", "有利", "不利", "問題", "同期", "一定", "多様", "様々", "独立", "別", "別々", "事", "逆", "次", "以下",
        "以上",
        "最適", "正常", "例外", "課題", "必須", "主流",
      ]), !text.containsAny(of: ["場合", "とき"])
    else { return false }
    // 鍋にセット, 水分で濃厚: behind a particle the last noun is done or so.
    if text[..<(text.count - 1)].indices.contains(where: { index in
      index > 0 && "にをでへ".unicodeScalars.contains(text[index]) && text[index - 1].isNounEnd && text[index + 1].isNounEnd
        && text.dropping(first: index + 1).allSatisfy { $0.isNounEnd }
    }) {
      return false
    }
    return !JapaneseArgument.endsInDeed(text)
  }
}
