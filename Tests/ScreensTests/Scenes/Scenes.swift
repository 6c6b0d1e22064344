import Cards
import History
import Notes
import Scheduling
import Study
import TextUI

@testable import Screens

extension Scene {
  static let all = home + review + kinds + others + stats + moments + special

  private static let home = [
    Scene("home", keys: ""),
    Scene("home-first-run", Fill.allCases) { fill, language, size in
      Walk(Fixture.app(fill.cards(language), language: language, size: size, firstRun: true))
    },
    Scene("home-offer", keys: "") { walk, _ in
      walk.send(.fitted(FitOffer(weights: .standard, gain: 0.034)))
    },
    Scene("home-filter", keys: "/") { walk, language in
      walk.write(language == .korean ? "ㄴ" : "to")
    },
    Scene("sync-running", [.typical], keys: "y") { walk, language in
      walk.send(.syncing(language == .korean ? "합치는 중…" : "Joining …", part: 0.5))
    },
    Scene("help", keys: "?"),
    Scene("help-review", keys: "Enter Space ?"),
    Scene("palette", keys: ":"),
  ]

  private static let review = [
    Scene("review-front", [.typical, .overflowing, .wide], keys: "Enter"),
    Scene("review-back", [.typical, .overflowing, .wide], keys: "Enter Space"),
    Scene("review-end", keys: "Enter") { walk, _ in
      for grade in ["1", "2"] + Array(repeating: "4", count: 40) {
        if case .waiting = walk.app.review?.session.stage { walk.send(.tick, after: 700_000) }
        if walk.app.review?.card == nil { return }
        walk.press("Space " + grade)
      }
    },
    Scene("why", [.typical, .overflowing, .wide], keys: "Enter Space w"),
    Scene("note", [.typical, .overflowing, .wide], keys: "Enter Space c") { walk, language in
      let line = language == .korean ? "- 노트의 한 줄이 여기에 있다" : "- a line of the note stands here"
      let lines = (1...130).map { "\(line) \($0)" + ($0 % 9 == 0 ? String(repeating: " 日本語", count: 12) : "") }
      walk.send(.noteRead(lines.joined(separator: "\n")))
    },
  ]

  private static let others = [
    Scene("browse", keys: "b"),
    Scene("browse-card", keys: "b Enter"),
    Scene("browse-search", keys: "b / x y z q"),
    Scene("waiting", [.typical], keys: "a"),
    Scene("fix", keys: "f") { walk, _ in
      walk.wait()
      walk.send(.checked([], [:]))
    },
    Scene("fix-notes", keys: "f") { walk, language in
      walk.wait()
      let english = [
        Remark(
          FindingID("f1"), file: "kitchen/tools.md", line: 12, text: "There is nothing below “Forks”.", isWrong: false),
        Remark(
          FindingID("f2"), file: "kitchen/bread.md", line: 30, text: "“knaed” – perhaps “knead”?", isWrong: true),
      ]
      walk.send(
        .checked(
          language == .korean ? FixTests.remarks : english,
          [
            NotePlace(file: "infra/network.md", line: 9): "- 등록 대행자: 도메인 이름을 빌려준다",
            NotePlace(file: "kitchen/tools.md", line: 9): "- paring knife: peels",
          ]))
    },
    Scene("settings", keys: "o") { walk, _ in
      walk.wait()
      walk.foresee()
    },
    Scene("settings-theme", keys: "o Down Down Down Down"),
    Scene("settings-deck", keys: "o d Enter"),
    Scene("deck-picker", keys: "o d"),
    Scene("decide", keys: "d") { walk, _ in
      walk.wait()
      walk.foresee()
    },
    Scene("renames", [.empty], keys: "m"),
  ]

  private static let stats =
    [Scene("stats", keys: "s")]
    + ["calendar", "forecast", "retention", "states", "decks", "hours", "quiz"].enumerated().map { place, name in
      Scene(
        "stats-\(name)",
        keys: (["s"] + Array(repeating: "Tab", count: place + 1)).joined(separator: " "))
    }
}
