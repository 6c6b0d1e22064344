import Notes

/// Japanese sentences that begin by pointing to what the one before speaks of: この方法は…, これは….
enum JapanesePointer {
  /// The sentence with the name in place of its pointer; as it is where it begins with none that is known.
  static func resolved(_ sentence: Text, _ name: () -> Text?) -> Text {
    guard sentence.startsWith(anyOf: ["この", "これは", "それは", "彼は", "彼の", "彼女は", "彼女の"]),
      let pointer = pointers.first(where: { sentence.starts(with: $0) }), let name = name(),
      (2...24).contains(name.count),
      !name.containsAny(of: ["、", "。", "？", "："])
    else { return sentence }
    return name + sentence.dropping(first: pointer.unicodeScalars.count - 1)
  }

  /// `窯が冷える。このとき蓋が割れる`: the case is what the sentence before tells.
  static func withCase(_ sentence: Text, after before: Text) -> Text {
    guard let mark = ["このとき、", "この時、", "このとき", "この時"].first(where: { sentence.starts(with: $0) }),
      case let said = Stated.withoutLeader(before.trimming { $0.isSpace || $0 == "。" }), said.count <= 40,
      let last = said.scalars.last, "るくすむうぶぐつぬ".unicodeScalars.contains(last), !said.contains("、"),
      let topic = JapaneseTopic(said), topic.name.count >= 2, !topic.name.startsWith(anyOf: Stated.pointers),
      topic.name.scalars.last?.isNounEnd ?? false, !topic.body.containsAny(of: ["は", "が", "この", "その", "これ"])
    else { return sentence }
    return topic.name + "が" + topic.body + "とき、" + sentence.without(prefix: mark)
  }

  /// Pointers with the particle behind them, the last letter.
  private static let pointers: [String] =
    ["は", "で", "に"].flatMap { particle in
      nouns.map { "この" + $0 + particle }
    } + ["これは", "それは", "彼は", "彼の", "彼女は", "彼女の"]

  private static let nouns = [
    "方法", "方式", "手法", "技術", "仕組み", "制度", "現象", "考え方", "構造", "病気", "疾患", "反応", "物質", "細胞", "法律", "契約", "権利", "規定", "原則",
    "機能", "処理", "状態",
    "アルゴリズム", "作業", "薬", "装置", "組織", "器官", "酵素", "時期", "政策", "条約",
  ]
}
