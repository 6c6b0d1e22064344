/// Korean labels with a verb before their noun, which ask about what stands above them: 주로 쓰는 곳, 발생하는 시점.
enum RelativeLabel {
  /// The kind of a label such as `자주 쓰는 곳`; nil where the words before the noun have a thing of their own (`값을 쓰는 곳`).
  static func kind(of text: Text) -> Label.Kind? {
    guard text.count <= 20, text.hasHangul else { return nil }
    let words = text.words
    guard (2...4).contains(words.count), let noun = words.last, let kind = kinds[noun] else { return nil }
    let verb = words[words.count - 2]
    let before = words.dropLast(2)
    guard isAdnominal(verb), before.allSatisfy(adverbs.contains) else { return nil }
    // 실패하는 경우 stands over what is done then, 주로 실패하는 경우 over the cases.
    if kind == .conditions, before.isEmpty, !asked.contains(verb) { return nil }
    return kind
  }

  /// A verb or an adjective as it stands before a noun: 쓰는, 필요한, 좋은.
  private static func isAdnominal(_ word: Text) -> Bool {
    word.count >= 2 && (word.ends(with: "는") || word.ends(with: "한") || word.ends(with: "된") || plain.contains(word))
  }

  private static let kinds: [Text: Label.Kind] = [
    "곳": .uses, "경우": .conditions, "때": .conditions, "상황": .conditions, "시점": .conditions, "시기": .conditions,
    "이유": .causes,
    "까닭": .causes,
  ]

  private static let plain: WordSet = ["좋은", "나쁜", "빠른", "느린", "쓸", "좋을", "쓴", "안되는"]

  private static let adverbs: WordSet = [
    "주로", "보통", "자주", "많이", "흔히", "대개", "잘", "안", "못", "꼭", "반드시", "먼저", "함께", "같이", "직접", "따로", "가장", "제일", "실제로",
    "주로", "특히",
    "쓰면", "하면", "사용하면",
  ]

  /// Verbs that with 경우 or 때 ask when.
  private static let asked: WordSet = [
    "사용하는", "쓰는", "쓰이는", "사용되는", "이용하는", "활용하는", "활용되는", "적용하는", "적용되는", "필요한", "발생하는", "생기는", "일어나는", "나타나는", "적합한",
    "유용한",
    "유리한", "불리한", "좋은", "고려하는",
  ]
}
