import Notes

/// Chinese sentences that begin by pointing to what their paragraph speaks of: 它位于…, 他写了….
enum ChinesePointer {
  /// The sentence with the name in place of its pronoun; as it is where it begins with none, or nobody knows the name.
  static func resolved(_ sentence: Text, _ name: () -> Text?) -> Text {
    guard let word = pronouns.first(where: { sentence.starts(with: $0) }),
      case let rest = sentence.dropping(first: word.unicodeScalars.count), rest.count >= 4,
      !rest.startsWith(anyOf: ["人", "日", "国", "國", "乡", "鄉", "山", "者", "物", "俩", "倆"]), let name = name()
    else { return sentence }
    return name + rest
  }

  /// What a paragraph speaks of by its first sentence: the name above it, or what that sentence says something of.
  static func name(openingWith first: Text, below above: Text?) -> Text? {
    if let above, (2...16).contains(above.count), first.starts(with: above.string) { return above }
    guard let cut = first.firstRange(of: "是"), (2...8).contains(cut.lowerBound),
      case let name = first.prefix(cut.lowerBound), name.allSatisfy(\.isHan), !name.startsWith(anyOf: Stated.pointers),
      Stated.term(name) != nil, !name.endsWith(anyOf: ["就", "都", "也", "不", "只", "正", "则", "則", "但", "而", "的"])
    else { return nil }
    return name
  }

  /// Longer ones first.
  private static let pronouns = ["它们", "它們", "他们", "他們", "她们", "她們", "它", "他", "她"]
}
