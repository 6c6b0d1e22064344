import Notes

/// Japanese sentences that say the same of several things, or of two sides something each.
extension JapaneseFrame {
  /// `市では茶碗や茶筅を売る`: what two or more things are, all in one.
  static func lists(in text: Text) -> [JapaneseFrame] {
    JapaneseClauses.of(text).compactMap { list(in: $0) }
  }

  private static func list(in said: Text) -> JapaneseFrame? {
    guard !said.contains("どちら"), let (clause, isOpen) = closed(said) else { return nil }
    let topic = JapaneseTopic(clause)
    let (head, body) = (topic?.head ?? Text(), topic?.body ?? clause)
    guard topic.map({ $0.name.count >= 2 && !$0.name.startsWith(anyOf: Stated.pointers) }) ?? true,
      JapaneseArgument.isDeed(body)
    else { return nil }
    for place in JapaneseArgument.particles(in: body, longest: 60).reversed() {
      let names = members(of: place.noun)
      // `右に米、左に麦がある`: either has its own place.
      if place.start > 0, body.prefix(place.start).ends(with: place.particle) { continue }
      // `毎日米と水を量る`: when, before the first.
      if names.first?.startsWith(anyOf: ["毎日", "毎年", "毎月", "毎朝", "毎週"]) ?? false { continue }
      let tail = body.dropping(first: place.end)
      guard (2...6).contains(names.count), areNames(names),
        "をにがへで".unicodeScalars.contains(place.particle.first ?? " "),
        place.particle.count == 1, (3...32).contains(tail.count), !tail.contains("、"),
        !(place.particle == "を" && tail.contains("を")), isFinite(tail), !JapaneseArgument.isBound(place.particle, tail),
        !tail.startsWith(anyOf: [
          "区別", "比較", "比べ", "分け", "わけ", "くい", "なる", "なっ", "なり", "する", "異な", "呼", "よ", "言", "いう", "いい", "違", "は", "も",
          "の", "関",
        ]),
        !tail.containsAny(of: ["理由", "と呼", "という", "らしい"]),
        place.particle == "を" || place.particle == "が" || !describes(tail),
        case let before = body.prefix(place.start), !before.endsWith(anyOf: ["も", "最"]),
        isApart(before)
      else { continue }
      let isPair = names.count == 2 && !isOpen && body[place.start..<place.end].contains("と")
      let word: Text = names.allSatisfy { $0.endsWith(anyOf: people) } ? (isPair ? "誰と誰" : "誰") : isPair ? "何と何" : "何"
      let question = head + before + word + place.particle + JapaneseQuestion.closed(tail) + "？"
      guard question.count >= 9 else { continue }
      return JapaneseFrame(kind: .list, question: question, answer: names, isOpen: isOpen)
    }
    return nil
  }

  /// Whether what stands behind a phrase ends its sentence: a verb, or a noun of doing.
  private static func isFinite(_ tail: Text) -> Bool {
    let closed = JapaneseQuestion.closed(tail)
    return Endings.isPredicate(closed) && !JapaneseEndings.isOpen(closed) || JapaneseArgument.endsInDeed("を" + closed)
      || closed.endsWith(anyOf: ["必要", "可能", "不可"])
  }

  private static let people: Phrases = ["官", "員", "師", "者", "家", "長", "王", "帝", "兵", "将軍", "大名"]

  /// Whether what stands before a phrase is no name of the same row: a comma stands there behind a verb or a particle.
  private static func isApart(_ before: Text) -> Bool {
    guard let last = before.last else { return true }
    if last == "、", before.count >= 2 {
      return before[before.count - 2].isKana && !"とや".unicodeScalars.contains(before[before.count - 2])
    }
    return !"と、や".unicodeScalars.contains(last)
  }

  /// Whether a verb in what stands behind a phrase describes a noun: で使われる道具に.
  private static func describes(_ tail: Text) -> Bool {
    tail.indices.dropLast().contains { index in
      "るたいす".unicodeScalars.contains(tail[index]) && tail[index + 1].isNounEnd
    }
  }

  /// A clause without the など behind its names, and whether it had one.
  private static func closed(_ clause: Text) -> (Text, Bool)? {
    for particle in ["を", "が", "に", "へ", "で"] {
      for word in ["など", "等"] where clause.contains(word + particle) {
        return (clause.replacing(word + particle, with: particle), true)
      }
    }
    return clause.contains("など") ? nil : (clause, false)
  }

  /// The names of a phrase that joins them: 茶碗、茶筅、茶杓; 急須や湯呑み.
  static func members(of phrase: Text) -> [Text] {
    var names: [Text] = []
    var (start, depth, index) = (0, 0, 0)
    while index < phrase.count {
      if phrase[index].isOpening { depth += 1 }
      if phrase[index].isClosing { depth = max(0, depth - 1) }
      if depth == 0, index > start, let joint = joint(in: phrase, at: index) {
        names.append(phrase[start..<index].trimmed)
        index += joint
        start = index
      } else {
        index += 1
      }
    }
    names.append(phrase.dropping(first: start).trimmed)
    return names.filter { !$0.isEmpty }
  }

  /// How long the word is that joins two names at a place.
  private static func joint(in phrase: Text, at index: Int) -> Int? {
    for word in ["、および", "、及び", "、または", "、かつ", "および", "及び", "ならびに", "または", "もしくは", "又は", "、", "・"] as [Literal]
    where phrase.has(word, at: index) {
      // ヘンリー・ムーア is one name.
      let isName = word.count == 1 && phrase[index] == "・" && phrase[index - 1].isKatakana && !phrase.hasHan
      return isName ? nil : word.count
    }
    guard phrase[index] == "や" || phrase[index] == "と", index + 1 < phrase.count,
      phrase[index + 1].isNounEnd || phrase[index + 1].isOpening,
      JapaneseNoun.endsInNoun(phrase.prefix(index))
    else { return nil }
    return 1
  }

  /// Whether all are names that can be known by themselves: no clause, no word for both, and none to which the others only belong.
  static func areNames(_ names: [Text]) -> Bool {
    guard let last = names.last, let first = names.first,
      names.allSatisfy({ name in
        (1...24).contains(name.count) && !(name.first?.isOpening ?? true) && !JapaneseNoun.isEmpty(name)
          && JapaneseNoun.endsInNoun(name)
          && name.allSatisfy { $0.isNounEnd || $0.isOpening || $0.isSpace || "のーさみきび-/&".unicodeScalars.contains($0) }
      }), names.contains(where: { $0.count >= 2 }), Set(names).count == names.count,
      !first.endsWith(anyOf: ["後", "前", "時", "際", "中", "場合", "とき", "年", "月", "日"]),
      !last.endsWith(anyOf: [
        "違い", "関係", "間", "差", "比較", "両方", "双方", "組合せ", "順", "一方", "比", "境界", "両者", "両面", "双方向", "つ",
      ])
    else { return false }
    return !last.contains("の") || first.contains("の") || names.count >= 3
  }

  /// `表の間には畳が、裏の間には板があり`: what either of two sides has, each with the verb behind the second.
  static func sides(in text: Text) -> [JapaneseFrame] {
    let pieces = text.without(prefix: "例としては").pieces(by: "、")
    for place in pieces.indices.dropLast() {
      for mark in ["においては", "における", "には", "では", "からは", "は", "が"] as [Literal] {
        guard let first = side(pieces[place], mark), let second = side(pieces[place + 1], mark),
          let found = gapped(first, second, mark, isLast: place + 2 == pieces.count)
        else { continue }
        return found
      }
    }
    return []
  }

  private typealias Side = (name: Text, noun: Text, rest: Text)

  /// A name, the mark behind it, and the noun and what follows behind that.
  private static func side(_ piece: Text, _ mark: Literal) -> Side? {
    guard let cut = piece.firstRange(of: mark), (2...16).contains(cut.lowerBound),
      case let name = piece.prefix(cut.lowerBound),
      name.allSatisfy({ $0.isNounEnd || $0.isSpace || "のー・-".unicodeScalars.contains($0) }),
      JapaneseNoun.endsInNoun(name),
      !name.startsWith(anyOf: Stated.pointers), !name.endsWith(anyOf: ["場合", "時", "際", "一方", "後", "前"]),
      case let rest = piece.dropping(first: cut.upperBound),
      case let length = nounLength(rest), length >= 1, case let noun = rest.prefix(length), !JapaneseNoun.isEmpty(noun),
      noun.scalars.last != "の"
    else { return nil }
    return (name, noun, rest.dropping(first: length))
  }

  /// How many letters at the start of a text are a noun, with what stands in brackets.
  private static func nounLength(_ text: Text) -> Int {
    var (depth, index) = (0, 0)
    while index < text.count {
      if text[index].isOpening { depth += 1 }
      if text[index].isClosing { depth = max(0, depth - 1) }
      guard depth > 0 || text[index].isNounEnd || "のー・-".unicodeScalars.contains(text[index]) else { break }
      index += 1
    }
    return index
  }

  private static func gapped(_ first: Side, _ second: Side, _ mark: Literal, isLast: Bool) -> [JapaneseFrame]? {
    guard first.name != second.name, first.noun != second.noun,
      areAlike(first.name, second.name) || mark.count >= 2 && areAlike(first.noun, second.noun),
      first.rest.isEmpty && mark.count >= 2 || first.rest.isOne(of: ["を", "が", "に", "で", "へ", "と", "から"]),
      let particle = (["を", "が", "に", "で", "へ", "から"] as [Literal]).first(where: { second.rest.starts(with: $0) }),
      first.rest.isEmpty || first.rest.count == particle.count && first.rest.starts(with: particle),
      case let behind = second.rest.dropping(first: particle.count),
      case let tail = behind.firstRange(of: "といった").map({ behind.prefix($0.lowerBound) }) ?? behind,
      (2...36).contains(tail.count),
      let verb = verb(of: tail, Text(particle), isLast: isLast || tail.count < behind.count),
      Text(mark) != "が" || Text(particle) != "が",
      !verb.isOne(of: ["する", "なる", "いう"]),
      Text(particle) != "で" || !verb.startsWith(anyOf: ["ある", "あり", "あっ"]), !verb.contains("は")
    else { return nil }
    return [first, second].map { side in
      JapaneseFrame(
        kind: .question, question: side.name + Text(mark) + "何" + Text(particle) + JapaneseQuestion.closed(verb) + "？",
        answer: [JapaneseQuestion.withoutAside(side.noun)])
    }
  }

  /// The verb behind the second side as it ends a sentence.
  private static func verb(of tail: Text, _ particle: Text, isLast: Bool) -> Text? {
    if isLast, Endings.isPredicate(tail), !JapaneseEndings.isOpen(tail) { return tail }
    let finished = JapaneseVerb.finished("物" + particle + tail)
    return finished?.dropping(first: 1 + particle.count)
  }

  /// Whether two names are of one kind: alike in a letter, or both short.
  private static func areAlike(_ first: Text, _ second: Text) -> Bool {
    first.scalars.last == second.scalars.last || max(first.count, second.count) <= 5
      || first.contains { letter in letter.isHan && second.contains { $0 == letter } }
  }
}
