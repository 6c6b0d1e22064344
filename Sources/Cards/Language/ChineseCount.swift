import Notes

/// Chinese lists that say how many there are: `陆羽提出了煮茶的三大要诀：水、火、器`, `制茶分为摊青、杀青、揉捻三个步骤`.
enum ChineseCount {
  /// Which question a counted phrase is: `制茶有三个步骤` asks 制茶有哪三个步骤？; nil where nothing stands before the count.
  static func question(_ head: Text) -> Text? {
    guard (4...40).contains(head.count), !head.contains("，"), let place = count(in: head), place.start >= 2 else {
      return nil
    }
    let before = head.prefix(place.start).without(suffix: "以下").without(suffix: "如下")
    guard before.count >= 2, !before.startsWith(anyOf: Stated.pointers),
      before.endsWith(anyOf: ["的", "有", "分", "为", "為", "成", "了", "括", "含", "出", "过", "過", "即"]),
      !before.endsWith(anyOf: ["还有", "還有", "只有", "另有"])
    else { return nil }
    return before + "哪" + head.dropping(first: place.start) + "？"
  }

  /// The question and the items of a sentence that lists as many as it counts; nil where the numbers differ.
  static func list(_ text: Text) -> (question: Text, items: [Text])? {
    if let colon = text.scalars.firstIndex(where: { $0 == "：" || $0 == ":" }) {
      let head = text.prefix(colon).trimmed
      guard let place = count(in: head), let asked = question(head),
        case let items = parts(text.dropping(first: colon + 1)), items.count == place.number
      else { return nil }
      return (asked, items)
    }
    for verb in ["可以分为", "可分为", "划分为", "分为", "可以分為", "可分為", "劃分為", "分為", "分成", "包括", "包含", "经历", "經歷", "经过", "經過", "有"]
    {
      guard let cut = text.firstRange(of: verb), (2...20).contains(cut.lowerBound),
        !text.prefix(cut.lowerBound).contains("，"), !text.startsWith(anyOf: Stated.pointers),
        case let rest = text.dropping(first: cut.upperBound).without(prefix: "了"), rest.contains("、"),
        let place = count(in: rest), place.start >= 3, case let items = parts(rest.prefix(place.start)),
        items.count == place.number
      else { continue }
      return (text.prefix(cut.upperBound) + "哪" + rest.dropping(first: place.start) + "？", items)
    }
    return nil
  }

  /// Where a number with its measure and a short noun stand at the end.
  private static func count(in text: Text) -> (start: Int, number: Int)? {
    for start in text.indices.reversed().dropFirst().prefix(12) {
      guard let number = numbers.firstIndex(of: text[start]) ?? digits.firstIndex(of: text[start]) else { continue }
      guard start == 0 || !text[start - 1].isDigit && !numbers.contains(text[start - 1]) && text[start - 1] != "十"
      else {
        return nil
      }
      let rest = text.dropping(first: start + 1)
      guard let first = rest.first, measures.contains(first), !rest.contains("的"), !rest.contains("、") else {
        return nil
      }
      return (start, number + 2)
    }
    return nil
  }

  private static func parts(_ text: Text) -> [Text] {
    let body = text.trimming { $0.isSpace || $0 == "。" || $0 == "；" || $0 == ";" }.without(suffix: "等").without(
      suffix: "这")
    let comma = body.contains("、") ? Text("、") : "，"
    let pieces = body.pieces(by: comma.string).map(\.trimmed)
    guard let last = pieces.last,
      pieces.allSatisfy({ (1...20).contains($0.count) && $0.hasLetter && !$0.contains("。") })
    else { return [] }
    for mark in ["以及", "和", "与", "與", "及"] {
      let halves = last.pieces(by: mark)
      if halves.count == 2, halves.allSatisfy({ !$0.isEmpty && $0.count <= 12 }) { return pieces.dropLast() + halves }
    }
    return pieces
  }

  /// Two to ten.
  private static let numbers = Array("两三四五六七八九十".unicodeScalars)
  private static let digits = Array("23456789".unicodeScalars)
  private static let measures = Set("种種个個大类類项項条條点點步级級层層部方".unicodeScalars)
}
