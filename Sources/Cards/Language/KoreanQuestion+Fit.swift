import Notes

extension KoreanQuestion {
  static let longestAnswer = 56

  /// Whether an answer is one: short enough, no pointer, and more than a word of every text.
  static func fits(_ answer: Text, _ phrase: KoreanPhrase, _ start: Int, _ head: Int, _ page: Page, _ node: Int)
    -> Bool
  {
    guard isOnePhrase(phrase, start, head), answer.count >= 2, answer.count <= longestAnswer,
      !Openers.pointsInside(answer), !KoreanNoun.isOpen(answer),
      !answer.hasDigit || answer.hasLetter, !endsVaguely(phrase.words[head])
    else { return false }
    let words = answer.words
    if answer.containsAny(of: ["을, ", "를, "]) || answer.filter({ $0 == "'" }).count % 2 == 1 { return false }
    // 15분 후 물: how long after is no part of what it is.
    if words.count >= 3, words[0].first?.isDigit ?? false, words[1].isOne(of: ["후", "전", "뒤", "이내", "동안"]) {
      return false
    }
    // 많아 물, 1912년 어느 학자, 36,000명 이상: how, when or how many, not what.
    if words.count >= 2, words[0].isOne(of: joining) || isYear(words) {
      return false
    }
    if words.count == 2, words[0].first?.isDigit ?? false, words[1].isOne(of: ["이상", "이하", "미만", "초과", "정도"]) {
      return false
    }
    if answer.endsWith(anyOf: [" 사이", "시간내", "시간 내", "이내", "간 내", "안"]) { return false }
    if words.last?.isOne(of: ["그대로", "예", "예시", "하나", "중", "듯"]) ?? true { return false }
    if words[0].isOne(of: fragments) || words[0] == "모든" && words.count < 3 { return false }
    // Below 찻잎의 보관, nobody need be asked for 찻잎.
    if let name = page.subjectName(of: node), name.folded.contains(text: answer.folded) { return false }
    if KoreanNoun.isPlain(words) { return false }
    if words.first.map({
      $0 == "여러" && words.count < 3
        || $0.isOne(of: ["그", "이", "저", "해당", "각", "다른", "어떤", "특정", "이런", "것이", "것을", "것보다", "시", "수"])
    }) ?? false {
      return false
    }
    if page.subject(of: node).map({ KoreanNoun.isOnly($0.name, answer) }) ?? false { return false }
    let telling = words.filter { !KoreanNoun.isVague(Particle.stripped($0)) && KoreanNoun.tells($0) }
    return words.count == 1
      ? KoreanNoun.isTerm(answer, page)
      : (telling.count >= 1 || words.count == 2 || words.count >= 3 && words[0] == "아무")
        && !(words[0].endsWith(anyOf: ["는지", "은지", "인지", "할지"]))
        && (KoreanNoun.isTerm(answer, page) || telling.count >= 2 || words.count >= 2)
  }

  /// Whether the words of an answer are one noun phrase, and not a half of two that stand together.
  private static func isOnePhrase(_ phrase: KoreanPhrase, _ start: Int, _ head: Int) -> Bool {
    if start > 0 {
      let before = phrase.words[start - 1]
      // 끓이고, 끓는 물의 온도가; 변화에 대응, 향; 외적, 내적 요인: what stands before belongs to the phrase.
      if before.ends(with: "고,"), phrase.words[start].prefix(2) == before.prefix(2) { return false }
      if phrase.words[start].ends(with: ","), [.place, .object, .toward].contains(phrase.parts[start - 1]) {
        return false
      }
      if before.endsWith(anyOf: ["거나", "해당", "적,"])
        || before.isOne(of: ["해당", "이", "그", "각", "특정", "다른", "또는", "혹은", "및", "or"])
      {
        return false
      }
      // 찻집은 향이 오래가는 잎을 쓴다: behind a topic a subject belongs to the verb before the noun.
      if phrase.parts[start - 1] == .subject, phrase.parts[start..<head].contains(.modifier),
        phrase.parts[..<(start - 1)].contains(.topic)
      {
        return false
      }
      if before.count >= 3, before.endsWith(anyOf: ["와", "과"]), phrase.parts[start - 1] == .joint { return false }
    }
    if phrase.parts[start] == .adverb, start < head, phrase.parts[start + 1] != .modifier { return false }
    if phrase.words[head].endsWith(anyOf: ["만으로", "별로", "이후에", "이전에", "동안에", "밖에", "뒤에", "전에"]) { return false }
    return (start..<head).allSatisfy { index in
      switch phrase.parts[index] {
      case .place where phrase.words[index + 1].ends(with: "까지의"): return true
      case .object, .subject, .place, .connective:
        return phrase.parts[(index + 1)...head].contains(.modifier)
          && !phrase.words[index].endsWith(anyOf: ["지만", "때", "경우", "때문에", "이기에"])
      default: return true
      }
    }
  }

  /// `1912년 어느 학자`, not `1789년 5월 박람회`, from which the day is taken.
  private static func isYear(_ words: [Text]) -> Bool {
    words[0].first?.isDigit ?? false && words[0].endsWith(anyOf: ["년", "년에"])
      && !words[1].endsWith(anyOf: ["월", "월에", "일", "일에"])
  }

  /// Adjectives that say why before what follows.
  private static let joining: [Literal] = [
    "많아", "적어", "작아", "커", "커서", "높아", "낮아", "없어", "있어", "좋아", "나빠", "강해", "약해", "길어", "짧아", "빨라", "느려", "넓어", "좁아",
    "깊어",
    "얕아", "무거워", "가벼워", "쉬워", "어려워", "같아", "달라",
  ]

  /// Words that only go on from the one before them.
  private static let fragments: [Literal] = [
    "데", "따른", "의한", "위한", "대한", "관한", "인한", "통한", "있어", "있는지", "있을", "데에", "것에",
  ]

  private static func endsVaguely(_ head: Text) -> Bool {
    head.startsWith(anyOf: [
      "영향", "도움", "역할", "때문", "경우", "정도", "방향", "수를", "것을", "것이", "것으로", "것에", "점을", "점이", "때에", "식으로", "대로", "필요",
      "과정에서", "상황에서", "경우에서", "상태에서", "관점에서", "측면에서", "시점에서", "주도로", "위주로", "중심으로", "대상으로",
    ]) || head.endsWith(anyOf: ["지를", "지가"])
  }

  /// Whether a part hangs on words before or behind it that leave it no question of its own.
  static func isBound(_ before: [Text], _ after: [Text], _ phrase: KoreanPhrase, _ head: Int, _ deed: Deed) -> Bool {
    // 무엇이 비싸다는 특징이 있는가
    if after.first?.endsWith(anyOf: ["다는", "라는"]) ?? false { return true }
    // 물이 식는다는 무엇이 따르는가: the noun belongs to what is said before it.
    if before.last.map({ $0.count >= 3 && $0.endsWith(anyOf: ["라는", "다는", "하는", "되는"]) }) ?? false { return true }
    // 맛이 쓰고 손님이 무엇이 생기는가: a subject has no second one.
    if phrase.parts[head] == .subject, before.last.map({ $0.count >= 3 && $0.endsWith(anyOf: ["이", "가"]) }) ?? false,
      before.contains(where: { $0.endsWith(anyOf: ["고", "며", "지만"]) })
    {
      return true
    }
    // 잎들은 무엇이 벌어지려고 하는가: the topic wants it, and the subject is a part of what it wants.
    if phrase.parts[head] == .subject, deed.asked.contains("려고 "),
      before.contains(where: { $0.endsWith(anyOf: ["은", "는"]) })
    {
      return true
    }
    // 옛말로 찻사발이라고 한다: in which tongue is no question.
    return phrase.parts[head] == .toward
      && (after.first?.endsWith(anyOf: ["라고", "라"]) ?? false || phrase.words[deed.start].contains("라고"))
  }

  /// Whether enough is left to ask by: two words that tell something, or one below a name.
  static func leaves(_ words: [Text], _ deed: Deed, _ page: Page, _ node: Int, isToward: Bool) -> Bool {
    // 무엇으로 사용되는가 of a name says enough.
    if isToward, page.subjectNodes[node] > 0, deed.asked.startsWith(anyOf: ["사용", "쓰이", "이용", "활용"]) { return true }
    let telling = words.filter { KoreanNoun.tells($0) && !Openers.pointsInside($0) }
    let isPlainVerb = deed.asked.startsWith(anyOf: ["하", "되", "있", "의미", "말하", "뜻", "가지", "갖", "사용", "이용", "쓰"])
    return telling.count + (page.subjectNodes[node] > 0 ? 1 : 0) + (isPlainVerb ? 0 : 1) >= 2
      && (telling.count >= 1 || !isPlainVerb)
  }
}
