import Notes

/// A part of a Japanese sentence that its own words mark, with the question for it: 〜ことで, 〜ために, 〜のみ.
struct JapaneseFrame {
  let kind: CardKind
  let question: Text
  let answer: [Text]
  /// Whether the sentence tells only some of the answers: など.
  var isOpen = false

  private static let longest = 160

  /// The parts that a sentence marks, in the order in which they are worth asking for.
  ///
  /// `besidesLists` leaves out what is told of several things, where another rule has read the sentence as their list.
  static func all(in sentence: Text, besidesLists: Bool) -> [JapaneseFrame] {
    let plain = JapaneseFrame.plain(sentence)
    let text = Stated.withoutLeader(plain.trimming { $0.isSpace || "。.．；、".unicodeScalars.contains($0) })
    guard (10...longest).contains(text.count), text.hasKana, !text.containsArrow,
      !text.containsAny(of: ["？", "?", "。", "：", ": ", "＞", "http", "- ", " = "]), !isTalk(text)
    else { return [] }
    let parallel = besidesLists ? [] : sides(in: text) + lists(in: text)
    let found =
      [means(text), need(text), aim(text), only(text)].compactMap { $0 } + parallel
      + [origin(text), judged(text), indirect(text), counted(text), cases(text)].compactMap { $0 }
      + (besidesLists ? [] : [instances(text), numbered(text)].compactMap { $0 })
    return found.filter { $0.isWhole }
  }

  private static func isWestern(_ letter: Unicode.Scalar) -> Bool { letter.value < 0x250 && letter != "、" }

  /// A sentence with the Japanese comma, without spaces between Japanese letters and without the remark in brackets that closes it.
  static func plain(_ sentence: Text) -> Text {
    var result = Text()
    let text = sentence.replacing(", ", with: "、").replacing("，", with: "、").replacing(" ,", with: "、")
    for index in text.indices {
      let isBetween =
        text[index].isSpace && index > 0 && index + 1 < text.count
        && !(isWestern(text[index - 1]) && isWestern(text[index + 1]))
      if !isBetween { result.append(text[index]) }
    }
    let said = result.trimming { $0.isSpace || "。.．；、".unicodeScalars.contains($0) }
    guard said.scalars.last == ")" || said.scalars.last == "）", let open = Term.matchingOpening(said), open >= 8,
      Endings.isPredicate(said.prefix(open).trimmed)
    else { return said }
    return said.prefix(open).trimmed
  }

  /// Whether the question can be read alone and hides its answer.
  private var isWhole: Bool {
    let said = [question] + answer
    return question.count <= 110
      && !said.contains { $0.replacing("そのもの", with: "").containsAny(of: JapaneseFrame.pointing) }
      && !answer.contains { question.folded.contains(text: $0.folded) }
      && answer.allSatisfy { (1...90).contains($0.count) && $0.isBalanced } && question.isBalanced
      && !question.startsWith(anyOf: JapaneseFrame.joints)
  }

  private static let pointing = [
    "この", "その", "これ", "それ", "そこ", "ここ", "こう", "そう", "前者", "後者", "上記", "下記", "以下", "次の", "上の", "下の", "同様", "前述", "さきほど",
    "先ほど",
  ]
  private static let joints: [Literal] = ["また", "しかし", "ただ", "そして", "なお", "さらに", "例えば", "たとえば", "つまり", "まず", "もし"]

  /// What the writer says of the text, a wish or a guess.
  private static func isTalk(_ text: Text) -> Bool {
    text.startsWith(anyOf: ["例えば", "たとえば", "ここで", "もし", "上記", "以上", "ちなみに", "図", "表"])
      || text.endsWith(anyOf: [
        "と思う", "と思います", "だろう", "でしょう", "かもしれない", "かもしれません", "しましょう", "ましょう", "ください", "たい", "参照", "述べる", "まとめる", "説明する",
        "みよう", "ようだ", "そうだ", "たいです", "しよう", "ですね", "ますね", "だね", "か", "みる", "みます",
      ])
      || text.containsAny(of: ["私は", "僕は", "自分は", "今回は", "本稿", "本記事", "わけではない"])
  }

  /// `松脂を塗ることで弓が弦をつかむ`: by what means.
  private static func means(_ text: Text) -> JapaneseFrame? {
    guard
      let cut = ["ことによって", "ことにより", "ことで"].compactMap({ text.lastRange(of: $0) }).max(by: {
        $0.lowerBound < $1.lowerBound
      }),
      let (head, said) = led(text.prefix(cut.lowerBound)), (4...70).contains(said.count),
      let last = said.scalars.last, "るくすむうぶぐつぬい".unicodeScalars.contains(last),
      !said.endsWith(anyOf: ["という", "ない", "たい"]), !said.startsWith(anyOf: ["様々", "さまざま"]),
      let rest = outcome(text.dropping(first: cut.upperBound), atLeast: head.isEmpty ? 5 : 3)
    else { return nil }
    let asked = head + "どのようにして" + rest + "？"
    return JapaneseFrame(kind: .reason, question: asked, answer: [said + "こと"])
  }

  /// `音を止めるためには、弦を手で押さえる必要がある`: what must be done or had for it.
  private static func need(_ text: Text) -> JapaneseFrame? {
    guard let cut = text.firstRange(of: "ためには"), let (head, said) = led(text.prefix(cut.lowerBound)),
      isAim(said), case let rest = text.dropping(first: cut.upperBound).trimming({ $0 == "、" || $0.isSpace }),
      !rest.contains("は、")
    else { return nil }
    let asked = head + said + "ためには"
    for end in ["が必要である", "が必要です", "が必要だ", "が必要となる", "が必要になる", "が必要"] where rest.ends(with: end) {
      let answer = rest.without(suffix: end)
      guard (2...50).contains(answer.count), JapaneseNoun.endsInNoun(answer) || answer.endsWith(anyOf: ["こと", "もの"])
      else { return nil }
      return JapaneseFrame(kind: .reason, question: asked + "何が必要？", answer: [answer])
    }
    for end in ["必要がある", "必要があります", "必要もある"] where rest.ends(with: end) {
      let answer = rest.without(suffix: end)
      guard (6...80).contains(answer.count),
        answer.scalars.last.map({ "るくすむうぶぐつぬ".unicodeScalars.contains($0) }) ?? false
      else { return nil }
      return JapaneseFrame(kind: .reason, question: asked + "、どうする必要がある？", answer: [answer])
    }
    return nil
  }

  /// `音を保つために、蓋を閉める`: what for.
  private static func aim(_ text: Text) -> JapaneseFrame? {
    guard let cut = text.firstRange(of: "ために"), !text.has("は", at: cut.upperBound), !text.has("も", at: cut.upperBound),
      let (head, said) = led(text.prefix(cut.lowerBound)), isAim(said),
      let rest = outcome(text.dropping(first: cut.upperBound)), rest.count >= 6
    else { return nil }
    return JapaneseFrame(kind: .reason, question: head + "何のために" + rest + "？", answer: [said + "ため"])
  }

  /// Whether what stands before ために is wanted, not what is so: 防ぐ, 向上の.
  private static func isAim(_ said: Text) -> Bool {
    guard (4...60).contains(said.count), let last = said.scalars.last,
      !said.endsWith(anyOf: ["いる", "ある", "なる", "れる", "という"])
    else { return false }
    if last == "の" { return JapaneseNoun.endsInNoun(said.dropping(last: 1)) }
    return "るくすむうぶぐつぬ".unicodeScalars.contains(last)
  }

  /// The topic of a text with its は, and what stands behind it; nil where the text behind holds a clause that is closed.
  static func led(_ text: Text) -> (head: Text, said: Text)? {
    guard let topic = JapaneseTopic(text) else {
      return text.startsWith(anyOf: Stated.pointers) ? nil : (Text(), text.trimming { $0 == "、" || $0.isSpace })
    }
    guard topic.name.count >= 2, !topic.name.startsWith(anyOf: Stated.pointers),
      !topic.name.isOne(of: ["我々", "私たち", "今回", "本来", "実際", "現在", "一般", "通常"])
    else { return nil }
    return (topic.head, topic.body)
  }

  /// The first clause behind a mark as the end of a question; nil where it is none that could be asked about.
  static func outcome(_ text: Text, atLeast least: Int = 5) -> Text? {
    let rest = text.trimming { $0 == "、" || $0.isSpace }
    guard let first = rest.first,
      first.isNounEnd || first.isOpening || rest.startsWith(anyOf: ["より", "お", "ご", "はじ", "でき", "うま"]),
      !rest.startsWith(anyOf: Stated.pointers)
    else { return nil }
    let clause = JapaneseClauses.of(rest)[0]
    let closed = JapaneseQuestion.closed(clause)
    guard (least...56).contains(closed.count), JapaneseArgument.isDeed(closed) || Endings.isPredicate(closed),
      !JapaneseEndings.isOpen(closed), !closed.endsWith(anyOf: ["よい", "良い", "いい", "こと", "もの", "たい", "ない限り"])
    else { return nil }
    return closed
  }

  /// `蓋は革のみを使う`, `札は一つの壺にしか付けられない`: what the words for nothing else stand behind.
  private static func only(_ text: Text) -> JapaneseFrame? {
    for clause in JapaneseClauses.of(text) {
      if let found = lone(clause) { return found }
    }
    return nil
  }

  /// What the one that is meant can do: 発行できる.
  private static let potential: Phrases = ["できる", "行える", "使える", "持てる", "認められる", "許される", "受け継がれる"]

  private static func lone(_ clause: Text) -> JapaneseFrame? {
    for mark in [
      "にしか", "でしか", "からしか", "しか", "のみを", "のみが", "のみに", "のみで", "だけを", "だけが", "だけに", "そのものが", "そのものを", "そのものに",
    ] {
      guard let cut = clause.firstRange(of: mark), let start = JapaneseNoun.start(in: clause, before: cut.lowerBound),
        case let noun = clause[start..<cut.lowerBound], (2...28).contains(noun.count), !JapaneseNoun.isEmpty(noun),
        case let rest = JapaneseQuestion.closed(clause.dropping(first: cut.upperBound)), (2...40).contains(rest.count),
        Endings.isPredicate(rest) || JapaneseArgument.endsInDeed("を" + rest) || JapaneseArgument.isDeed(rest),
        !JapaneseEndings.isOpen(rest), !rest.contains("、"),
        !rest.startsWith(anyOf: ["は", "も", "なく", "なら", "の", "ある", "とど", "過ぎ", "すぎ"]),
        mark.hasPrefix("そのもの") || !mark.hasSuffix("しか") || rest.contains("な") || rest.ends(with: "ません"),
        case let before = clause.prefix(start),
        before.count >= 3 || rest.count >= 8 || mark.hasPrefix("だけ") && rest.endsWith(anyOf: potential),
        let word = JapaneseNoun.question(noun, "が")
      else { continue }
      let isSelf = mark.hasPrefix("そのもの")
      let kept = isSelf ? Text(mark).dropping(first: 4) : Text(mark)
      return JapaneseFrame(
        kind: .question, question: before + word + kept + rest + "？", answer: [isSelf ? noun + "そのもの" : noun])
    }
    return nil
  }
}

extension Text {
  /// Whether as many brackets open as close.
  var isBalanced: Bool { count { $0.isOpening } == count { $0.isClosing } }
}
