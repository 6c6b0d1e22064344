/// Reads a line of several names, each with its colon and what belongs to it, as lines of their own.
///
/// `**솥**: 끓이는 그릇이다. **체**: 거르는 그릇이다.` tells of two things, and so does `炉：火、灰。壶：水、茶。` in Chinese and Japanese
/// without bold names; where a later name is only a side such as 장점, the line is left as it is.
enum BoldLabels {
  private static let longestLabel = 30
  private static let longestLine = 1_200

  /// The blocks with such lines parted; the parts stand on the line they came from.
  static func parted(_ blocks: [Block]) -> [Block] {
    guard blocks.contains(where: { $0.text.starts(with: "**") || $0.text.contains("：") }) else { return blocks }
    var result: [Block] = []
    result.reserveCapacity(blocks.count)
    for (index, block) in blocks.enumerated() {
      let next = index + 1 < blocks.count ? blocks[index + 1].line : nil
      let hasOwnLines = next.map { $0.isItem && $0.indent > block.line.indent } ?? false
      guard block.line.isItem || block.line.form == .paragraph, !hasOwnLines,
        case let starts = unmarked(in: block.text, starts(in: block.text)), starts.count >= 2
      else {
        result.append(block)
        continue
      }
      for (place, start) in starts.enumerated() {
        var part = block
        part.line.text = block.text[start..<(place + 1 < starts.count ? starts[place + 1] : block.text.count)].trimmed
        result.append(part)
      }
    }
    return result
  }

  /// Where the bold names begin, the first at the start of the text; none where another of them names only a side.
  private static func starts(in text: Text) -> [Int] {
    guard text.starts(with: "**"), text.count <= longestLine, label(in: text, at: 0) != nil else { return [] }
    var found = [0]
    var index = 2
    while let mark = text.firstRange(of: "**", from: index) {
      index = mark.upperBound
      let before = text.prefix(mark.lowerBound).trimming { $0.isSpace }
      guard let last = before.scalars.last, last.isSentenceEnd || last == ";" || last == "；",
        let label = label(in: text, at: mark.lowerBound)
      else { continue }
      if Label(label) != nil { return [] }
      found.append(mark.lowerBound)
      index = mark.lowerBound + 2 + label.count
    }
    return found
  }

  /// Whether a line opens on a bold name with a colon, which is no side of a thing, and more behind it.
  static func opens(_ text: Text) -> Bool {
    guard text.starts(with: "**"), let label = label(in: text, at: 0), Label(label) == nil else { return false }
    return text.count > label.count + 8
  }

  /// Whether a line is a bold name with a colon and no more.
  static func isName(_ text: Text) -> Bool {
    guard text.starts(with: "**"), let label = label(in: text, at: 0) else { return false }
    return text.trimmed.count <= label.count + 6
  }

  /// Further starts, where each sentence of a Chinese or Japanese part has a name and a colon of its own.
  private static func unmarked(in text: Text, _ bold: [Int]) -> [Int] {
    let parts = bold.isEmpty ? [0] : bold
    guard text.count <= longestLine, text.contains("。"), text.contains("："), !text.hasHangul else { return parts }
    return parts.enumerated().flatMap { place, start -> [Int] in
      let end = place + 1 < parts.count ? parts[place + 1] : text.count
      var starts = [start]
      var index = start
      while let stop = text.firstRange(of: "。", from: index), stop.upperBound < end {
        starts.append(stop.upperBound)
        index = stop.upperBound
      }
      let isNamed = starts.enumerated().allSatisfy { order, from in
        name(text[from..<(order + 1 < starts.count ? starts[order + 1] : end)], isFirst: order == 0)
      }
      return starts.count >= 2 && isNamed ? starts : [start]
    }
  }

  /// Whether a sentence is a short name, a colon and something behind it.
  private static func name(_ sentence: Text, isFirst: Bool) -> Bool {
    let plain = sentence.trimming { $0.isSpace || $0 == "*" }
    guard let cut = plain.firstRange(of: "：") ?? plain.firstRange(of: "**:"), (1...14).contains(cut.lowerBound),
      plain.count - cut.upperBound >= 2
    else { return false }
    let name = plain.prefix(cut.lowerBound).trimming { $0.isSpace || $0 == "*" }
    return !name.containsAny(of: ["，", "、", "（", "“", "「", "注意", "例如", "比如", "即"]) && (isFirst || Label(name) == nil)
  }

  /// The bold name that begins at `start` and has a colon behind it or at its end.
  private static func label(in text: Text, at start: Int) -> Text? {
    guard let end = text.firstRange(of: "**", from: start + 2), (1...longestLabel).contains(end.lowerBound - start - 2)
    else { return nil }
    let inner = text[(start + 2)..<end.lowerBound]
    let after = text.dropping(first: end.upperBound).trimming { $0.isSpace }
    guard inner.hasLetter, inner.endsWith(anyOf: [":", "："]) || after.startsWith(anyOf: [":", "："]) else { return nil }
    return inner.trimming { $0 == ":" || $0 == "：" || $0.isSpace }
  }
}
