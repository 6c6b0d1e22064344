/// Chinese sentences written with the commas and stops of a Latin keyboard: `病程较短, 预后良好. 少数复发` as `病程较短，预后良好。少数复发`.
///
/// What reads Chinese tells sentences and clauses apart by the marks of that script. Only marks behind a Chinese character are
/// taken, and a comma only where a clause stands on one side of it: between short words it parts the items of a list.
enum HalfWidthMarks {
  /// Fewest scalars beside a comma that are a clause.
  private static let clause = 8

  static func mended(_ text: Text) -> Text {
    guard text.sketch.mayHoldHan, !text.sketch.mayHoldKana, !text.sketch.mayHoldHangul,
      text.contains(where: { $0 == "," || $0 == "." || $0 == ";" || $0 == "?" || $0 == "!" })
    else { return text }
    var result: [Unicode.Scalar] = []
    var index = 0
    while index < text.count {
      guard let mark = wide(text, at: index) else {
        result.append(text[index])
        index += 1
        continue
      }
      result.append(mark)
      index += 1
      if index < text.count, text[index] == " " { index += 1 }
    }
    return result.elementsEqual(text) ? text : Text(result)
  }

  /// The mark of the script for the one at a place; nil where that is none, or belongs to something else.
  private static func wide(_ text: Text, at place: Int) -> Unicode.Scalar? {
    let mark = text[place]
    guard place > 0, ",.;?!".unicodeScalars.contains(mark), isBehindHan(text, place) else { return nil }
    let isEnd = place + 1 == text.count
    let isApart = isEnd || text[place + 1].isSpace
    switch mark {
    case ".": return isApart ? "。" : nil
    case "?": return isApart || text[place + 1].isHan ? "？" : nil
    case "!": return isApart || text[place + 1].isHan ? "！" : nil
    default:
      let next = isEnd ? place + 1 : text[place + 1] == " " ? place + 2 : place + 1
      guard next < text.count, text[next].isWordPart || text[next].isOpening || text[next] == "*" else { return nil }
      if mark == ";" { return "；" }
      return max(length(text, before: place), length(text, from: next)) >= clause ? "，" : nil
    }
  }

  /// Whether a Chinese character stands before a mark, perhaps in bold or in brackets.
  private static func isBehindHan(_ text: Text, _ place: Int) -> Bool {
    var last = place - 1
    while last > 0, text[last] == "*" || text[last].isClosing { last -= 1 }
    return text[last].isHan
  }

  private static func length(_ text: Text, before place: Int) -> Int {
    var start = place
    while start > 0, !isMark(text[start - 1]) { start -= 1 }
    return place - start
  }

  private static func length(_ text: Text, from place: Int) -> Int {
    var end = place
    while end < text.count, !isMark(text[end]) { end += 1 }
    return end - place
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool { ",.;:?!，。；：？！、|".unicodeScalars.contains(scalar) }
}
