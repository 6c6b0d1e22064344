import Notes

/// Japanese sentences that put a name behind what it is: 〜するのがXだ, これがXである, 〜してしまう（X）.
enum JapaneseNaming {
  static func read(_ text: Text) -> [Stated] {
    if let found = pointed(text) ?? cleft(text) { return [found] }
    // `…は白くなる（白化）が、…は赤くなる（赤化）`: a name for each half.
    let first = afterOwnName(text).count < text.count ? text.dropping(last: afterOwnName(text).count) : Text()
    let halves = [first.trimming { $0 == "、" || $0 == "が" || $0.isSpace }, text]
    return halves.compactMap { $0.isEmpty ? nil : bracketed($0) }
  }

  /// `これが萎凋である`: the sentence before tells what it is.
  private static func pointed(_ text: Text) -> Stated? {
    for word in ["これが", "これがいわゆる", "このことが"] where text.starts(with: word) {
      return name(withoutCopula(text.without(prefix: word))).map { .named(term: $0) }
    }
    return nil
  }

  /// `茶葉を炒って酸化を止めるのが殺青だ`: a deed as it always is; what was done once names who did it, not a thing.
  private static func cleft(_ text: Text) -> Stated? {
    guard let cut = text.lastRange(of: "のが"), cut.lowerBound >= 6,
      let term = name(withoutCopula(text.dropping(first: cut.upperBound)))
    else { return nil }
    let said = Stated.withoutLeader(text.prefix(cut.lowerBound))
    guard said.count >= 6, let last = said.scalars.last, "うくぐすつぬぶむるい".unicodeScalars.contains(last),
      !said.startsWith(anyOf: Stated.pointers), !said.contains("は"),
      !said.endsWith(anyOf: ["という", "ない", "よい", "いい", "多い"]),
      !said.containsAny(of: ["この", "その", "それ", "これ"])
    else { return nil }
    return .definition(term: term, meaning: said)
  }

  /// `葉の緑が失われて褐色になってしまう（褐変）`: what happens, with its name in brackets, made of letters of the clause.
  private static func bracketed(_ text: Text) -> Stated? {
    guard let last = text.scalars.last, last == "）" || last == ")", let open = Term.matchingOpening(text), open >= 12,
      let term = name(text.dropping(first: open + 1).dropping(last: 1)), (2...12).contains(term.count),
      !term.containsAny(of: ["例", "図", "表", "注", "重要", "参照", "試験", "上記", "下記"])
    else { return nil }
    let said = afterOwnName(Stated.withoutLeader(text.prefix(open).trimmed))
    guard said.count >= 12, Endings.isPredicate(said), said.scalars.last.map({ $0.isKana && !$0.isKatakana }) ?? false,
      !said.endsWith(anyOf: ["ておく", "てある", "てみる"]),
      !said.startsWith(anyOf: Stated.pointers),
      term.count(where: { letter in letter.isHan && said.contains { $0 == letter } }) * 10 >= term.count * 4
    else { return nil }
    return .definition(term: term, meaning: said)
  }

  /// `…は白くなる（白化）が、…は赤くなる`: what the first half says has a name of its own.
  private static func afterOwnName(_ said: Text) -> Text {
    for mark in ["）が、", ")が、", "）、", ")、"] {
      guard let cut = said.lastRange(of: mark), let open = Term.matchingOpening(said.prefix(cut.lowerBound + 1)),
        open >= 8, cut.lowerBound - open >= 3, Endings.isPredicate(said.prefix(open)),
        case let rest = said.dropping(first: cut.upperBound), rest.count >= 12
      else { continue }
      return rest
    }
    return said
  }

  private static func withoutCopula(_ text: Text) -> Text {
    let end = ["である", "であり", "です", "だ"].first { text.ends(with: $0) }
    return end.map { text.without(suffix: $0) } ?? text
  }

  /// A name alone: letters of names, no particle, no predicate.
  private static func name(_ text: Text) -> Text? {
    let plain = text.trimming { $0.isSpace || $0 == "「" || $0 == "」" || $0 == "、" }
    let bare = Term(plain).name
    guard (2...16).contains(bare.count),
      bare.allSatisfy({ $0.isHan || $0.isKatakana || $0.isLatin || $0 == "ー" || $0 == "の" }),
      !bare.endsWith(anyOf: ["の", "点", "特徴", "理由", "原因", "目的", "役割", "問題", "重要", "普通", "一般的", "必要", "基本", "方法", "違"]),
      !bare.startsWith(anyOf: ["の"])
    else { return nil }
    return Stated.term(plain)
  }
}
