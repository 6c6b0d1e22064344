import Notes

/// A cell as the back of a card.
struct TableCell {
  let text: Text
  let items: [Text]
  let isOpen: Bool

  init(_ inline: Inline) {
    let inline = inline.withoutStruck
    text = inline.text
    let isSum = TableCell.isSum(inline.text)
    let lines = isSum ? [TableCell.key(inline.text.replacing("\n", with: " "))] : TableCell.lines(of: inline.text)
    let list = ItemList(lines.joined(", "))
    // Parts of one line stay together where they explain (a colon, an arrow).
    let isPlain =
      !isSum && !TableCell.areSentences(lines) && !inline.text.contains(":") && !inline.text.contains("→")
      && list.items.count <= 7
      && !list.hasClauses && !TableCell.isDescription(list)
      && (inline.text.contains("①") || !TableCell.isChineseSentence(list.items))
      && !(inline.text.isEnglish && TableCell.isTold(inline.text, list.items))
    items = isPlain ? list.items : lines
    isOpen = isPlain && list.isOpen
  }

  /// `茶农为茶商挑选白毫、银针`: a Chinese sentence of which the mark parts only the objects.
  private static func isChineseSentence(_ items: [Text]) -> Bool {
    guard items.count >= 2, items[0].hasHan, let last = items.last else { return false }
    return ChineseListCut.cuts(items) || last.ends(with: "的") && last.contains("是")
  }

  /// Chinese lines of which one has a list inside: each is a point of its own.
  private static func areSentences(_ lines: [Text]) -> Bool {
    lines.count >= 2 && lines.contains { $0.hasHan && !$0.hasKana && $0.count >= 12 && $0.contains("、") }
  }

  /// `Frame =`, `Head`, `+ Data` on lines of their own: one sum.
  private static func isSum(_ text: Text) -> Bool {
    guard text.contains("\n") else { return false }
    let lines = text.pieces(by: "\n").map(\.trimmed)
    return lines.first?.ends(with: "=") ?? false || lines.dropFirst().count { $0.first == "+" } * 2 >= lines.count
  }

  /// The cell's lines; a Korean clause that a break has cut behind its subject is one: `주인이<br>물 끓임`.
  private static func lines(of text: Text) -> [Text] {
    var lines: [Text] = []
    for line in text.pieces(by: "\n").map(\.trimmed) where line.hasLetter || line.hasDigit {
      if let subject = lines.last, subject.wordCount == 1, subject.count >= 3,
        subject.endsWith(anyOf: ["이", "가", "은", "는"]), line.wordCount >= 2,
        line.lastWord.map(KoreanQuestion.isDeed) ?? false || Endings.isKoreanPredicate(line)
      {
        lines[lines.count - 1] = subject + " " + line
      } else {
        lines.append(line)
      }
    }
    return lines
  }

  /// `물, 잎, 손에 익은 잔을 담은 상자`: Korean names before a noun that they only describe.
  private static func isDescription(_ list: ItemList) -> Bool {
    guard list.items.count >= 2, let first = list.items.first, let last = list.items.last else { return false }
    // `窯の準備 / 火入れ / 焼き上がりまでの手順`: the last noun belongs to all.
    if last.hasKana, last.contains("までの") || last.contains("に関する") || last.contains("のための") { return true }
    guard last.hasHangul, last.wordCount >= 3 else { return false }
    // `가마의 가장 작은 단위로, 그릇을 굽는다`: one sentence with a comma in it.
    if Endings.isKoreanPredicate(last),
      list.items.dropLast().contains(where: { $0.wordCount >= 3 && $0.endsWith(anyOf: leading) })
    {
      return true
    }
    let words = last.words
    return words.dropLast().contains { $0.count >= 2 && $0.endsWith(anyOf: ["을", "를"]) }
      && (Definition.endsInClassNoun(last) || KoreanDescription.isDescribing(last))
      && !first.words.contains { $0.count >= 2 && $0.endsWith(anyOf: ["을", "를", "하는", "되는"]) }
  }

  private static let leading: Phrases = ["으로", "위로", "하고", "하며", "하여", "해서", "지만", "면서", "이며", "이고"]

  /// Whether an English cell is a sentence, whose commas part no list.
  private static func isTold(_ text: Text, _ items: [Text]) -> Bool {
    items.contains { $0.wordCount > 6 } || text.startsWith(anyOf: ["A ", "An ", "The "]) || text.contains(". ")
      || EnglishClause(text) != nil
  }

  /// `+ 간석기`: what the cell before holds, and this.
  var goesOn: Bool { text.trimmed.starts(with: "+ ") }

  /// `?`, `-`, `×` and nothing.
  var isEmpty: Bool { items.isEmpty || !text.hasLetter && !text.hasDigit }

  /// Facts of their own inside the cell: `선민사상: 선택받은 백성`, `비파형 동검 → 세형 동검`.
  func inner(_ line: Int, _ outer: Text, _ node: Int, _ page: Page) -> [Draft] {
    guard text.contains(":") || text.contains("→") || text.contains("-") else { return [] }
    let parts = text.pieces { $0 == "\n" }.flatMap {
      ItemList($0).items.count > 1 && $0.contains(": ") && ItemList($0).items.allSatisfy { $0.contains(": ") }
        ? ItemList($0).items : [$0]
    }
    return parts.compactMap { part -> Draft? in
      let language = page.language(of: part)
      let part = part.without(prefix: "- ")
      if let pair = Pair(Inline(part)), pair.isNamed, pair.right.text.count <= 80, !pair.right.text.contains("→"),
        pair.mark == .colon || !part.isEnglish
      {
        let list = ItemList(pair.right.text)
        let items = list.items.count >= 2 && list.isNames ? list.items : [pair.right.text]
        let question =
          pair.right.text.hasDigit && pair.right.text.count <= 14
          ? Amounts.question(pair.left, pair.right.text, language)
          : Wording.ask(\.cell, in: language, outer, w: pair.left)
        return Draft(.definition, ask: question, items, at: node, of: page, confidence: 0.65).with {
          $0.lines = [line...line]
        }
      }
      return nil
    }
  }

  /// A row's or column's name without breaks.
  static func key(_ text: Text) -> Text {
    withoutFootnote(text.replacing("\n", with: "·").trimming { $0.isSpace || $0 == ":" })
  }

  /// `Nucleus*`, `Cell wall^ **`: the signs lead to a note below the table; A* is a name.
  private static func withoutFootnote(_ name: Text) -> Text {
    guard let last = name.scalars.last, isFootnote(last) else { return name }
    let bare = name.trimmingEnd { isFootnote($0) || $0.isSpace }
    return bare.count(where: \.isWordPart) >= 4 ? bare : name
  }

  private static func isFootnote(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "*" || scalar == "^" || scalar == "†" || scalar == "‡"
  }

  /// Row names that stand in more than one table of the note.
  static func repeatedKeys(_ page: Page) -> Set<Text> {
    var seen: Set<Text> = []
    var result: Set<Text> = []
    for table in page.tables {
      for row in table.rows.indices {
        let key = TableCell.key(table.cell(row, 0).text).folded
        if !seen.insert(key).inserted { result.insert(key) }
      }
    }
    return result
  }
}

extension Inline {
  /// The text without what the writer struck out.
  var withoutStruck: Inline {
    guard spans.contains(where: { $0.mark == .strike }) else { return self }
    let kept = text.scalars.enumerated().filter { place in
      !spans.contains { $0.mark == .strike && $0.range.contains(place.offset) }
    }
    return Inline(Text(kept.map(\.element)).trimmed)
  }
}
