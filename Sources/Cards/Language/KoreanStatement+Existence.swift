import Notes

/// Korean sentences that say what there is of a kind, or in a place.
extension KoreanStatement {
  /// `봄에는 우전, 세작이라는 차가 있다`: "봄에는 어떤 차가 있는가?"; without a name for the kind: "…에는 무엇이 있는가?".
  static func existence(_ words: [Text]) -> Statement? {
    // `불의 힘이 크며, 예로 솔과 참이 있다`: the last clause is asked by itself.
    if let cut = words.lastIndex(where: { $0.endsWith(anyOf: ["며,", "고,"]) }), words.count - cut >= 5,
      let rest = existence(Array(words[(cut + 1)...]))
    {
      return Statement(rest.kind, rest.question, rest.answer, isWhole: false)
    }
    guard let verb = words.last, verbsOfBeing.contains(verb), words.count >= 3,
      let place = words.prefix(5).lastIndex(where: {
        $0.endsWith(anyOf: places) || $0.ends(with: "에") && $0.count >= 3
      }) ?? kind(leading: words),
      place + 2 < words.count,
      // 우전이라는 차에는 …: one case for many.
      !words[...place].contains(where: { $0.count >= 3 && $0.ends(with: "라는") })
    else { return nil }
    let what = words[(place + 1)..<(words.count - 1)]
    guard let last = what.last, last.endsWith(anyOf: ["이", "가"]), last.count >= 2 else { return nil }
    let thing = last.dropping(last: 1)
    let head = words[...place].map { $0 }.joined(" ")
    if let called = what.lastIndex(where: { $0.ends(with: "라는") }), called + 1 < words.count - 1 {
      let kind = (Array(words[(called + 1)..<(words.count - 2)]) + [thing]).joined(" ")
      let name = words[called].without(suffix: "라는").without(suffix: "이")
      let names = Array(words[(place + 1)..<called]) + (name.isEmpty ? [] : [name])
      return Statement(
        .list, head + " 어떤 " + words[(called + 1)..<(words.count - 1)].map { $0 }.joined(" ") + " 있는가?",
        members(names.joined(" ")), isWhole: kind.count >= 1)
    }
    let isKind = kind(leading: words) == place
    guard words[place].ends(with: "는") || isKind, !empty.contains(thing) else { return nil }
    // 화덕에는 솥, 냄비의 두 종류가 있다: the names before how many they are.
    if what.count >= 3, case let all = Array(what), numbers.contains(all[all.count - 2]),
      let owner = all.dropLast(2).last,
      owner.count >= 2, owner.ends(with: "의") || owner == "등"
    {
      let names = all.dropLast(3) + (owner == "등" ? [] : [owner.dropping(last: 1)])
      return Statement(
        .list, head + " 어떤 " + all.suffix(2).map { $0 }.joined(" ") + " 있는가?", members(names.map { $0 }.joined(" ")),
        isWhole: true)
    }
    let object = (Array(what.dropLast()) + [thing]).joined(" ")
    guard object.count >= 4, object.count <= 60, object.count(where: \.isDigit) < 6,
      !what.dropLast().contains(where: {
        $0.count >= 2 && $0.endsWith(anyOf: ["이", "가", "은", "는", "을", "를", "고", "며", "면"])
          && !($0.ends(with: "는") && KoreanClause.isAdjective($0))
      }), case let items = members(object), !isKind || items.count >= 2
    else { return nil }
    let asked: Text = !isKind ? head : head.ends(with: "로") ? head + "는" : head.dropping(last: 1) + "에는"
    return Statement(.list, asked + " 무엇이 있는가?", items, isWhole: true)
  }

  private static let places: Phrases = [
    "에는", "에서는", "으로는", "기로는", "구로는", "류로는", "예로는", "시로는", "료로는", "례로는", "소로는", "스로는",
  ]

  /// Where the kind stands of which a sentence says that there are some: `재료는 흙과 나무가 있다`, `대표적인 잔으로 백자와 청자가 있다`.
  private static func kind(leading words: [Text]) -> Int? {
    if let place = words.prefix(6).firstIndex(where: { $0.endsWith(anyOf: ["으로", "로"]) }), place > 0,
      words[0].isOne(of: ["대표적인", "주요", "흔한", "주된"])
        || kinds.contains(words[place].without(suffix: "로").without(suffix: "으"))
    {
      return place
    }
    guard let place = words.prefix(4).firstIndex(where: { $0.endsWith(anyOf: ["은", "는"]) }) else { return nil }
    return kinds.contains(words[place].dropping(last: 1)) ? place : nil
  }

  private static let kinds: WordSet = [
    "종류", "유형", "재료", "방법", "방식", "요소", "성분", "단계", "도구", "예", "예시", "사례", "조건", "장점", "단점", "특징", "기법", "기능", "형태",
    "구성",
    "구성요소", "요인", "원인", "목적", "자료", "모델", "알고리즘", "연산", "명령어", "규칙", "원칙", "정책", "전략", "기준", "지표",
  ]
}
