import Notes

/// The clauses of a Japanese sentence, each as a sentence of its own with the topic it speaks of.
///
/// `酵母は糖を分解し、香りを出す` is 酵母は糖を分解する and 酵母は香りを出す.
enum JapaneseClauses {
  private static let most = 4

  static func of(_ sentence: Text) -> [Text] {
    // `窯が大きいほど火は残るが、薪も要る`: what comes of it is one answer.
    if sentence.contains("、") {
      if let cases = cases(sentence) { return cases }
      if JapaneseQuestion.turned(sentence) != nil || JapaneseQuestion.compared(sentence) != nil { return [sentence] }
    }
    var result: [Text] = []
    var open = Text()
    let pieces = split(sentence)
    for (place, piece) in pieces.enumerated() {
      open = open.isEmpty ? piece : open + "、" + piece
      guard place + 1 < pieces.count else { break }
      guard result.count + 1 < most, open.count >= 6, pieces[place + 1].count >= 4,
        let clause = finished(open, before: pieces[place + 1])
      else { continue }
      result.append(clause)
      open = Text()
    }
    if !open.isEmpty { result.append(open) }
    if open.ends(with: "た"), !open.endsWith(anyOf: ["いた", "あった"]), result.count == pieces.count {
      result = zip(result, pieces).map { JapaneseVerb.past($0, of: $1) }
    }
    return withTopics(result)
  }

  /// `弱火で焼くと白く、強火で焼くと黒くなる`: two cases, of which the first lacks the verb of the second.
  private static func cases(_ sentence: Text) -> [Text]? {
    let halves = split(sentence)
    guard halves.count == 2, let verb = ["くなる", "くなった", "になる", "になった"].first(where: { halves[1].ends(with: $0) }),
      halves[0].scalars.last == verb.unicodeScalars.first, case let first = halves[0] + Text(verb).dropping(first: 1),
      JapaneseQuestion.turned(first) != nil, JapaneseQuestion.turned(halves[1]) != nil
    else { return nil }
    return [first, halves[1]]
  }

  private static func finished(_ clause: Text, before next: Text) -> Text? {
    if let found = JapaneseVerb.finished(clause) { return found }
    // `…は白くなる（白化）が、…`: the name in brackets stands before the joint.
    if clause.endsWith(anyOf: [")が", "）が"]), let open = Term.matchingOpening(clause.dropping(last: 1)), open >= 8,
      Endings.isPredicate(clause.prefix(open))
    {
      return clause.prefix(open)
    }
    // `灰は釜で生成、壺で保存`: a noun that stands for a verb.
    if JapaneseArgument.endsInDeed(clause), JapaneseTopic(clause) != nil { return clause }
    // `Aは甲、Bは乙`
    guard let last = clause.scalars.last, last.isNounEnd, let topic = JapaneseTopic(clause), topic.body.count >= 2,
      !topic.body.contains("、"), JapaneseTopic(next) != nil
    else { return nil }
    return clause
  }

  /// A clause without a topic has that of the first.
  private static func withTopics(_ clauses: [Text]) -> [Text] {
    guard clauses.count > 1, let topic = JapaneseTopic(clauses[0]), topic.name.count <= 24,
      !clauses[0].endsWith(anyOf: ["ある", "あります"])
    else { return clauses }
    return [clauses[0]]
      + clauses.dropFirst().map { hasOwnTopic($0, after: topic) ? $0 : topic.head + $0 }
  }

  /// Whether a clause speaks of something else than the first: 二番窯においては…, or what it is that a place held (窯には…).
  private static func hasOwnTopic(_ clause: Text, after topic: JapaneseTopic) -> Bool {
    if JapaneseTopic(clause) != nil || clause.startsWith(anyOf: ["一方"]) { return true }
    if let other = clause.firstRange(of: "においては"), (2...20).contains(other.lowerBound) { return true }
    return topic.name.ends(with: "に") && clause.contains("が") && clause.containsAny(of: ["によって", "により"])
  }

  /// A が behind a verb that joins without a comma: 保証されるが停止の可能性がある.
  private static func isBut(_ text: Text, at index: Int) -> Bool {
    guard text[index] == "が", index > 4, index + 6 < text.count, text[index + 1].isNounEnd, !text[index + 1].isClosing
    else { return false }
    let before = text.prefix(index)
    return before.endsWith(anyOf: ["る", "た", "ない", "する", "す", "く", "う", "む"])
      && !before.endsWith(anyOf: JapaneseNoun.inKana)
      && JapaneseTopic(text.dropping(first: index + 1)) != nil || before.endsWith(anyOf: ["される", "できる", "れる"])
  }

  /// The pieces between commas outside brackets.
  private static func split(_ text: Text) -> [Text] {
    var result: [Text] = []
    var start = 0
    var depth = 0
    for index in text.indices {
      if text[index].isOpening { depth += 1 }
      if text[index].isClosing { depth = max(0, depth - 1) }
      guard depth == 0 else { continue }
      if isBut(text, at: index) {
        result.append(text[start...index].trimmed)
      } else if text[index] == "、" {
        result.append(text[start..<index].trimmed)
      } else {
        continue
      }
      start = index + 1
    }
    result.append(text.dropping(first: start).trimmed)
    return result.filter { !$0.isEmpty }
  }
}

/// What a Japanese sentence speaks of, `酵母は`, and what it says of it.
struct JapaneseTopic {
  /// The topic without its particle.
  let name: Text
  /// The topic with its は.
  let head: Text
  let body: Text

  private static let longest = 36

  init?(_ text: Text) {
    var depth = 0
    for index in text.indices.prefix(JapaneseTopic.longest + 1) {
      if text[index].isOpening { depth += 1 }
      if text[index].isClosing { depth = max(0, depth - 1) }
      guard depth == 0 else { continue }
      if text[index] == "、" || text[index] == "。" { return nil }
      guard text[index] == "は", index > 0, JapaneseTopic.isName(text.prefix(index)) else { continue }
      name = text.prefix(index)
      let rest = text.dropping(first: index + 1)
      body = rest.trimming { $0 == "、" || $0.isSpace }
      head = text.prefix(index + 1)
      return
    }
    return nil
  }

  /// 火が通った器, 薪を積んだ窯の奥: a noun with a clause of its own before it.
  private static func endsInDescribed(_ text: Text) -> Bool {
    let start = (text.scalars.lastIndex { !$0.isNounEnd && $0 != "の" } ?? -1)
    guard start >= 2, text.count - start >= 2, "るたいすくむうぶぐつぬな".unicodeScalars.contains(text[start]) else { return false }
    return text.prefix(start).containsAny(of: ["を", "が"])
  }

  private static func isName(_ text: Text) -> Bool {
    if text.containsAny(of: ["れば", "たら", "ため", "ので", "場合", "際に", "ことで"]) { return false }
    if text.endsWith(anyOf: ["場合", "とき", "時", "際", "また", "あるい", "もしく", "るに", "際に", "場合に", "今", "実", "上記", "下記"]) {
      return false
    }
    guard let last = text.scalars.last else { return false }
    if JapaneseNoun.endsInNoun(text) { return true }
    // 貸付では, 水には, こと, 働き
    let noun = text.dropping(last: 1)
    if "にでと".unicodeScalars.contains(last) {
      return JapaneseNoun.endsInNoun(noun)
        && (!text.contains("が") && !text.contains("を") || endsInDescribed(noun))
    }
    return text.endsWith(anyOf: ["こと", "もの"]) || isKanaWord(text)
  }

  /// のれん, ひまわり: a name in kana, and no word that says when or joins.
  private static func isKanaWord(_ text: Text) -> Bool {
    (3...6).contains(text.count) && text.allSatisfy { $0.isKana && !$0.isKatakana } && !joining.contains(text)
      && !text.startsWith(anyOf: Stated.pointers)
      && !text.endsWith(anyOf: ["に", "で", "と", "て", "ら", "ば", "く", "を", "が", "も"])
  }

  private static let joining: WordSet = [
    "ほとんど", "いずれ", "かつて", "はじめ", "もともと", "ふつう", "たいてい", "ただし", "あるい", "もしく", "すなわち", "つまり", "ところ", "これら", "それら", "あなた",
    "わたし", "ぼくら", "みんな", "ふだん", "おおむね", "おもに", "いくつか", "どちら", "あちら", "いつも", "とりわけ", "ときに", "あまり", "まったく", "それぞれ",
  ]
}
