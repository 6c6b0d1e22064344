import Cards
import Scheduling
import Study

import TextUI

@testable import Screens

extension Scene {
  /// What is seen but seldom, or for a moment.
  static let moments = [
    Scene("home-read-only", Fill.allCases) { fill, language, size in
      let reason =
        language == .korean
        ? "~/notes/.dasi에 쓸 수 없어요. 폴더의 권한을 살펴봐 주세요." : "~/notes/.dasi cannot be written. Look at its permissions."
      return Walk(
        Fixture.app(fill.cards(language), fill.entries, language: language, size: size, readOnly: reason))
    },
    Scene("review-failed", card: { Fill.typical.cards($0)[4] }, keys: "Space") { walk, language in
      _ = walk.app.handle(.input(.key(.of("3"))), at: walk.now)
      walk.send(
        .recordFailed(language == .korean ? "~/notes/.dasi: 남은 자리가 없어요." : "~/notes/.dasi: no space left."))
    },
    Scene("review-resting", card: { Fill.typical.cards($0)[4] }, keys: "T") { walk, _ in
      walk.send(.tick, after: 900_000)
    },
    Scene("review-leech-flagged", card: { Fill.typical.cards($0)[4] }, keys: "f Space"),
    Scene("quiz", keys: "t"),
    Scene("quiz-paused", [.typical, .overflowing, .wide], keys: "t") { walk, _ in walk.press("C-p") },
    Scene("quiz-result", [.typical, .overflowing, .wide], keys: "t") { walk, _ in
      for _ in 0..<80 where walk.app.quiz?.session.question != nil {
        walk.press("Tab")
        if walk.app.quiz?.held != nil { walk.press("Enter") }
      }
    },
    Scene("browse-marked", keys: "b Space Space x"),
    Scene("browse-help", [.typical], keys: "b ?"),
    Scene("settings-typing", keys: "o Enter") { walk, _ in
      walk.write("x")
      walk.press("Enter")
    },
    Scene("settings-settling", [.typical], keys: "o Right") { walk, _ in
      var wanted = Settings()
      wanted.scheduler.desiredRetention = 0.91
      walk.send(.settling(wanted))
    },
    Scene("palette-over-field", card: { Fill.typical.cards($0)[4] }, keys: "t C-p"),
  ]
}
