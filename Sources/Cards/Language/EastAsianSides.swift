import Notes

/// `选择从行看，投影从列看`, `煎茶は蒸気で、釜炒り茶は釜で熱する`: what a sentence says of two names one after the other.
struct EastAsianSides {
  typealias Side = (name: Text, said: Text)

  let first: Side
  let second: Side

  init?(_ sentence: Text) {
    let text = Stated.withoutLeader(sentence.trimming { $0.isSpace || $0 == "。" || $0 == "." || $0 == "；" })
    guard (10...120).contains(text.count), !text.hasHangul, !text.containsArrow, !text.contains("：") else { return nil }
    let found = text.hasKana ? EastAsianSides.japanese(text) : EastAsianSides.chinese(text)
    guard let (first, second) = found, first.name != second.name, first.said != second.said else { return nil }
    (self.first, self.second) = (first, second)
  }

  private static func japanese(_ text: Text) -> (Side, Side)? {
    let opener = ["つまり", "すなわち", "また", "なお", "よって"].first { text.starts(with: $0) }
    let said = opener.map { text.without(prefix: $0).trimming { $0 == "、" || $0.isSpace } } ?? text
    let plain = said.replacing(", ", with: "、").replacing("，", with: "、")
    let pieces = plain.pieces(by: "、")
    let topics = pieces.indices.filter { side(pieces[$0]) != nil }
    guard pieces.count <= 4, topics.count == 2, topics[0] == 0,
      let first = side(Array(pieces[..<topics[1]]).joined("、")),
      let second = side(Array(pieces[topics[1]...]).joined("、")), first.said.count <= 40, second.said.count <= 40
    else { return nil }
    // 甲が…、乙は…: what holds of one of them only is a case, not its side.
    let isCase = first.said.endsWith(anyOf: ["ので", "ため", "から", "と", "ば", "たら", "とき", "場合"])
    // 届いた品は…、主人の鍵は…: things of no common kind.
    let areAlike =
      max(first.name.count, second.name.count) <= 5 || first.name.scalars.last == second.name.scalars.last
      || first.name.prefix(2) == second.name.prefix(2)
    return isCase || !areAlike || second.said.contains("は") || first.said.contains("は") ? nil : (first, second)
  }

  private static func side(_ text: Text) -> Side? {
    guard let cut = text.firstRange(of: "は"), (2...12).contains(cut.lowerBound),
      case let (name, said) = (text.prefix(cut.lowerBound).trimmed, text.dropping(first: cut.upperBound).trimmed),
      Stated.term(name) != nil, !name.containsAny(of: ["を", "が", "に", "で", "から", "これ", "それ", "こちら"]),
      !name.endsWith(anyOf: ["と", "の", "へ", "また", "実"]), said.count >= 3
    else { return nil }
    return (
      name, ["のに対し", "のに対して", "が", "けど", "けれど"].first { said.ends(with: $0) }.map { said.without(suffix: $0) } ?? said
    )
  }

  private static func chinese(_ text: Text) -> (Side, Side)? {
    let pieces = text.pieces { $0 == "，" || $0 == "；" }.map { $0.without(prefix: "而").trimmed }
    guard pieces.count == 2 else { return nil }
    for joint in joints {
      let sides = pieces.compactMap { piece -> Side? in
        guard let cut = piece.firstRange(of: joint), (2...10).contains(cut.lowerBound),
          case let (name, said) = (
            piece.prefix(cut.lowerBound), piece.dropping(first: cut.lowerBound).without(prefix: "是")
          ),
          said.count - joint.count >= 1, said.count <= 30, !name.startsWith(anyOf: Stated.pointers),
          !name.startsWith(anyOf: ["如果", "因为", "因為", "虽然", "雖然", "但", "不", "当", "當", "若", "只", "有"]),
          !name.endsWith(anyOf: ["不", "也", "都", "就", "可以", "会", "會", "能", "要", "所"])
        else { return nil }
        return (name, said)
      }
      if sides.count == 2 { return (sides[0], sides[1]) }
    }
    return nil
  }

  private static let joints = [
    "是从", "是從", "重点在", "重點在", "侧重", "側重", "适合", "適合", "适用于", "適用於", "针对", "針對", "强调", "強調", "关注", "關注",
    "负责", "負責", "面向", "主张", "主張", "属于", "屬於", "采用", "採用", "使用", "做",
  ]
}
