import Notes

/// A Korean sentence that sets two things against each other: `가마는 불을 가두는 반면 화로는 불을 내놓는다`, `잔은 크고 종지는 작다`,
/// `옹기는 마당에, 백자는 방에 놓인다`.
struct KoreanContrast {
  typealias Side = (name: Text, said: Text)

  let sides: [Side]

  init?(_ sentence: Text) {
    let text = sentence.trimming { $0.isSpace || $0 == "." || $0 == "!" }
    guard text.hasHangul, (12...160).contains(text.count), !text.containsArrow, !text.contains("?"),
      !text.contains(": "),
      !Openers.points(text), Endings.isKoreanPredicate(text)
    else { return nil }
    let words = text.words
    guard (5...28).contains(words.count), let found = KoreanContrast.joined(words) ?? KoreanContrast.gapped(words),
      found.allSatisfy({
        (1...24).contains($0.name.count) && !$0.name.contains(",") && $0.name.wordCount <= 5
          && !Openers.pointsInside($0.name)
      }),
      found.allSatisfy({ (2...70).contains($0.said.count) }),
      KoreanContrast.areApart(found[0].name, found[1].name),
      !found.contains(where: { $0.name.contains("에서 ") || KoreanContrast.pointing.contains($0.name) }),
      KoreanContrast.areAlike(found[0].name, found[1].name)
    else { return nil }
    sides = found
  }

  /// Words that stand for the other side or for nothing that has a name.
  private static let pointing: WordSet = ["자신", "자체", "스스로", "본인", "나머지", "이것", "그것", "대신", "전자", "후자"]

  /// Two clauses, each with a topic of its own, at 반면, 지만, 고 or 며.
  private static func joined(_ words: [Text]) -> [Side]? {
    for cut in words.indices.dropFirst(1).dropLast(2) {
      let word = words[cut].without(suffix: ",")
      let end: Text
      var last = cut
      if word.isOne(of: ["반면", "반면에"]) {
        guard cut >= 2, let finite = finite(ofModifier: words[cut - 1]) else { return nil }
        (end, last) = (finite, cut - 1)
      } else if let finite = finite(ofConnective: word) {
        end = finite
      } else {
        continue
      }
      let rest = Array(words[(cut + 1)...])
      guard let first = topic(words, upTo: last), let second = topic(rest, upTo: rest.count - 1),
        !words[(first + 1)..<last].contains(where: { $0.endsWith(anyOf: ["면", "때", "면,", "때,"]) }),
        !rest[..<second].contains(where: { $0.endsWith(anyOf: ["면", "때", "면,", "때,", "고", "며"]) })
      else { continue }
      let said = Array(words[(first + 1)..<last]) + [end]
      let other = Array(rest[(second + 1)...])
      // `잔은 마시는 그릇이고 솥은 끓이는 그릇이다`: two definitions, each asked by itself.
      let isBeing = other.last?.ends(with: "이다") ?? false
      if end.ends(with: "이다"), !word.starts(with: "반면"), !isBeing || said.count >= 2 && other.count >= 2 {
        return nil
      }
      guard !other.isEmpty, !other.contains(where: { isTopicWord($0) }) else { return nil }
      return [(name(words, first), joined(said)), (name(rest, second), joined(other))]
    }
    return nil
  }

  /// `쿠키는 클라이언트에, 세션은 서버에 저장된다`: the verb of both stands at the end.
  private static func gapped(_ words: [Text]) -> [Side]? {
    guard let cut = words.indices.first(where: { $0 >= 1 && words[$0].scalars.last == "," }), cut + 2 < words.count,
      let first = topic(words, upTo: cut + 1), first < cut,
      case let rest = Array(words[(cut + 1)...]), let second = topic(rest, upTo: rest.count - 1), second <= 3,
      case let (mine, theirs) = (words[cut].without(suffix: ","), Array(rest[(second + 1)...])), theirs.count >= 2,
      let mark = ["에서", "에게", "에", "으로", "로", "을", "를", "때"].first(where: {
        mine.ends(with: $0) && mine.count > $0.unicodeScalars.count || mine == $0
      })
    else { return nil }
    let alike = [mark, mark == "으로" ? "로" : mark == "로" ? "으로" : mark == "을" ? "를" : mark == "를" ? "을" : mark]
    guard let end = theirs.dropLast().lastIndex(where: { word in alike.contains { word.ends(with: $0) } }) else {
      return nil
    }
    let verb = Array(theirs[(end + 1)...])
    // What somebody did is asked of each.
    guard (1...3).contains(verb.count), verb.last.map({ KoreanPast.stem(of: $0) == nil }) ?? false,
      !words[(first + 1)...cut].contains(where: { isTopicWord($0) })
    else {
      return nil
    }
    let said = Array(words[(first + 1)..<cut]) + [mine] + verb
    return [(name(words, first), joined(said)), (name(rest, second), joined(theirs))]
  }

  private static func topic(_ words: [Text], upTo end: Int) -> Int? {
    words.indices.prefix(min(end, 5)).first { place in
      isTopicWord(words[place]) && !KoreanClause.isAdjective(words[place])
    }
  }

  private static func isTopicWord(_ word: Text) -> Bool {
    word.count >= 2 && word.endsWith(anyOf: ["은", "는"])
      && !word.endsWith(anyOf: [
        "하는", "되는", "있는", "없는", "않는", "라는", "다는", "에는", "에서는", "때는", "으로는", "시키는", "지는", "리는", "치는", "오는", "가는", "쓰는",
        "주는",
        "받는", "보다는", "까지는", "것은", "많은", "적은", "높은", "낮은", "좋은", "같은", "다루는", "나타내는", "만드는", "가지는", "갖는", "이루는",
        "따르는",
        "모르는", "부르는", "보내는", "들어오는", "나오는", "나가는",
      ])
  }

  private static func name(_ words: [Text], _ topic: Int) -> Text {
    (Array(words[..<topic]) + [words[topic].dropping(last: 1)]).map { $0 }.joined(" ")
  }

  private static func joined(_ words: [Text]) -> Text { words.map { $0 }.joined(" ") }

  /// 없는 → 없다, 막는 → 막는다, 인 → 이다, 높은 → 높다 before 반면.
  private static func finite(ofModifier word: Text) -> Text? {
    if word.ends(with: "인"), word.count >= 2 { return word.dropping(last: 1) + "이다" }
    if word.ends(with: "는"), word.count >= 2 { return finite(ofStem: word.dropping(last: 1)) }
    if word.ends(with: "은"), word.count >= 2, adjectiveEnds.contains(word[word.count - 2]) {
      return word.dropping(last: 1) + "다"
    }
    guard let last = word.scalars.last, last.hangulFinal == 4 else { return nil }
    let stem = word.dropping(last: 1) + Text([last.withFinal(0)])
    // 쉬운 → 쉽다, 빠른 → 빠르다, 필요한 → 필요하다.
    if word.ends(with: "운"), word.count >= 2, let before = word.dropping(last: 1).scalars.last, before.hangulFinal == 0
    {
      return word.dropping(last: 2) + Text([before.withFinal(17)]) + "다"
    }
    return isQuality(stem) ? stem + "다" : nil
  }

  /// 이지만 → 이다, 하지만 → 한다, 높고 → 높다; of verbs only 지만 sets against.
  private static func finite(ofConnective word: Text) -> Text? {
    if word.ends(with: "지만"), word.count >= 3 {
      let stem = word.dropping(last: 2)
      return stem.ends(with: "이") && stem.count >= 3 ? stem + "다" : finite(ofStem: stem)
    }
    for (end, finite) in [("이고", "이다"), ("이며", "이다"), ("이나", "이다")] where word.ends(with: end) && word.count >= 4 {
      return word.without(suffix: end) + Text(finite)
    }
    for end in ["고", "으며", "며"] where word.ends(with: end) && word.count > end.unicodeScalars.count {
      let stem = word.without(suffix: end)
      return isQuality(stem) ? stem + "다" : nil
    }
    return nil
  }

  /// A verb or an adjective as it ends a sentence: 막 → 막는다, 쉬 → 쉰다, 높 → 높다.
  private static func finite(ofStem stem: Text) -> Text? {
    guard let last = stem.scalars.last, let final = last.hangulFinal else { return nil }
    if isQuality(stem) || final == 20 { return stem + "다" }
    return final == 0 || final == 8 ? stem.dropping(last: 1) + Text([last.withFinal(4)]) + "다" : stem + "는다"
  }

  /// Whether a stem says what something is like: 높, 빠르, 중요하.
  private static func isQuality(_ stem: Text) -> Bool {
    guard let last = stem.scalars.last else { return false }
    if last == "하", stem.count >= 3 {
      let noun = stem.dropping(last: 1)
      return KoreanPredicate.isAdjective(noun)
        || !KoreanQuestion.isDeed(noun) && !CommonDeeds.contains(noun) && qualities.contains(noun)
    }
    return adjectiveEnds.contains(last)
      || stem.endsWith(anyOf: ["빠르", "다르", "느리", "크", "싸", "길", "멀", "흐리", "희", "시", "쓰리"]) && stem.count <= 3
  }

  private static let adjectiveEnds = Set("있없같높낮많적작좋넓좁짧얇깊얕옅붉밝젊늙굵맑곧겁럽렵볍겹쉽덥춥맵".unicodeScalars)
  private static let qualities: WordSet = [
    "중요", "필요", "가능", "불가능", "간단", "복잡", "유리", "불리", "안전", "위험", "다양", "일정", "강", "약", "투명", "불투명", "단단", "유연", "명확",
    "정확", "부족", "충분",
    "적합", "부적합", "저렴", "편리", "불편", "유효", "무효", "동일", "균일", "안정", "불안정", "풍부", "희박", "활발", "치밀",
  ]

  /// Whether neither name is a part of the other: 가마 and 큰 가마 are not set against each other, DoS and DDoS are.
  private static func areApart(_ first: Text, _ second: Text) -> Bool {
    let (one, other) = (first.folded, second.folded)
    return one != other
      && (first.wordCount == 1 && second.wordCount == 1 && first.hasLatin
        || !one.contains(text: other) && !other.contains(text: one))
  }

  /// Two names of one kind: both in letters, or alike in a word or a letter.
  private static func areAlike(_ first: Text, _ second: Text) -> Bool {
    let (one, other) = (first.lastWord ?? first, second.lastWord ?? second)
    return first.hasLatin && second.hasLatin || one == other || one.scalars.last == other.scalars.last
      || one.first == other.first
      || first.wordCount == 1 && second.wordCount == 1 && max(first.count, second.count) <= 4
  }
}
