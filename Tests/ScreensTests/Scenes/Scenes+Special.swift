import Cards
import History
import Study
import TextUI

@testable import Screens

extension Scene {
  /// States of a page that come seldom, as full as they may be.
  static let special = [
    Scene("sync-running-full", [.empty, .overflowing, .wide], keys: "y") { walk, language in
      walk.send(.syncing(language == .korean ? "합치는 중…" : "Joining …", part: 0.5))
    },
    Scene("sync-refused", keys: "y") { walk, language in
      let reason =
        language == .korean
        ? "旅/아주 긴 이름의 노트 🎵.md: 두 곳에서 고쳤어요. git pull --rebase 로 합친 뒤 다시 동기화해 주세요."
        : "旅/a note with a long name 🎵.md: changed in two places. Run git pull --rebase, then sync again."
      walk.send(.synced(reason, .stuck))
    },
    Scene("review-failed-full", [.typical, .overflowing, .wide], keys: "Enter Space") { walk, language in
      _ = walk.app.handle(.input(.key(.of("3"))), at: walk.now)
      walk.send(
        .recordFailed(
          language == .korean
            ? "~/旅/🚀 여행/아주 긴 이름의 폴더/.dasi/journal/laptop-0a1b2c.jsonl: 남은 자리가 없어요."
            : "~/旅/🚀 travels/a folder with a long name/.dasi/journal/laptop-0a1b2c.jsonl: no space left."))
    },
    Scene("waiting-full", [.empty, .overflowing, .wide]) { fill, language, size in
      let cards = fill.cards(language).map { card in
        var card = card
        card.confidence = 0.3
        return card
      }
      var walk = Walk(Fixture.app(cards, fill.entries, language: language, size: size))
      walk.press("a")
      return walk
    },
    Scene("renames-full", [.typical, .overflowing, .wide]) { fill, language, size in
      let old = Array(fill.cards(language).prefix(8))
      let entries = old.enumerated().map { place, card in
        let entry = Fixture.entry(place + 1, .review(card.id, .good, milliseconds: 5_000), hoursAgo: 30)
        return Entry(id: entry.id, at: entry.at, act: entry.act, seen: Sighting(SeenCard(card)))
      }
      let new = old.enumerated().map { place, card in
        Fixture.card(
          "n\(place)", deck: card.deck, section: card.section, kind: card.kind, String(card.question.dropLast()) + "…?",
          card.answer, ordered: card.isOrdered, line: card.line)
      }
      var walk = Walk(Fixture.app(new, entries, language: language, size: size))
      walk.press("m")
      return walk
    },
  ]
}
