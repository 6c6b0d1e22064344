import Notes

/// A Korean sentence that sets two things against each other: `가마는 불을 가두는 반면 화로는 불을 내놓는다`, `잔은 크고 종지는 작다`,
/// `옹기는 마당에, 백자는 방에 놓인다`.
struct KoreanContrast {
  typealias Side = (name: Text, said: Text)

  let sides: [Side]

  init?(_ sentence: Text) {
    let text = sentence.trimming { $0.isSpace || $0 == "." || $0 == "!" }
    guard text.hasHangul, (12...160).contains(text.count), !text.containsArrow, !text.contains("?"), !text.contains(": "),
      !Openers.points(text), Endings.isKoreanPredicate(text)
    else { return nil }
    let words = text.words
    guard (5...28).contains(words.count), let found = KoreanContrast.joined(words) ?? KoreanContrast.gapped(words),
      found.allSatisfy({
        (1...24).contains($0.name.count) && !$0.name.contains(",") && $0.name.wordCount <= 5
          && !Openers.pointsInside($0.name)
      }),
      found.allSatisfy({ (2...70).contains($0.said.count) }),
      found[0].name.folded != found[1].name.folded, KoreanContrast.areAlike(found[0].name, found[1].name)
    else { return nil }
    sides = found
  }

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
      if end.ends(with: "이다"), !word.starts(with: "반면"), said.count >= 2, other.count >= 2, other.last?.ends(with: "이다") ?? false {
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
      let mark = ["에서", "에게", "에", "으로", "로", "을", "를", "때"].first(where: { mine.ends(with: $0) && mine.count > $0.unicodeScalars.count || mine == $0 })
    else { return nil }
    let alike = [mark, mark == "으로" ? "로" : mark == "로" ? "으로" : mark == "을" ? "를" : mark == "를" ? "을" : mark]
    guard let end = theirs.dropLast().lastIndex(where: { word in alike.contains { word.ends(with: $0) } }) else { return nil }
    let verb = Array(theirs[(end + 1)...])
    guard (1...3).contains(verb.count), !words[(first + 1)...cut].contains(where: { isTopicWord($0) }) else { return nil }
    let said = Array(words[(first + 1)..<cut]) + [mine] + verb
    return [(name(words, first), joined(said)), (name(rest, second), joined(theirs))]
  }

  private static func topic(_ words: [Text], upTo end: Int) -> Int? {
    words.indices.prefix(min(end, 5)).first { place in isTopicWord(words[place]) && !KoreanClause.isAdjective(words[place]) }
  }

  private static func isTopicWord(_ word: Text) -> Bool {
    word.count >= 2 && word.endsWith(anyOf: ["은", "는"])
      && !word.endsWith(anyOf: [
        "하는", "되는", "있는", "없는", "않는", "라는", "다는", "에는", "에서는", "때는", "으로는", "시키는", "지는", "리는", "치는", "오는", "가는", "쓰는", "주는",
        "받는", "보다는", "까지는", "것은", "많은", "적은", "작은", "높은", "낮은", "좋은", "같은", "다루는", "나타내는", "만드는", "가지는", "갖는", "이루는", "따르는",
        "모르는", "부르는", "보내는", "들어오는", "나오는", "나가는",
      ])
  }

  private static func name(_ words: [Text], _ topic: Int) -> Text {
    (Array(words[..<topic]) + [words[topic].dropping(last: 1)]).map { $0 }.joined(" ")
  }

  private static func joined(_ words: [Text]) -> Text { words.map { $0 }.joined(" ") }

  /// 없는 → 없다, 하는 → 한다, 인 → 이다 before 반면.
  private static func finite(ofModifier word: Text) -> Text? {
    for (end, finite) in [
      ("있는", "있다"), ("없는", "없다"), ("되는", "된다"), ("하는", "한다"), ("지는", "진다"), ("않는", "않는다"), ("쓰는", "쓴다"), ("가두는", "가둔다"),
      ("시키는", "시킨다"), ("가지는", "가진다"), ("갖는", "갖는다"), ("빠른", "빠르다"), ("느린", "느리다"), ("높은", "높다"), ("낮은", "낮다"), ("많은", "많다"),
      ("적은", "적다"), ("작은", "작다"), ("좋은", "좋다"), ("넓은", "넓다"), ("좁은", "좁다"), ("짧은", "짧다"), ("큰", "크다"), ("긴", "길다"),
      ("쉬운", "쉽다"), ("어려운", "어렵다"), ("가능한", "가능하다"), ("필요한", "필요하다"), ("복잡한", "복잡하다"), ("간단한", "간단하다"), ("다양한", "다양하다"),
      ("강한", "강하다"), ("약한", "약하다"), ("불가능한", "불가능하다"), ("인", "이다"),
    ] where word.ends(with: end) {
      return word.without(suffix: end) + Text(finite)
    }
    return nil
  }

  /// 이고 → 이다, 하지만 → 한다, 있으며 → 있다.
  private static func finite(ofConnective word: Text) -> Text? {
    for (end, finite) in [
      ("이지만", "이다"), ("이고", "이다"), ("이며", "이다"), ("이나", "이다"), ("있지만", "있다"), ("있고", "있다"), ("있으며", "있다"), ("있으나", "있다"), ("없지만", "없다"),
      ("없고", "없다"), ("없으며", "없다"), ("없으나", "없다"), ("하지만", "한다"), ("되지만", "된다"), ("되고", "된다"), ("되며", "된다"), ("하고", "한다"), ("하며", "한다"),
      ("쓰지만", "쓴다"), ("빠르지만", "빠르다"), ("느리지만", "느리다"), ("높지만", "높다"), ("낮지만", "낮다"), ("많지만", "많다"), ("적지만", "적다"), ("크지만", "크다"),
      ("작지만", "작다"), ("높고", "높다"), ("낮고", "낮다"), ("크고", "크다"), ("작고", "작다"), ("빠르고", "빠르다"), ("느리고", "느리다"), ("않지만", "않는다"), ("쉽지만", "쉽다"),
      ("어렵지만", "어렵다"),
    ] where word.ends(with: end) && word.count >= end.unicodeScalars.count {
      let stem = word.without(suffix: end)
      // 프로토콜이고, 3개이나: the end of a noun; 종이나, 크기나 join names.
      if end == "이나", stem.count < 2 { return nil }
      return stem + Text(finite)
    }
    return nil
  }

  /// Two names of one kind: both in letters, or alike in a word or a letter.
  private static func areAlike(_ first: Text, _ second: Text) -> Bool {
    let (one, other) = (first.lastWord ?? first, second.lastWord ?? second)
    return first.hasLatin && second.hasLatin || one == other || one.scalars.last == other.scalars.last
      || one.first == other.first
      || first.wordCount == 1 && second.wordCount == 1 && max(first.count, second.count) <= 4
  }
}
