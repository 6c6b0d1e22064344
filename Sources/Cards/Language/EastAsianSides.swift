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
    // `甲は乙より軽いが、値は高い`: both halves speak of the first.
    return isCase || first.said.contains("より") || !areAlike || second.said.contains("は") || first.said.contains("は")
      ? nil : (gapped(first, second), second)
  }

  private static func side(_ text: Text) -> Side? {
    guard let cut = text.firstRange(of: "は"), (2...12).contains(cut.lowerBound),
      case let (name, said) = (text.prefix(cut.lowerBound).trimmed, text.dropping(first: cut.upperBound).trimmed),
      Stated.term(name) != nil, !name.containsAny(of: ["を", "が", "に", "で", "から", "これ", "それ", "こちら"]),
      !name.endsWith(anyOf: ["と", "の", "へ", "また", "実", "論上", "実上", "質上", "宜上", "的"]), said.count >= 2
    else { return nil }
    return (
      name,
      withoutCopula(
        ["のに対し", "のに対して", "が", "けど", "けれど"].first { said.ends(with: $0) }.map { said.without(suffix: $0) } ?? said)
    )
  }

  /// `全発酵であり`, `全発酵で`: what it is, without the end that joins or closes.
  private static func withoutCopula(_ said: Text) -> Text {
    for end in ["である", "であり", "であって", "です", "だ", "で"]
    where said.ends(with: end) && said.count >= end.unicodeScalars.count + 2 {
      let bare = said.without(suffix: end)
      return bare.scalars.last?.isNounEnd ?? false ? bare : said
    }
    return said
  }

  /// `クッキーは端末に`, `セッションはサーバーに保存される`: the verb of both stands behind the second.
  private static func gapped(_ first: Side, _ second: Side) -> Side {
    guard let mark = first.said.scalars.last, "にでをへ".unicodeScalars.contains(mark), !Endings.isPredicate(first.said),
      let cut = second.said.scalars.lastIndex(of: mark), second.said.count - cut >= 3
    else { return first }
    return (first.name, first.said + second.said.dropping(first: cut + 1))
  }

  private static func chinese(_ text: Text) -> (Side, Side)? {
    let pieces = text.pieces { $0 == "，" || $0 == "；" }.map { $0.without(prefix: "而").trimmed }
    guard pieces.count == 2 else { return nil }
    if let told = being(pieces) ?? contrasted(text, pieces) { return told }
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

  /// `红茶是全发酵的，绿茶是不发酵的`: what each of two names is.
  private static func being(_ pieces: [Text]) -> (Side, Side)? {
    let sides = pieces.compactMap { piece -> Side? in
      guard let cut = piece.firstRange(of: "是"), (1...8).contains(cut.lowerBound),
        case let (name, said) = (piece.prefix(cut.lowerBound), piece.dropping(first: cut.upperBound)),
        (2...18).contains(said.count), isSideName(name), !said.startsWith(anyOf: ["指", "否", "因", "由于", "为了", "在"])
      else { return nil }
      return (name, said)
    }
    guard sides.count == 2, areAlike(sides[0].name, sides[1].name),
      sides[0].said.scalars.last == sides[1].said.scalars.last || sides.allSatisfy({ $0.said.count <= 6 })
    else { return nil }
    return (sides[0], sides[1])
  }

  /// `红茶能久存，而绿茶不能久存`: what 而 sets against the first half, each half with its name before a verb.
  private static func contrasted(_ text: Text, _ pieces: [Text]) -> (Side, Side)? {
    guard text.containsAny(of: ["，而", "，但", "；而"]) else { return nil }
    let sides = pieces.map { $0.without(prefix: "但").without(prefix: "则") }.compactMap { piece -> Side? in
      let cuts = verbs.compactMap { piece.firstRange(of: $0)?.lowerBound }.filter {
        $0 >= 1 && !"行作认認成因视視称稱变變理自".unicodeScalars.contains(piece[$0 - 1])
      }
      guard let cut = cuts.min(), cut <= 12, case let (name, said) = (piece.prefix(cut), piece.dropping(first: cut)),
        (2...24).contains(said.count), isSideName(name)
      else { return nil }
      return (name, said)
    }
    guard sides.count == 2, areAlike(sides[0].name, sides[1].name) else { return nil }
    return (sides[0], sides[1])
  }

  private static func isSideName(_ name: Text) -> Bool {
    !name.startsWith(anyOf: Stated.pointers) && !name.startsWith(anyOf: openings) && !name.endsWith(anyOf: closings)
      && !name.contains("的")
      || name.contains("的") && name.count >= 4 && name.count <= 12 && !name.startsWith(anyOf: openings)
        && !name.ends(with: "的")
  }

  /// Two names of one kind: both in letters, or alike in a letter or in their length.
  private static func areAlike(_ first: Text, _ second: Text) -> Bool {
    first.hasLatin && second.hasLatin || first.scalars.last == second.scalars.last || first.first == second.first
      || first.count <= 4 && second.count <= 4 && first.allSatisfy(\.isHan) && second.allSatisfy(\.isHan)
  }

  private static let verbs = [
    "拥有", "擁有", "共享", "使用", "采用", "具有", "没有", "沒有", "能够", "可以", "不能", "能", "会", "會", "不", "只", "自始", "在", "是", "有", "为",
    "由", "从",
  ]
  private static let openings: Phrases = [
    "如果", "因为", "因為", "虽然", "雖然", "但", "不", "当", "當", "若", "只", "有", "这", "這", "它", "我", "他", "她", "你", "也", "就", "目的",
    "原因", "其", "由于", "在", "对", "自身",
    "本身", "自己", "其中", "同时", "同時", "要求",
  ]
  private static let closings: Phrases = ["不", "也", "都", "就", "可以", "会", "會", "能", "要", "所", "还", "只", "并"]

  private static let joints = [
    "是从", "是從", "重点在", "重點在", "侧重", "側重", "适合", "適合", "适用于", "適用於", "针对", "針對", "强调", "強調", "关注", "關注",
    "负责", "負責", "面向", "主张", "主張", "属于", "屬於", "采用", "採用", "使用", "做",
  ]
}
