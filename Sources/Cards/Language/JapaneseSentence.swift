import Notes

/// Frames of Japanese sentences that define, name or list.
enum JapaneseSentence {
  static func read(_ sentence: Text) -> [Stated] {
    // Notes write `, ` and `，` for the Japanese comma.
    let plain = sentence.replacing(", ", with: "、").replacing("，", with: "、").replacing(" ,", with: "、")
    let said = ["わけである", "わけです", "わけだ"].first { plain.ends(with: $0) }.map { plain.without(suffix: $0) } ?? plain
    // `ここでの還元とは、…を指します`
    let text = ["ここでの", "ここでいう", "ここで言う"].first { said.starts(with: $0) }.map { said.without(prefix: $0) } ?? said
    if isRemark(text) { return [.remark] }
    let naming = naming(text)
    if !naming.isEmpty { return naming }
    if let found = members(text) ?? parts(text) ?? typical(text) { return [found] }
    return definition(text).map { [$0] } ?? JapaneseNaming.read(text)
  }

  private static func isRemark(_ text: Text) -> Bool {
    if text.endsWith(anyOf: ["次に示す", "以下に示す", "次の通りである", "以下の通りである", "以下の通り", "次のとおり", "次の通り", "以下のとおり"]) {
      return text.count <= 40
    }
    return text.startsWith(anyOf: ["ここでは", "本章では", "この章では", "以下では", "本記事では", "この記事では", "今回は"])
      && text.endsWith(anyOf: ["述べる", "説明する", "紹介する", "まとめる", "示す", "扱う", "述べます", "説明します", "まとめます", "紹介します", "まとめた"])
  }

  /// `AをXという`, `この方法をXといい、Bを Yという`, `XはYと呼ばれる`.
  private static func naming(_ text: Text) -> [Stated] {
    guard let end = endings.first(where: { text.ends(with: $0) }), !isHearsay(text, end) else { return [] }
    if let cases = cases(text.without(suffix: end)) { return cases }
    var result: [Stated] = []
    var before: Text?
    for clause in ofOneTopic(clauses(text.without(suffix: end))) {
      guard let found = named(clause, before) else { continue }
      result.append(found)
      if case .named(let term) = found { before = Term(term).name }
      if case .definition(let term, _) = found { before = Term(term).name }
    }
    return result
  }

  /// `炉が1つの場合は単窯、複数の場合は連窯` という: a name for each case, of which the second leans on the subject of the first.
  private static func cases(_ text: Text) -> [Stated]? {
    let halves = text.pieces { $0 == "、" }
    guard halves.count == 2, let first = halves[0].firstRange(of: "場合は"), let second = halves[1].firstRange(of: "場合は"),
      (2...30).contains(first.lowerBound), (1...30).contains(second.lowerBound),
      let one = Stated.term(halves[0].dropping(first: first.upperBound)),
      let other = Stated.term(halves[1].dropping(first: second.upperBound).without(suffix: "と"))
    else { return nil }
    let (when, orWhen) = (halves[0].prefix(first.lowerBound + 2), halves[1].prefix(second.lowerBound + 2))
    let subject =
      orWhen.contains("が") ? Text() : when.firstRange(of: "が").map { when.prefix($0.upperBound) } ?? Text()
    return [.definition(term: one, meaning: when), .definition(term: other, meaning: subject + orWhen)]
  }

  /// `池は北側を甲、南側を乙`: what is named on both sides belongs to the topic, `池の北側` and `池の南側`.
  private static func ofOneTopic(_ clauses: [Text]) -> [Text] {
    guard clauses.count >= 2, let first = clauses.first, let topic = first.firstRange(of: "は"),
      (2...12).contains(topic.lowerBound), case let name = first.prefix(topic.lowerBound),
      !name.contains("、"), !name.contains("を"), !name.endsWith(anyOf: ["で", "に", "と", "から", "まで", "より"]),
      Stated.term(name) != nil,
      first.dropping(first: topic.upperBound).contains("を"),
      clauses.dropFirst().allSatisfy({ !$0.contains("は") && $0.contains("を") })
    else { return clauses }
    return [name + "の" + first.dropping(first: topic.upperBound).without(prefix: "、")]
      + clauses.dropFirst().map { name + "の" + $0 }
  }

  /// `…だったという`, `山川によれば…という`: what somebody says, and no name.
  private static func isHearsay(_ text: Text, _ end: Literal) -> Bool {
    if text.containsAny(of: ["によれば", "によると"]) { return true }
    let said = text.without(suffix: end)
    return text.endsWith(anyOf: ["という", "と言う", "といいます"]) && JapaneseEndings.isPredicate(said)
      && said.scalars.last.map { $0.isKana && !$0.isKatakana } ?? false
  }

  private static let endings: [Literal] = [
    "という", "と言う", "といいます", "と呼ばれている", "と呼ばれる", "と呼ばれます", "と呼ぶ", "と呼びます", "と称する", "とよぶ", "とよばれる",
    "と呼ぶらしい", "というらしい", "と呼ばれるらしい", "と呼ぶことが多い", "と呼ばれることが多い", "と呼ぶことにする",
  ]

  private static func clauses(_ text: Text) -> [Text] {
    for mark in ["といい、", "と呼び、", "と言い、", "と呼ばれ、"] {
      if let cut = text.firstRange(of: mark) {
        return [text.prefix(cut.lowerBound)] + parallel(text.dropping(first: cut.upperBound))
      }
    }
    return parallel(text)
  }

  /// `AをX、BをY` before one という.
  private static func parallel(_ text: Text) -> [Text] {
    var result: [Text] = []
    var open = Text()
    for piece in text.pieces(by: "、") {
      let whole = open.isEmpty ? piece : open + "、" + piece
      let name = piece.lastRange(of: "を").map { piece.dropping(first: $0.upperBound) } ?? Text()
      if (2...14).contains(Term(name).name.count), !name.containsAny(of: ["する", "した", "れる", "ない", "その"]),
        !Endings.isPredicate(name), !JapaneseEndings.isOpen(name),
        Stated.term(name) != nil
      {
        result.append(whole)
        open = Text()
      } else {
        open = whole
      }
    }
    return result.isEmpty || !open.isEmpty ? [text] : result
  }

  private static func named(_ clause: Text, _ before: Text?) -> Stated? {
    // `湯を量る人は「番頭」`: what stands in quotes is the name.
    let quoted =
      clause.scalars.last == "」"
      ? clause.scalars.lastIndex(of: "「").flatMap { open in
        (["は", "を"] as [Literal]).first { clause.prefix(open).ends(with: $0) }.map { (open - $0.count)..<open }
      } : nil
    guard let cut = quoted ?? clause.lastRange(of: "を") ?? clause.lastRange(of: "は、") ?? clause.lastRange(of: "は"),
      cut.lowerBound >= 2, let term = Stated.term(clause.dropping(first: cut.upperBound))
    else { return nil }
    var object = clause.prefix(cut.lowerBound).trimmed
    // `…して、これを`: what is named stands before the pronoun.
    if let last = object.lastRange(of: "、"), object.dropping(first: last.upperBound).startsWith(anyOf: Stated.pointers),
      object.count - last.upperBound <= 10, last.lowerBound >= 8
    {
      object = object.prefix(last.lowerBound)
    }
    // `…場所があり、これを`, without the comma.
    if let pointer = ["これ", "それ"].first(where: { object.ends(with: $0) }), object.count >= 10 {
      object = object.without(suffix: pointer)
    }
    // `甲はA、乙はBと呼ばれる`: what is named stands behind the comma.
    if object.contains("は"), let last = object.lastRange(of: "、") {
      object = object.dropping(first: last.upperBound).trimmed
    }
    object = Stated.withoutLeader(object)
    // `この段階で除かれ、これを…`: what is told of elsewhere, and half a verb.
    if object.startsWith(anyOf: ["この", "その"]) == false,
      object.containsAny(of: ["この段階", "この時", "この部分", "この場合", "ここで", "ここに"])
    {
      return nil
    }
    object = JapaneseEndings.isOpen(object) ? JapaneseVerb.finished(object) ?? object : object
    // `この湯を量る人`: the sentence before tells which; what it says of it is enough to know.
    if quoted != nil, object.startsWith(anyOf: ["この", "その"]), object.count >= 9 { object = object.dropping(first: 2) }
    guard object.startsWith(anyOf: Stated.pointers) else {
      return object.count >= (object.contains("の") ? 4 : 5) ? .definition(term: term, meaning: object) : nil
    }
    guard object.startsWith(anyOf: ["それ", "これ"]), object.count > 4 else {
      return object.count <= 16 ? .named(term: term) : nil
    }
    guard let before else { return object.count <= 8 ? .named(term: term) : nil }
    return .definition(term: term, meaning: before + object.dropping(first: 2))
  }

  /// `XにはAとBがある`, `XとしてA、Bが挙げられる`, `XはA、Bからなる`.
  private static func members(_ text: Text) -> Stated? {
    for (ends, subjects) in frames {
      guard let end = ends.first(where: { text.ends(with: $0) }) else { continue }
      let body = text.without(suffix: end)
      if subjects[0] == "は、主に", !body.contains("は") {
        let list = items(body)
        if (2...7).contains(list.items.count), list.items.allSatisfy(isItem) {
          return .members(subject: Text(), items: list.items, isOpen: list.isOpen)
        }
      }
      for mark in subjects {
        guard let cut = body.firstRange(of: mark), cut.lowerBound >= 2, cut.lowerBound <= 40 else { continue }
        let subject = body.prefix(cut.lowerBound).trimmed
        let list = items(body.dropping(first: cut.upperBound))
        guard list.items.count >= 2, list.items.count <= 7, list.items.allSatisfy(isItem),
          !subject.contains("、"), !subject.endsWith(anyOf: ["ため", "上", "場合", "とき"]),
          !list.items.contains(where: { $0.endsWith(anyOf: ["必要", "に加えて", "こと"]) && $0.count >= 6 })
        else { continue }
        return .members(subject: subject, items: list.items, isOpen: list.isOpen)
      }
    }
    return nil
  }

  /// `Xの要素は、A、B、Cである`: a noun for parts with at least three of them.
  private static func parts(_ text: Text) -> Stated? {
    guard let end = ["である", "です", "だ"].first(where: { text.ends(with: $0) }) ?? bareEnd(text),
      let cut = text.firstRange(of: "は、") ?? text.firstRange(of: "は"), (3...30).contains(cut.lowerBound),
      text.prefix(cut.lowerBound).endsWith(anyOf: partNouns)
    else { return nil }
    let list = items(text.dropping(first: cut.upperBound).without(suffix: end))
    guard (3...7).contains(list.items.count), list.items.allSatisfy({ isItem($0) && $0.count <= 16 }) else {
      return nil
    }
    return .members(subject: text.prefix(cut.lowerBound), items: list.items, isOpen: list.isOpen)
  }

  /// No ending, of a line that stops on its last name.
  private static func bareEnd(_ text: Text) -> String? {
    text.scalars.last.map { $0.isHan || $0.isKatakana || $0.isLatin } ?? false && !JapaneseArgument.endsInDeed(text)
      ? "" : nil
  }

  private static let partNouns: Phrases = [
    "要素", "種類", "特徴", "条件", "要件", "目的", "方法", "原則", "段階", "役割", "機能", "利点", "欠点", "メリット", "デメリット", "構成", "成分", "症状",
    "原因", "要因",
    "手順", "分類", "性質", "脅威", "対策", "働き", "はたらき", "作用", "効果", "用途", "例", "メンバー", "加盟国", "主成分", "材料", "原料", "原色", "栄養素",
    "産地",
  ]

  private static let frames: [([String], [String])] = [
    (
      ["がある", "があります", "が挙げられる", "があげられる", "が存在する", "が代表的である", "が含まれる"],
      ["には、主に", "には主に", "には、", "には", "としては、", "としては", "として、", "として", "は、", "は"]
    ),
    (
      [
        "からなる", "から成る", "からなります", "から構成される", "で構成される", "から構成されている", "で構成されている", "に分けられる", "に分類される", "に大別される", "に分かれる",
        "の2つである",
        "の3つである", "の4つである", "の二つである", "の三つである",
      ], ["は、主に", "は主に", "は、", "は"]
    ),
  ]

  private static func items(_ text: Text) -> (items: [Text], isOpen: Bool) {
    var body = text.trimming { $0.isSpace || $0 == "、" }
    var isOpen = false
    for end in ["など", "等"] where body.ends(with: end) {
      body = body.without(suffix: end)
      isOpen = true
    }
    if let cut = body.lastRange(of: "の"), body.count - cut.upperBound <= 4,
      body.dropping(first: cut.upperBound).hasDigit
        || body.dropping(first: cut.upperBound).startsWith(anyOf: ["二", "三", "四", "五"])
    {
      body = body.prefix(cut.lowerBound)
    }
    let marks = body.contains("、") || body.contains(",") ? ["および", "及び", "、", ","] : ["および", "及び", "と", "・", "や"]
    var pieces = [body]
    for mark in marks { pieces = pieces.flatMap { mark == "や" ? beside($0) : $0.pieces(by: mark) } }
    var names = pieces.map { $0.trimming { $0.isSpace || $0 == "と" || $0 == "や" } }.filter { $0.hasLetter }
    // `粒度によって表錠と裏錠`: by what they differ is none of the names.
    if names.count >= 2, let by = ["によって", "により", "に応じて"].compactMap({ names[0].firstRange(of: $0) }).first,
      names[0].count - by.upperBound >= 1
    {
      names[0] = names[0].dropping(first: by.upperBound).trimming { $0.isSpace || $0 == "、" }
    }
    return (counted(names), isOpen)
  }

  /// The names between や, which is no letter of a verb: 増やす力.
  private static func beside(_ text: Text) -> [Text] {
    var (names, start) = ([Text](), 0)
    for index in text.indices.dropLast() where text[index] == "や" && index > start {
      let (before, next) = (text[index - 1], text[index + 1])
      guard before.isNounEnd || JapaneseNoun.endsInNoun(text.prefix(index)),
        !(before.isHan && next.isKana && !next.isKatakana && "しすさせそっかくい".unicodeScalars.contains(next))
      else { continue }
      names.append(text[start..<index])
      start = index + 1
    }
    return names + [text.dropping(first: start)]
  }

  /// `まず甲、次に乙、最後に丙` without the words that count, and without what leads to them.
  private static func counted(_ names: [Text]) -> [Text] {
    guard let first = names.firstIndex(where: { $0.starts(with: "まず") }), names.count - first >= 2,
      names[(first + 1)...].contains(where: { $0.startsWith(anyOf: order) })
    else { return names }
    return names[first...].map { name in
      (["まずは", "まず"] + order).first { name.starts(with: $0) }.map { name.without(prefix: $0) } ?? name
    }
  }

  private static let order: [Literal] = ["次に", "つぎに", "続いて", "そして", "最後に"]

  private static func isItem(_ text: Text) -> Bool {
    text.count >= 1 && text.count <= 26 && !Endings.isPredicate(text) && !text.ends(with: "く")
      && !text.endsWith(anyOf: ["が", "を", "は", "に", "で", "も"])
  }

  /// `代表的な銘茶は玉露、煎茶、碾茶`: names and no more behind what they are the best known of.
  private static func typical(_ text: Text) -> Stated? {
    guard text.startsWith(anyOf: ["代表的な", "主な", "主要な", "有名な", "一般的な"]) else { return nil }
    let being = ["がある", "があります", "が挙げられる", "が存在する"].first { text.ends(with: $0) && !text.contains("には") }
    guard let cut = being == nil ? text.firstRange(of: "は") : text.firstRange(of: "に"),
      (4...24).contains(cut.lowerBound),
      case let said = text.dropping(first: cut.upperBound),
      case let list = items(being.map { said.without(suffix: $0) } ?? meaning(said)),
      (2...8).contains(list.items.count), list.items.allSatisfy({ isItem($0) && $0.hasLetter })
    else { return nil }
    return .members(subject: text.prefix(cut.lowerBound), items: list.items, isOpen: list.isOpen)
  }

  /// `Xとは…である`, `Xは…する方式である`.
  private static func definition(_ whole: Text) -> Stated? {
    let text = Stated.withoutLeader(whole)
    if let cut = text.firstRange(of: "とは、") ?? text.firstRange(of: "とは"), cut.lowerBound >= 2, cut.lowerBound <= 70,
      text[cut.lowerBound - 1] != "こ",
      let term = Stated.term(text.prefix(cut.lowerBound))
    {
      // 飲んだあとは: when it is; 書かれているのとは: no name.
      if text.prefix(cut.lowerBound).endsWith(anyOf: ["あ", "の", "ひ"]) { return nil }
      // 〜とは限らない, 〜とは異なる: no definition.
      let said = text.dropping(first: cut.upperBound)
      if said.startsWith(anyOf: [
        "みなされ", "限ら", "いえ", "言え", "まったく異な", "全く異な", "まったく違", "全く違", "大きく異な", "まったく別", "全く別", "異な", "違", "姉妹", "近縁",
        "同じ", "ちが", "なら", "別", "関係", "無関係", "考え", "思",
      ]) {
        return nil
      }
      let meaning = kind(in: said) ?? meaning(said)
      return meaning.count >= 4 ? .definition(term: term, meaning: meaning) : nil
    }
    guard let cut = topic(of: text), let term = Stated.term(text.prefix(cut.lowerBound)) else { return nil }
    let rest = text.dropping(first: cut.upperBound)
    // 葉をもんで細胞をこわす工程で、紅茶に使う: what it is, then more of it.
    if let said = kind(in: rest) { return .definition(term: term, meaning: said) }
    // 量は一定であるものの: what is granted first.
    if rest.contains("ものの") || text.prefix(cut.lowerBound).withoutBracket.ends(with: "の") { return nil }
    let said = meaning(rest)
    // `緑茶は蒸気で加熱`: what is done, in short.
    if said.count >= 5, said.suffix(2).allSatisfy({ $0.isHan }), let mark = said.dropping(last: 2).scalars.last,
      "でにをへ".unicodeScalars.contains(mark)
    {
      return nil
    }
    guard said.count < rest.count || JapaneseEndings.namesClass(said), JapaneseEndings.namesClass(said), said.count >= 6
    else { return nil }
    return .definition(term: term, meaning: said)
  }

  /// What a thing is, before more is told of it: `葉をもんで細胞をこわす工程で、…`, `茶をのせる台のことで、…`, `…台であり、…`.
  private static func kind(in text: Text) -> Text? {
    let rest = text.without(prefix: "名の通り").trimming { $0 == "、" || $0.isSpace }
    for mark in ["のことで、", "のことであり、", "であり、", "で、"] {
      guard let end = rest.firstRange(of: mark), end.lowerBound >= (mark.hasPrefix("のこと") ? 6 : 8),
        case let said = rest.prefix(end.lowerBound).trimming({ $0 == "、" || $0.isSpace }),
        JapaneseEndings.namesClass(said), !said.startsWith(anyOf: Stated.pointers), !said.contains("は")
      else { continue }
      return said
    }
    return nil
  }

  /// The first は after a name.
  private static func topic(of text: Text) -> Range<Int>? {
    guard let cut = text.firstRange(of: "は、") ?? text.firstRange(of: "は"), (2...40).contains(cut.lowerBound) else {
      return nil
    }
    let name = Term(text.prefix(cut.lowerBound)).name
    let isClause = name.containsAny(of: ["を", "が", "、", "から", "により", "って", "として"])
    return isClause || name.endsWith(anyOf: ["に", "で", "と", "て", "場合", "とき", "まで", "では", "には", "も", "また"]) ? nil : cut
  }

  /// A definition without the copula it ends in.
  static func meaning(_ text: Text) -> Text {
    var body = text.trimming { $0.isSpace || $0 == "、" }
    for end in [
      "のことである", "のことです", "のことをいう", "のことを指す", "ことをいう", "ことを指す", "である", "であり", "です", "を指す", "をいう", "を意味する", "を言う", "のこと",
      "だ",
    ] where body.ends(with: end) && body.count > end.unicodeScalars.count + 3 {
      let keepsNoun = end == "ことをいう" || end == "ことを指す"
      body = body.without(suffix: end) + (keepsNoun ? "こと" : "")
      break
    }
    return body
  }
}
