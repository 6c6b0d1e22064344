import Notes

extension PairCards {
  /// `마주 앉아 마심. ex) 다실, 정자`: what is said, without the examples, whose commas part no list of it.
  static func withoutExample(_ text: Text) -> Text {
    guard text.hasHangul,
      let cut = [" ex)", " 예)", " ex :", " 예:", " ex:"].compactMap({ text.firstRange(of: $0) }).first,
      cut.lowerBound >= 4
    else { return text }
    return text.prefix(cut.lowerBound).trimming { $0.isSpace || $0 == "." }
  }

  /// 心动周期, 凝血机制: what stands below is a part of it.
  static func isProcess(_ name: Text) -> Bool {
    name.count > 2 && name.endsWith(anyOf: ["机制", "機制", "周期", "週期"]) && !name.contains("的")
  }

  /// 三种火候, 四大名茶: how many there are of what.
  static func isCounted(_ name: Text) -> Bool {
    guard name.count >= 4, let first = name.first else { return false }
    return "两兩二三四五六七八九十23456789".unicodeScalars.contains(first)
      && name.dropping(first: 1).startsWith(anyOf: ["种", "種", "个", "個", "类", "類", "大", "点", "點", "项", "項", "条", "條"])
  }
}
