import Notes

/// Lines with another sign than a colon between a name and what it is.
extension Pair {
  /// `개완 → 뚜껑을 덮어 우리는 찻잔`: a Korean word before an arrow to what it is; whether it is one, the pairs beside it tell.
  init?(arrow inline: Inline) {
    let text = inline.text
    guard text.hasHangul, text.count <= 200, let arrow = text.scalars.prefix(12).firstIndex(where: \.isArrow),
      arrow >= 2,
      text[arrow - 1].isSpace, case let name = text.prefix(arrow).trimmed, name.wordCount == 1, !name.hasDigit,
      name.allSatisfy({ $0.isHangul || $0.isLatin }), !KoreanQuestion.isDeed(name), !CommonDeeds.contains(name),
      Label(name) == nil, !Endings.isKoreanPredicate(name), Particle.stripped(name).count == name.count,
      case let said = text.dropping(first: arrow + 1), said.wordCount >= 4, !said.containsArrow
    else { return nil }
    self.init(left: name, right: inline.cut((arrow + 1)..<text.count).trimmingMarks)
  }

  /// "Golgi body -> stores and sends proteins": an English name and what it does or is, behind the only arrow.
  init?(englishArrow inline: Inline) {
    let text = inline.text
    guard text.isEnglish, text.count <= 160, text.first?.isLatin ?? false, text.containsArrow,
      let cut = text.firstRange(of: "->") ?? text.scalars.firstIndex(where: \.isArrow).map({ $0..<($0 + 1) }),
      (3...40).contains(cut.lowerBound), text[cut.lowerBound - 1].isSpace,
      case let name = text.prefix(cut.lowerBound).trimmed, name.wordCount <= 4, !name.hasDigit,
      case let said = text.dropping(first: cut.upperBound).trimmed, said.count >= 4,
      said.first.map({ $0.isWordPart || $0 == "\"" || $0 == "“" }) ?? false, !said.containsArrow,
      !name.containsAny(of: [",", ":", "=", "+", "(", "/"]), Label(name) == nil,
      EnglishPhrase.isName(name), !EnglishPhrase.hasFiniteVerb(name)
    else { return nil }
    self.init(left: name, right: inline.cut(cut.upperBound..<text.count).trimmingMarks)
  }

  /// `찻잔 예) 개완, 다완`: a name, the word for an example, and what the examples are.
  static func exampleCut(_ text: Text) -> Range<Int>? {
    guard text.hasHangul, let cut = text.firstRange(of: " 예) "), (2...20).contains(cut.lowerBound),
      case let name = text.prefix(cut.lowerBound), LineShape.isNounPhrase(name), name.wordCount <= 3,
      !name.containsAny(of: [":", "=", ",", ".", "("]), !name.containsArrow
    else { return nil }
    return (cut.upperBound - 2)..<(cut.upperBound - 1)
  }

  /// `湯冷まし＝湯を移して冷ます器`: a wide equals sign between a name and what it is, not between the sides of a formula.
  static func isMeaning(_ text: Text, _ index: Int) -> Bool {
    let (name, said) = (text.prefix(index), text.dropping(first: index + 1))
    // ジャン＝ルイ: the two halves of a foreign name.
    if name.scalars.last?.isKatakana ?? false, said.first?.isKatakana ?? false, text.contains("・") || said.count <= 8 {
      return false
    }
    return (2...16).contains(name.count) && (name.hasHan || name.hasKana)
      && said.count >= 4 && said.prefix(12).contains(where: { $0.isHan || $0.isKana })
      && !said.containsAny(of: ["＋", "×", "÷", "−", "+"]) && !name.hasDigit
  }
}
