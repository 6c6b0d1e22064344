import Cards
import History
import Notes
import Scheduling
import Study
import TestKit
import Testing
import TextUI

@testable import Screens

/// A screen as it is pictured: how it is reached, and how full it is.
struct Scene: Sendable, CustomTestStringConvertible {
  let name: String
  let fills: [Fill]
  /// The page at a size, in the state that is pictured.
  let walk: @Sendable (Fill, Language, Size) -> Walk

  var testDescription: String { name }

  static let sizes = [Size(width: 80, height: 24), Size(width: 40, height: 12), Size(width: 24, height: 6)]

  /// A page reached from home by keys, and whatever happens then.
  init(
    _ name: String, _ fills: [Fill] = Fill.allCases, keys: String,
    then: @escaping @Sendable (inout Walk, Language) -> Void = { _, _ in }
  ) {
    self.init(name, fills) { fill, language, size in
      var walk = Walk(
        Fixture.app(
          fill.cards(language), fill.entries, language: language, size: size,
          notices: fill == .overflowing ? Self.notices(language) : []))
      walk.press(keys)
      then(&walk, language)
      return walk
    }
  }

  /// A review of one card, and what is pressed there.
  init(
    _ name: String, card: @escaping @Sendable (Language) -> Card, keys: String,
    then: @escaping @Sendable (inout Walk, Language) -> Void = { _, _ in }
  ) {
    self.init(name, [.typical]) { _, language, size in
      var walk = Walk(Fixture.app([card(language)], start: .review(deck: nil), language: language, size: size))
      walk.press(keys)
      then(&walk, language)
      return walk
    }
  }

  init(_ name: String, _ fills: [Fill], _ walk: @escaping @Sendable (Fill, Language, Size) -> Walk) {
    (self.name, self.fills, self.walk) = (name, fills, walk)
  }

  /// Every frame of the scene in a language, each below a line that says what it is.
  func text(_ language: Language) -> String {
    fills.flatMap { fill in
      Self.sizes.map { size in
        let frame = walk(fill, language, size).frame
        let cursor = frame.cursor.map { " · cursor \($0.y):\($0.x)" } ?? ""
        return "=== \(fill.rawValue) · \(size.width)×\(size.height)\(cursor)\n\(picture(of: frame))\n"
      }
    }.joined(separator: "\n")
  }

  private static func notices(_ language: Language) -> [String] {
    language == .korean
      ? ["notes/아주 긴 이름의 노트.md: 읽지 못한 글자가 있어서 그 줄은 카드로 만들지 않았어요.", "시계가 앞선 것 같아요."]
      : [
        "notes/a note with a long name.md: some letters could not be read, so those lines made no card.",
        "The clock seems fast.",
      ]
  }
}
