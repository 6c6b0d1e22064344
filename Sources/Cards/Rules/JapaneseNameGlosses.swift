import Notes

/// F37 for Japanese: what stands in brackets right behind a name: when, how much, how it is called otherwise.
///
/// Fires last, on `名（N）` at the start of a line or heading and on marked names before brackets; makes "名はいつ？", "名は何度付近？" and
/// "名の別名は？".
enum JapaneseNameGlosses {
  private struct Gloss {
    let name: Text
    let said: Text
  }

  static func drafts(_ page: Page, besides kept: [Gate.Passed]) -> [Draft] {
    guard page.isEastAsian else { return [] }
    var told: [Int: [Text]] = [:]
    for card in kept {
      for lines in card.draft.lines { told[lines.lowerBound, default: []] += [card.answered] }
    }
    var seen: Set<Text> = []
    return page.document.nodes.indices.flatMap { node -> [Draft] in
      let text = page.text(node)
      guard page[node].isMatter || page[node].isSection, text.mayHold("(") || text.mayHold("（"), text.count <= 400,
        node != page.titleNode, page.language(of: text) == .japanese || text.hasKana
      else { return [] }
      let known = told[page[node].lines.lowerBound] ?? []
      return glosses(page[node].inline).prefix(3).compactMap { gloss -> Draft? in
        guard let asked = asked(gloss), !known.contains(asked.answer.folded),
          seen.insert(asked.question.folded).inserted
        else { return nil }
        return Draft(.question, ask: asked.question, [asked.answer], at: node, of: page, confidence: 0.7)
          .with { $0.isMarked = true }
          .claiming(.part(26_000 + gloss.name.count), of: [node])
      }
    }
  }

  /// The names of a line with what stands in the brackets behind them.
  private static func glosses(_ line: Inline) -> [Gloss] {
    var found = [gloss(behind: 0, of: line.text, isMarked: false)]
    for span in line.spans.prefix(8)
    where [.strong, .highlight, .link].contains(span.mark) && span.range.lowerBound > 0 {
      found.append(gloss(behind: span.range.lowerBound, of: line.text, upTo: span.range.upperBound, isMarked: true))
    }
    return found.compactMap { $0 }
  }

  /// What stands in brackets behind the name that begins at a place.
  private static func gloss(behind start: Int, of text: Text, upTo end: Int? = nil, isMarked: Bool) -> Gloss? {
    guard let open = text.scalars[start...].firstIndex(where: { $0 == "(" || $0 == "（" }), open - start >= 2,
      open - start <= 26,
      end.map({ text[min($0, open)..<open].allSatisfy({ $0.isSpace || $0.isClosing }) }) ?? true,
      let close = text.scalars[open...].firstIndex(where: { $0 == ")" || $0 == "）" }), close > open + 1,
      case let rest = text.dropping(first: close + 1).trimmed,
      isMarked || rest.isEmpty || rest.first.map({ "…：:→-–—=＝".unicodeScalars.contains($0) }) ?? false,
      case let name = Term(text[start..<open].trimming { $0.isSpace || $0 == "(" || $0 == ")" }).name,
      (2...20).contains(name.count),
      name.hasLetter, !name.contains(where: { "、。：:をがはにで・/→".unicodeScalars.contains($0) }),
      LineShape.isNounPhrase(name),
      !Endings.isPredicate(name), !name.startsWith(anyOf: Stated.pointers), Label(name) == nil
    else { return nil }
    return Gloss(name: name, said: text[(open + 1)..<close].trimmed)
  }

  private static func asked(_ gloss: Gloss) -> (question: Text, answer: Text)? { amount(gloss) ?? other(gloss) }

  /// `茶会（1587年）`: when; `釜（〜90 度）`: how much.
  private static func amount(_ gloss: Gloss) -> (question: Text, answer: Text)? {
    let said = gloss.said.firstRange(of: ": ").map { gloss.said.prefix($0.lowerBound) } ?? gloss.said
    guard (2...20).contains(said.count), let first = said.first,
      first.isDigit || "〜~約前紀".unicodeScalars.contains(first),
      said.hasDigit, !gloss.name.hasDigit || said.count(where: \.isDigit) >= 4
    else { return nil }
    if let span = years(said), gloss.name.hasHan || gloss.name.contains(where: \.isKatakana) {
      return (gloss.name + (span.isOpen ? "はいつから？" : span.isLong ? "はいつからいつまで？" : "はいつ？"), span.text)
    }
    let about = first.isDigit ? said : said.dropping(first: 1).trimmed
    let figure = about.scalars.prefix { $0.isDigit || ".,~〜-".unicodeScalars.contains($0) }.count
    let unit = about.dropping(first: figure).trimmed
    guard figure >= 1, units.contains(where: { unit.starts(with: $0) }), unit.count <= 6, !unit.hasDigit else {
      return nil
    }
    let limit: Text = "〜~".unicodeScalars.contains(first) && !unit.contains("まで") ? "まで" : ""
    return (gloss.name + "は" + (first == "約" ? "約" : "") + "何" + unit + limit + "？", said)
  }

  private static let units: [Literal] = [
    "度", "分", "秒", "時間", "日", "週", "か月", "ヶ月", "%", "％", "℃", "km", "m", "人", "種類", "個", "本", "倍", "層", "回",
  ]

  /// `1956 - 1974`, `2000 -`, `前338年`: years.
  private static func years(_ said: Text) -> (text: Text, isOpen: Bool, isLong: Bool)? {
    let bare = said.replacing("年", with: "").replacing("前", with: "").replacing("頃", with: "").replacing("紀元", with: "")
      .trimming {
        $0.isSpace || $0 == "約"
      }
    let parts = bare.pieces { "-–〜~－―".unicodeScalars.contains($0) }.map(\.trimmed).filter { !$0.isEmpty }
    guard (1...2).contains(parts.count),
      parts.allSatisfy({ $0.allSatisfy(\.isDigit) && ($0.count == 4 || said.contains("年") && $0.count == 3) }),
      parts.allSatisfy({ $0.count == 3 || $0.first == "1" || $0.starts(with: "20") })
    else { return nil }
    let isOpen = parts.count == 1 && bare.scalars.last.map { "-–〜~－".unicodeScalars.contains($0) } ?? false
    return (
      isOpen ? said.trimming { "-–〜~－".unicodeScalars.contains($0) || $0.isSpace } : said, isOpen, parts.count == 2
    )
  }

  /// `茶会（ティーパーティー）`, `茶道（または茶の湯）`: how it is called otherwise.
  private static func other(_ gloss: Gloss) -> (question: Text, answer: Text)? {
    let marked = ["または", "又は", "あるいは", "別名", "別称", "=", "＝", "旧称", "通称"].first { gloss.said.starts(with: $0) }
    let said = (marked.map { gloss.said.without(prefix: $0) } ?? gloss.said).trimming {
      $0.isSpace || "：:、".unicodeScalars.contains($0)
    }
    guard (2...30).contains(said.count), said.hasLetter,
      !said.contains(where: { "、。,，；;／+＋→…？?*".unicodeScalars.contains($0) }),
      !said.containsAny(of: ["など", "とか", "例", "参照", "図", "出題", "重要", "注"]), LineShape.isNounPhrase(said),
      !said.hasDigit,
      !said.folded.contains(text: gloss.name.folded), !gloss.name.folded.contains(text: said.folded)
    else { return nil }
    let isForeign =
      !gloss.name.hasLatin && gloss.name.hasHan && said.count >= 4
      && said.allSatisfy { $0.isKatakana || $0 == "ー" || $0 == "・" || $0 == "＝" }
    let isEnglish =
      gloss.name.hasDigit && gloss.name.hasLatin && said.allSatisfy { $0.isLatin || $0 == " " || $0 == "-" }
      && said.count(where: \.isLower) >= 4
    guard marked != nil && !said.contains(" ") || isForeign || isEnglish else { return nil }
    return (gloss.name + "の別名は？", said)
  }
}
