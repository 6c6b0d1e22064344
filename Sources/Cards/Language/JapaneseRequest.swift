import Notes

/// Japanese headings that ask for two things at once, 所見とその機序を述べよ, and labels that take up a part of such a heading.
enum JapaneseRequest {
  /// The order with only the first of the two things, where the lines below give no more: 所見を述べよ.
  static func first(of question: Text) -> Text {
    for word in causes {
      let both = Text("とその" + word + "を")
      if let cut = question.firstRange(ofText: both) {
        return question.prefix(cut.lowerBound) + "を" + question.dropping(first: cut.upperBound)
      }
    }
    guard let cut = question.firstRange(of: "挙げ、"), cut.lowerBound >= 4,
      question.endsWith(anyOf: ["述べよ", "説明せよ", "述べよ。", "説明せよ。"])
    else { return question }
    return question.prefix(cut.lowerBound) + "挙げよ"
  }

  /// The second thing such an order asks for: その機序.
  static func second(of question: Text) -> Text? {
    for word in causes {
      guard let cut = question.firstRange(ofText: Text("とその" + word)), cut.lowerBound >= 2 else { continue }
      return question.prefix(cut.lowerBound) + "の" + Text(word) + "は？"
    }
    return nil
  }

  private static let causes = ["機序", "原因", "理由", "作用", "効果", "意義", "仕組み", "根拠", "目的", "役割", "メカニズム"]

  /// `Xの症状と所見` with the label 症状 is asked as `Xの症状は？`, `Xの病態生理` with 病態 as `Xの病態は？`.
  static func labelled(_ subject: Text, _ label: Text) -> Text? {
    guard subject.isEastAsian, label.count >= 2 else { return nil }
    if let joint = subject.lastRange(of: "と"), joint.lowerBound >= 2 {
      let (left, right) = (subject.prefix(joint.lowerBound), subject.dropping(first: joint.upperBound))
      if left.ends(with: label.string) { return Wording.bare(left, in: .japanese) }
      if right == label { return Wording.bare(opening(left) + label, in: .japanese) }
    }
    let head = opening(subject)
    let noun = subject.dropping(first: head.count)
    return !head.isEmpty && noun.count > label.count && noun.starts(with: label.string)
      ? Wording.bare(head + label, in: .japanese) : nil
  }

  /// What stands before the last noun: COPDの, 特徴的な.
  private static func opening(_ text: Text) -> Text {
    let ends = ["の", "な"].compactMap { text.lastRange(of: $0)?.upperBound }
    return ends.max().map { text.prefix($0) } ?? Text()
  }

  /// Whether the left side of a pair is a case, no name: 発作では, 安静時には.
  static func isCase(_ left: Text) -> Bool {
    left.hasKana && left.count >= 3 && left.endsWith(anyOf: ["では", "には", "時は"])
  }

  /// Nouns of doing, by which a gloss tells what is done, not what something is: 散歩の指導.
  static func isDeed(_ gloss: Text) -> Bool {
    gloss.contains("の") && gloss.endsWith(anyOf: ["指導", "投与", "使用", "実施", "管理", "訓練", "測定", "確認", "摂取", "装着", "交換"])
  }
}
