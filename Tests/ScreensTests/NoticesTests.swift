import Cards
import Scheduling
import Study
import TestKit
import Testing
import TextUI
@testable import Screens

/// What stands in the way and what was noticed, said where it is seen.
@Suite struct NoticesTests {
  @Test(arguments: [Size(width: 80, height: 24), Size(width: 40, height: 12)], [Language.korean, .english])
  func `why studying is off is said whole, on home and when a review is asked for`(size: Size, language: Language) {
    let reason = "~/notes-of-the-year/progress: no such folder. Make it first, or name another."
    let app = Fixture.app(language: language, size: size, firstRun: true, readOnly: reason)
    for key in [nil, "Enter"] {
      var walk = Walk(app)
      if let key { walk.press(key) }
      let seen = Set(walk.picture.split { $0.isWhitespace || $0 == "│" })
      #expect(reason.split(separator: " ").allSatisfy { seen.contains($0) }, "\(walk.picture)")
      #expect(walk.app.place == .home)
    }
  }

  @Test func `what was noticed at the start is said in passing where another page comes first`() {
    var app = Fixture.app(notices: ["시계를 확인해 주세요"])
    app = App(
      library: app.library, start: .review(deck: nil), language: .korean, notesName: "", isFirstRun: false, seed: 1,
      size: Size(width: 80, height: 24), at: Fixture.evening, notices: app.notices, readOnly: nil)
    var walk = Walk(app)
    #expect(walk.picture.contains("시계를 확인해 주세요"))
    walk.press("Space")
    #expect(!walk.picture.contains("시계를 확인해 주세요"))
  }
}
