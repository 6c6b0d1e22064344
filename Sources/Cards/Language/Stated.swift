import Notes

/// What a sentence of Japanese or Chinese states, read from its frame: 〜とは…である, 〜を…という, 〜には…がある, …是指…, …分为….
enum Stated: Hashable, Sendable {
  case definition(term: Text, meaning: Text)
  /// The sentence before says what the term is: この仕組みを…という, 这称为….
  case named(term: Text)
  /// What a subject has as parts, kinds or members.
  case members(subject: Text, items: [Text], isOpen: Bool)
  /// The writer speaks of the text, not of its matter: ここでは…について述べる.
  case remark

  /// Longest name a sentence may define; scalars.
  static let longestTerm = 24

  /// What the sentence states, in its order; nothing where its frame is none of these.
  static func read(_ sentence: Text) -> [Stated] {
    guard sentence.count <= 400, !sentence.hasHangul else { return [] }
    let text = sentence.trimming { $0.isSpace || $0 == "。" || $0 == "." || $0 == "．" || $0 == "；" || $0 == ";" }
    guard text.count >= 6, text.scalars.last != "？", text.scalars.last != "?" else { return [] }
    if text.hasKana { return JapaneseSentence.read(text) }
    guard text.hasHan else { return [] }
    // `X是…；Y是…`: each half has its own frame.
    let halves = text.pieces { $0 == "；" || $0 == ";" }.map(\.trimmed).filter { $0.count >= 6 }
    return halves.flatMap { ChineseSentence.parallel($0) }.flatMap { ChineseSentence.read($0) }
  }

  /// The text without a word at its start that only joins it to the sentence before.
  static func withoutLeader(_ text: Text) -> Text {
    leaders.first { text.starts(with: $0) }.map {
      text.without(prefix: $0).trimming { $0.isSpace || $0 == "、" || $0 == "，" }
    } ?? text
  }

  /// Whether a sentence defines a name, which its definition asks for.
  static func defines(_ sentence: Text) -> Bool {
    read(sentence).contains {
      if case .definition = $0 { return true }
      return false
    }
  }

  /// Whether the sentence gives the one before a name.
  var isName: Bool {
    if case .named = self { return true }
    return false
  }

  private static let aliases: Phrases = ["也叫", "又叫", "又称", "又稱", "也称", "也稱", "亦称", "亦稱"]

  /// A name taken from a sentence; nil where it is a clause, a pronoun or too long.
  static func term(_ text: Text) -> Text? {
    var name = text.trimming {
      $0.isSpace || $0 == "「" || $0 == "」" || $0 == "、" || $0 == "“" || $0 == "”" || $0 == "\""
    }
    name = withoutYears(withoutLeader(name))
    // `窑变也叫火变`: the name before its other one.
    if !name.hasKana, let cut = aliases.places(in: name).map(\.lowerBound).min(), cut >= 2 { name = name.prefix(cut) }
    let bare = Term(name).name
    guard bare.count >= 2 || bare.count == 1 && isShortTerm(bare), bare.count <= longestTerm, bare.hasLetter,
      !pronouns.contains(bare), !bare.contains("、"),
      !bare.starts(with: "是"),
      !bare.contains("，"), !bare.startsWith(anyOf: pointers),
      bare.count(where: { $0 == "「" }) == bare.count(where: { $0 == "」" })
    else { return nil }
    return name
  }

  /// 窯, 酸, 法: one letter that names a thing by itself.
  private static func isShortTerm(_ name: Text) -> Bool {
    name[0].isHan
      && !"人私我今何本次他者物事年月日後前上下中内外左右彼此其它这那此又也不都只可能会要是有在和与或同例者所以家方皆一二三四五六七八九十各每両双".unicodeScalars.contains(name[0])
  }

  /// `陶公,1401－1428,`: a person without the years behind the name.
  private static func withoutYears(_ name: Text) -> Text {
    guard let last = name.scalars.last, last.isDigit || ",，".unicodeScalars.contains(last), name.hasHan, name.hasDigit
    else { return name }
    var end = name.count
    while end > 0, !name[end - 1].isHan, !name[end - 1].isLatin, !name[end - 1].isKana { end -= 1 }
    return end >= 2 && name.dropping(first: end).count(where: \.isDigit) >= 6 ? name.prefix(end) : name
  }

  /// Whether two names are one: written alike, or the one with the other in brackets.
  static func isSame(_ first: Text, _ second: Text) -> Bool {
    let names = [first, second].map { Term($0).name.folded }
    return names[0] == names[1]
  }

  /// Words that point to what stands before.
  static let pointers: [Literal] = [
    "これ", "この", "それ", "その", "ここ", "そこ", "こう", "そう", "どちら", "前者", "後者", "两者", "这", "這", "它", "其", "该", "該", "此", "上述",
    "以上", "前者",
    "后者", "後者", "二者",
  ]

  private static let pronouns: WordSet = [
    "一般", "通常", "次", "以下", "ほか", "他", "本質", "目的", "特点", "目的是", "原因", "结果", "結果", "本质", "问题",
    "本来", "実際", "普段", "従来", "現在", "最近", "多く", "今日", "将来", "基本的", "原則", "一般的", "本当", "全て", "最初", "最後", "通常時",
  ]

  /// Words before a sentence's subject that only join it to the one before.
  private static let leaders: [Literal] = [
    "これに対して、", "これに対し、", "それに対して、", "これに対して", "それに対して", "その結果、", "その結果", "そのため、", "このため、", "そこで、", "すると、",
    "一方で、", "一方、", "一方で", "一方", "ただし、", "ただし", "また、", "また", "しかし、", "なお、", "つまり、", "さらに、", "すなわち、", "一般に、", "一般に",
    "通常、", "とくに、", "特に、", "所谓的", "所谓",
    "所謂", "其中，",
    "而且，", "而且", "而", "另外，", "此外，", "一般来说，", "通常，", "因此，", "所以，", "简单来说，", "简单地说，", "简单而言，", "簡單來說，",
    "簡單而言，", "总的来说，", "總的來說，", "总体而言，", "总而言之，", "简而言之，", "簡而言之，", "换句话说，", "換句話說，", "通俗地说，", "通俗来说，", "通俗地讲，",
    "一般而言，", "严格来说，", "严格地说，", "也就是说，", "实际上，", "實際上，",
  ]
}
