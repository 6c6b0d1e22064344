import Cards
import Scheduling
import Study
import TestKit
import Testing
import TextUI

@testable import Screens

/// What holds for every page at every size.
@Suite struct LayoutLaws {
  static let widths = Array(0...3) + [11, 19, 20, 21, 26, 33, 40, 47, 59, 60, 80, 100, 120]
  static let heights = Array(0...6) + [8, 9, 10, 12, 15, 16, 20, 24, 40]

  /// Every page there is, by the keys that lead to it.
  static func walks(_ language: Language) -> [Walk] {
    let long = Fixture.card(
      "long", section: ["아주 긴 제목 " + String(repeating: "이어짐 ", count: 20)],
      String(repeating: "한글과 English, 漢字 그리고 👩‍👩‍👧 ", count: 12), (1...30).map { "항목 \($0)" }, hint: "힌트")
    let cards = [long] + Fixture.korean + Fixture.english
    let ways = [
      "", "?", "Enter", "Enter h", "Enter Space", "Enter Space w", "Enter Space Space Down", "Enter Space ?",
      "Enter Space 1 Space 3 f", "s", "t", "t Tab", "t Tab Esc",
      "b", "b Enter", "b / 한", "b / z z", "b C-a", "b ?", "o", "o Enter", "o d", "o End", ":", "Enter :", "f", "f End",
      "/", "/ z z z", "/ ㄴ",
    ]
    return ways.map { way in
      var walk = Walk(Fixture.app(cards, Fixture.history, language: language, notices: ["한 줄 알림"], readOnly: nil))
      walk.press(way)
      return walk
    }
  }

  @Test(arguments: Language.allCases) func `every page draws at every size`(language: Language) {
    for walk in Self.walks(language) {
      for width in Self.widths {
        for height in Self.heights {
          var app = walk.app
          app.size = Size(width: width, height: height)
          check(app, at: walk.now)
        }
      }
    }
  }

  private func check(_ app: App, at time: Timestamp) {
    var frame = Frame(size: app.size)
    app.draw(into: &frame, at: time)
    let (width, height) = (app.size.width, app.size.height)
    guard frame.size == app.size else { return Issue.recorded("the frame keeps its size", app) }
    for y in 0..<height where frame.row(y).reduce(0, { $0 + $1.glyph.width }) != width {
      Issue.recorded("row \(y) is as wide as the screen", app)
    }
    guard width >= Layout.least.width, height >= Layout.least.height else { return }
    if frame[width - 1, height - 1] != .blank { Issue.recorded("the last cell is blank", app) }
    if !frame.row(height - 1).contains(where: { $0.glyph != .space }) { Issue.recorded("the keys show", app) }
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func `fault 34: text that is hard on layouts leaves every row as wide as the screen`(seed: UInt64) {
    var random = Seeded(seed)
    let marks = "e" + String(repeating: "\u{301}", count: 1_000)
    let card = Fixture.card(
      "hard", deck: random.text(length: 9), section: [random.text(length: 9)], random.text(length: 40) + marks + "\t",
      [random.text(length: 60) + "x", "שלום עולם" + marks, random.text(length: 20) + "👩‍👩‍👧"],
      extra: random.text(length: 9),
      hint: random.text(length: 9))
    var walk = Walk(Fixture.app([card], start: .review(deck: nil)))
    for keys in ["h h h", "t", "Enter", "Space Space"] {
      walk.press(keys)
      if walk.app.review?.field != nil { walk.write(random.text(length: 30)) }
      for size in [(80, 24), (40, 12), (20, 5), (33, 9)] {
        var app = walk.app
        app.size = Size(width: size.0, height: size.1)
        check(app, at: walk.now)
      }
    }
  }

  @Test func `what a frame held before is gone`() {
    var frame = Frame(size: Size(width: 80, height: 24))
    frame.fill(frame.bounds, Cell("#", .plain))
    frame.cursor = Point(x: 3, y: 3)
    Fixture.app().draw(into: &frame, at: Fixture.evening)
    #expect(!frame.rows.joined().contains("#") && frame.cursor == nil)
  }

  @Test(arguments: Language.allCases) func `at 80×24 no word of the interface is cut`(language: Language) {
    let ways = [
      "", "?", "Enter", "Enter h", "Enter Space", "Enter Space w", "Enter Space 1 Space 4", "s", "s Tab", "s Tab Tab",
    ]
    let more = [
      "s Tab Tab Tab", "s Tab Tab Tab Tab", "s Tab Tab Tab Tab Tab", "t", "t p", "t Tab",
      "t Tab Enter Tab Enter Tab Enter Esc", "b ?", "b Enter", "b Enter ?", "/ z", "b Tab", "b Space x", "/ n", "o",
      "o ?",
      ":", "f",
    ]
    for way in ways + more {
      var walk = Walk(Fixture.app(Walk.tools + Fixture.english, Fixture.history, language: language))
      walk.press(way)
      #expect(!walk.picture.contains("…"), "\(way)")
    }
  }

  @Test func `every key on every page at tiny and odd sizes is survived`() {
    let keys =
      "Enter Space Up Down Left Right Tab PageDown Home End 1 2 3 4 5 u s S x f e w h c ? t q Esc n r p j k g G b / a o v d : x"
      .split(separator: " ").map(String.init)
    for start in Self.walks(.korean) {
      for size in [Size(width: 1, height: 1), Size(width: 20, height: 5), Size(width: 33, height: 9)] {
        var walk = start
        walk.send(.resized(size))
        for key in keys {
          walk.press(key)
          walk.wait()
          _ = walk.frame
        }
      }
    }
  }
}

extension Issue {
  fileprivate static func recorded(_ law: String, _ app: App) {
    record("\(law): \(app.place) at \(app.size.width)×\(app.size.height), \(app.words.language)")
  }
}
