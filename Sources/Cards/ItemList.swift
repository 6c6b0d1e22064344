import Notes

/// A list inside a line: `A, B(C, D), E 등`.
struct ItemList {
  var items: [Text]
  /// Whether it ends in 등, など or "etc.": the list goes on.
  var isOpen: Bool

  private static let closers: [Text] = ["등등", " 등", "등", "などが代表的", "など", "等", " etc.", " etc", "…", "..."]

  private static let closerTable = Phrases(closers)

  static let known = Remembered<ItemList>(bits: 10)

  /// Splits at commas and their like outside brackets; with `dots`, also at middle dots.
  init(_ text: Text, dots: Bool = false) {
    self = ItemList.known.answer(for: text, variant: dots ? 1 : 0) { ItemList(reading: text, dots: dots) }
  }

  private init(reading text: Text, dots: Bool) {
    var line = text.trimming { $0.isSpace || $0 == "." || $0 == "。" }
    // `《诗》《书》《礼》`: books side by side are a list without its marks.
    if line.contains("》《") { line = line.replacing("》《", with: "》、《") }
    isOpen = false
    for closer in line.endsWith(anyOf: ItemList.closerTable) ? ItemList.closers : [] where line.ends(with: closer) {
      // 1등, 평등: part of a word.
      let rest = line.dropping(last: closer.count)
      if closer == "等", !rest.contains(where: { "、，,".unicodeScalars.contains($0) || $0.isSpace }) { continue }
      guard closer != "등" || rest.scalars.last.map({ $0.isClosing || $0.isLatin || $0 == "," }) ?? false else {
        continue
      }
      line = rest.trimming { $0.isSpace || $0 == "," }
      isOpen = true
      break
    }
    if let first = line.first, first.isDigit || first == "(" || first == "（" || first == "①" || first == "一",
      let numbered = InlineOrdinals(line), numbered.head.isEmpty
    {
      items = numbered.items
      areClauses = false
      return
    }
    items = ItemList.uncounted(ItemList.sum(line) ?? ItemList.pieces(line, dots: dots))
    areClauses = line.isEastAsian && ItemList.hasClauses(line, items)
    // "clay, brick, other": what is left over is no item of its own.
    if items.count >= 3, let last = items.last, ItemList.rest.contains(last.lowercased) {
      items.removeLast()
      isOpen = true
    }
  }

  private static let rest: WordSet = ["other", "others", "and other", "and others", "기타", "其他", "其它", "その他"]

  /// `萎凋、揉捻、干燥三个步骤`: the last item without the count that closes the list.
  private static func uncounted(_ items: [Text]) -> [Text] {
    guard (2...9).contains(items.count), let last = items.last, last.isEastAsian, !last.hasKana,
      let mark = last.scalars.lastIndex(where: { "个個种種类類大".unicodeScalars.contains($0) }), mark >= 2,
      last.count - mark <= 4, last[mark - 1] == Array("零一二三四五六七八九".unicodeScalars)[items.count]
    else { return items }
    return items.dropLast() + [last.prefix(mark - 1)]
  }

  /// `물 + 잎 + 불`: the parts of a Korean whole, three or more.
  private static func sum(_ line: Text) -> [Text]? {
    guard line.hasHangul, line.contains(" + "), !line.containsAny(of: [",", "=", "→", "×", "÷"]) else { return nil }
    let parts = line.pieces { $0 == "+" }.map(\.trimmed)
    return (3...7).contains(parts.count) && parts.allSatisfy { (1...24).contains($0.count) && $0.hasLetter }
      ? parts : nil
  }

  /// Whether the parts are clauses of one sentence: `，` parts clauses in Chinese, `、` and `,` do after a connective.
  private let areClauses: Bool

  /// Whether the parts are one sentence or phrase; in Korean what joins them tells.
  var hasClauses: Bool { areClauses || items.count > 1 && items[0].hasHangul && KoreanItems.areOne(items) }

  private static func hasClauses(_ line: Text, _ items: [Text]) -> Bool {
    if line.contains("，"), line.contains("、") || items.contains(where: { $0.count > 6 }) { return true }
    // A noun for a class closes a description only with something before it: `光を集め、蓄える器官`, not `水、酸素、エネルギー`.
    if Definition.endsInClassNoun(line), line.count >= 12,
      items.last.map({ $0.hasHangul || $0.contains("的") || $0.contains { $0.isKana && !$0.isKatakana } }) ?? true
    {
      return true
    }
    // `要么开，要么关`, `開けるか、閉めるか`: one or the other.
    if items.contains(where: { $0.startsWith(anyOf: ["要么", "要麼", "或者", "不是", "而是", "既", "不仅", "不僅"]) }) { return true }
    if items.count == 2, items.allSatisfy({ $0.count >= 4 && $0.ends(with: "か") }) { return true }
    // `火越旺，釉越亮`: one grows with the other.
    if items.count == 2, items.allSatisfy({ $0.contains("越") }) { return true }
    // `窑口以下釉色、光泽消失`: what is told of all stands behind the last.
    if !line.hasKana, (2...4).contains(items.count), items.last?.endsWith(anyOf: lost) ?? false,
      !items.dropLast().contains(where: { $0.endsWith(anyOf: lost) })
    {
      return true
    }
    // 分解老叶、碎叶的器具: a description goes over the whole.
    if !line.hasKana, (2...4).contains(items.count), !line.contains("，"), let last = items.last,
      items.count(where: { $0.contains("的") }) == 1, last.contains("的") || items[0].contains("的"),
      last.scalars.last != "的"
    {
      return true
    }
    if !line.hasKana, let first = items.first, opensClause(first) || items.last.map(goesOnAfterList) ?? false {
      return true
    }
    return items.dropLast().contains { JapaneseEndings.isOpen($0) || Endings.isPredicate($0) }
  }

  private static let lost: Phrases = ["丧失", "喪失", "消失", "减退", "減退", "缺失", "受损", "受損"]

  /// 用于存储局部变量、…: the verb governs all that follows.
  private static func opensClause(_ first: Text) -> Bool {
    first.count >= 5 && first.startsWith(anyOf: ["用于", "用於", "用来", "用來", "指", "是", "由", "将", "將", "把", "有"])
      || first.count >= 5 && (first.contains("有") || first.containsAny(of: ["使用的", "分配的"]))
  }

  /// 终止等生命周期状态: 等 closes the list inside its last part.
  private static func goesOnAfterList(_ last: Text) -> Bool {
    guard let close = last.scalars.firstIndex(of: "等"), close > 0 else { return false }
    return (close + 1..<last.count).contains { last[$0].isHan && last[$0] != "等" }
  }

  private static func pieces(_ line: Text, dots: Bool) -> [Text] {
    var items: [Text] = []
    var start = 0
    var depth = 0
    for (index, scalar) in line.enumerated() where !scalar.isPlain {
      if scalar.isOpening || scalar == "<" && isTuple(line, at: index) { depth += 1 }
      if scalar.isClosing || scalar == ">" && depth > 0 && line.prefix(index).contains("<") {
        depth = max(0, depth - 1)
      }
      let isNumber =
        (scalar == "," || scalar == "、" && line.hasKana) && index > 0 && index + 1 < line.count
        && line[index - 1].isDigit && line[index + 1].isDigit
      let cuts =
        scalar == "," || scalar == "、" || scalar == "，" || scalar == "\n" || scalar == ";"
        || dots && (scalar == "·" || scalar == "/")
      if depth == 0, cuts, !isNumber {
        items.append(line[start..<index])
        start = index + 1
      }
    }
    items.append(line[start..<line.count])
    return whole(items, in: line).compactMap { item in
      guard item.hasLetter || item.hasDigit else { return nil }
      let clean = cleaned(item.trimmed)
      return clean.hasLetter || clean.hasDigit ? clean : nil
    }
  }

  /// `<이름, 권한>`: a pair between angles.
  private static func isTuple(_ line: Text, at index: Int) -> Bool {
    guard index + 1 < line.count, !line[index + 1].isSpace, line[index + 1] != "-", line[index + 1] != "=",
      let close = line.scalars[index...].firstIndex(of: ">"), close - index <= 40
    else { return false }
    return !line[close - 1].isSpace && line[close - 1] != "-" && line[close - 1] != "="
  }

  /// Most pieces that are looked at for inner labels: longer lines are no lists anyone learns.
  private static let longestLabelled = 40

  /// The pieces of a line, the values behind an inner label in one with it: `왕위 세습, 관직: 상, 대부`.
  private static func whole(_ pieces: [Text], in line: Text) -> [Text] {
    guard (3...longestLabelled).contains(pieces.count), line.contains(": ") else { return pieces }
    var result: [Text] = []
    var isLabelled = false
    var end = 0
    for piece in pieces {
      let mark = end > 0 ? line[end - 1] : " "
      end += piece.count + 1
      let hasLabel = piece.firstRange(of: ": ").map { $0.lowerBound <= 14 } ?? false
      if mark == ",", isLabelled, !hasLabel, result.count > 1 {
        result[result.count - 1] = result[result.count - 1] + "," + piece
      } else {
        result.append(piece)
        isLabelled = hasLabel
      }
    }
    return result
  }

  private static let joints: [Text] = ["and ", "or ", "및 ", "그리고 ", "또는 ", "和", "以及"]
  private static let jointTable = Phrases(joints)

  /// An item without "and", 및 and dots at its ends.
  private static func cleaned(_ item: Text) -> Text {
    var text = item.trimming { $0.isSpace || $0 == "…" || $0 == "." && !item.contains("..") }
    guard text.startsWith(anyOf: jointTable) else { return text.hasHangul ? text.replacing(" (", with: "(") : text }
    for word in joints where text.starts(with: word) && !(word[0].isLatin && (text.hasHan || text.hasHangul)) {
      text = text.dropping(first: word.count).trimmed
    }
    // `파드맨 (Podman)`: no space before the bracket.
    if text.hasHangul { text = text.replacing(" (", with: "(") }
    return text
  }

  /// Whether all items are short names, fit for one list card.
  var isNames: Bool {
    items.count >= 2
      && items.allSatisfy {
        $0.count <= 30 && !Endings.isPredicate($0) && $0.wordCount <= 5 && !$0.contains(" = ")
      } && !hasClauses
  }
}
