import Notes

extension KoreanStatement {
  /// `덖은 차가 찐 차보다 구수하다`: "덖은 차가 찐 차보다 어떠한가?".
  static func comparison(_ words: [Text]) -> Statement? {
    if let against = against(words) { return against }
    guard let cut = words.lastIndex(where: { $0.count >= 3 && $0.ends(with: "보다") }), cut >= 1, cut + 1 < words.count,
      words.count - cut <= 4
    else { return nil }
    let rest = Array(words[(cut + 1)...]).joined(" ")
    guard
      KoreanPredicate.adnominal(rest).map({ !$0.ends(with: "는") }) ?? false || quality(words[words.count - 1]) != nil,
      Endings.isKoreanPredicate(rest),
      words[..<cut].contains(where: { $0.count >= 2 && $0.endsWith(anyOf: ["이", "가", "은", "는"]) })
    else { return nil }
    return Statement(.question, words[...cut].map { $0 }.joined(" ") + " 어떠한가?", [rest], isWhole: false)
  }

  /// `청차에 비해 떫은맛 감소`: "청차에 비해 떫은맛은 어떻게 되는가?".
  private static func against(_ words: [Text]) -> Statement? {
    guard let cut = words.firstIndex(where: { $0.isOne(of: ["비해", "비해서", "비하여"]) }), cut >= 1,
      words[cut - 1].ends(with: "에"), cut <= 6, (2...8).contains(words.count - cut - 1)
    else { return nil }
    let (head, rest) = (words[...cut].map { $0 }.joined(" "), Array(words[(cut + 1)...]))
    guard let last = rest.last, rest.count >= 2 else { return nil }
    if changes.contains(last) {
      let name = Particle.stripped(rest.dropLast().map { $0 }.joined(" "))
      return Statement(.question, head + " " + Wording.topic(name) + " 어떻게 되는가?", [last], isWhole: false)
    }
    guard let subject = rest.dropLast().lastIndex(where: { $0.count >= 2 && $0.endsWith(anyOf: ["이", "가"]) }),
      Endings.isKoreanPredicate(last)
    else { return nil }
    let name = (Array(rest[..<subject]) + [rest[subject].dropping(last: 1)]).joined(" ")
    return Statement(
      .question, head + " " + Wording.topic(name) + " 어떠한가?", [rest[(subject + 1)...].map { $0 }.joined(" ")],
      isWhole: false)
  }

  private static let changes: WordSet = [
    "증가", "감소", "향상", "상승", "하락", "저하", "단축", "개선", "절감", "확대", "축소", "강화", "약화", "완화", "악화", "증대",
  ]
}
