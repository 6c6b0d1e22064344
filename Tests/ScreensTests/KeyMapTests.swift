import Study
import Testing
import TextUI

@testable import Screens

@Suite struct KeyMapTests {
  static let maps: [KeyMap] = [
    .home, .question, .answer(suggested: .good, hasItems: false), .answer(suggested: .hard, hasItems: true), .waiting,
    .saving, .failed, .end(hasNext: true), .reading, .stats, .calendar, .quizChoices(4),
    .quizTyped, .quizPaused, .quizMissed, .quizFlawless, .quizMissedOne, .why(.four), .why(.two), .questionTyped,
    .end(hasNext: true, hasMissed: true),
    .answer(suggested: .good, hasItems: true, buttons: .two),
    KeyMap.end(hasNext: false).leavingProgram, .browseField,
    .browse(.init()), .browse(.init(role: .waiting, canClear: true)), .browse(.init(role: .dismissed)),
    .homeFilter(findsDecks: true), .homeFilter(findsDecks: false), .settings(canUndo: false), .settings(canUndo: true),
    .settingField, .deckPicker, .palette,
    .fix(isCard: true, isFlagged: true, isEmpty: false), .fix(isCard: false, isFlagged: false, isEmpty: true),
    .browse(.init(role: .active, isOpen: true)), .browse(.init(role: .waiting, isOpen: true)),
  ]

  @Test func `no key means two things on one page`() {
    for map in Self.maps {
      let keys = map.bindings.flatMap { [Key]($0.presses.keys) }
      #expect(keys.count == Set(keys).count)
    }
  }

  @Test func `Ctrl-C and Ctrl-Z work everywhere`() {
    for map in Self.maps {
      #expect(map.command(for: .control("c")) == .quit)
      #expect(map.command(for: .control("z")) == .stop)
    }
  }

  @Test func `the jamo of a Korean keyboard are its Latin letters`() {
    #expect(KeyMap.home.command(for: .of("ㅂ")) == .back)
    #expect(KeyMap.answer(suggested: .good, hasItems: false).command(for: .of("ㅕ")) == .undo)
    #expect(KeyMap.answer(suggested: .good, hasItems: false).command(for: .of("３")) == .grade(.good))
  }

  @Test func `before the reveal no digit grades`() {
    for digit in "1234".unicodeScalars { #expect(KeyMap.question.command(for: .of(digit)) == nil) }
  }

  @Test(arguments: Language.allCases) func `the footer fits any width and keeps the way to help`(language: Language) {
    for map in Self.maps {
      for width in 0...100 {
        let footer = Footer(map, words: Words(language), width: width)
        #expect(footer.line.width <= max(width, 2))
        guard width >= 20, map.bindings.contains(where: { $0.clicked == .help }) else { continue }
        #expect(footer.pieces.contains { $0.binding.clicked == .help })
      }
    }
  }

  @Test(arguments: Language.allCases) func `80 columns show the keys most used`(language: Language) {
    for map in Self.maps {
      let pieces = Footer(map, words: Words(language), width: 78).pieces
      #expect(pieces.count >= min(map.bindings.count { $0.place == .footer }, 5))
    }
  }

  @Test(arguments: Language.allCases) func `while an answer is typed on 40 columns the way to undo shows`(
    language: Language
  ) {
    let footer = Footer(.questionTyped, words: Words(language), width: 38)
    #expect(footer.line.width <= 38)
    #expect(footer.pieces.contains { $0.binding.clicked == .undo })
  }

  @Test(arguments: Language.allCases) func `what was just done in the browser can be taken back by a key that shows`(
    language: Language
  ) {
    for role in [Library.Standing.Role.active, .waiting, .dismissed] {
      let map = KeyMap.browse(.init(role: role, canUndo: true))
      #expect(Footer(map, words: Words(language), width: 78).pieces.prefix(3).contains { $0.binding.clicked == .undo })
    }
  }

  @Test func `a click on a footer word does what its key does`() throws {
    let footer = Footer(.home, words: Words(.korean), width: 78)
    let quiz = try #require(footer.pieces.first { $0.binding.clicked == .quiz })
    #expect(footer.command(at: quiz.column + 1) == .quiz)
    #expect(footer.command(at: 77) == nil)
  }
}
