import Scheduling
import Study
import TestKit
import Testing
import TextUI

@testable import Screens

@Suite struct OwnKeysTests {
  private func faults(_ wishes: [String: [String]]) -> [KeyFault] { OwnKeys.reading(wishes).faults }

  @Test func `a key of one's own takes the place of the usual one`() {
    let keys = OwnKeys(["undo": ["z"], "again": ["j"], "good": ["ctrl-g", "f5"]])
    let map = keys.applied(to: .answer(suggested: .good, hasItems: false))
    #expect(map.command(for: .of("z")) == .undo && map.command(for: .of("u")) == nil)
    #expect(map.command(for: .of("3")) == nil && map.command(for: Key(.function(5))) == .grade(.good))
    #expect(map.command(for: .of("2")) == .grade(.hard))
  }

  @Test func `the foot, the grades and the help page name it`() {
    var walk = Walk(
      Fixture.app(
        [Fixture.korean[0]], start: .review(deck: nil),
        interface: { $0.keys = ["undo": ["z"], "easy": ["ㄴ"], "bury": ["b"]] }))
    walk.press("Space")
    #expect(walk.picture.contains("z 되돌리기") && walk.picture.contains("s 쉬움") && walk.picture.contains("123s 매기기"))
    walk.press("?")
    #expect(walk.picture.contains("z  "))
    walk.press("q s")
    guard case .record(.review(_, .easy, _))? = walk.effects.last else {
      Issue.record("s did not grade")
      return
    }
  }

  @Test func `Enter, Escape and arrows stay, whatever is set`() {
    let keys = OwnKeys(["reveal": ["v"], "back": ["Q"], "down": ["n"]])
    let map = keys.applied(to: .question)
    #expect(map.command(for: Key(.enter)) == .reveal && map.command(for: .of("v")) == .reveal)
    #expect(map.command(for: .of(" ")) == nil)
    #expect(map.command(for: Key(.escape)) == .back && map.command(for: .of("q")) == nil)
    #expect(map.command(for: Key(.down)) == .down)
  }

  @Test func `what cannot be used is told, and the usual key stays`() {
    #expect(faults(["undo": ["nothing"]]) == [.unknownKey("nothing", of: "undo")])
    #expect(faults(["undo": ["r"]]) == [.taken("r", of: "undo", by: "redo")])
    #expect(
      faults(["undo": ["enter"], "redo": ["ctrl-c"]]) == [.fixed("ctrl-c", of: "redo"), .fixed("enter", of: "undo")])
    #expect(faults(["undo": ["2"]]) == [.taken("2", of: "undo", by: "hard")])
    guard case .unknownCommand("undoo", let known)? = faults(["undoo": ["z"]]).first else {
      Issue.record("an unknown command was taken")
      return
    }
    #expect(known.contains("undo"))
    #expect(OwnKeys(["undo": ["r"]]).applied(to: .waiting).command(for: .of("u")) == .undo)
  }

  @Test func `two commands may change places`() {
    #expect(faults(["why": ["c"], "note": ["w"]]).isEmpty)
    #expect(faults(["undo": ["z"], "redo": ["z"]]).count == 1)
  }

  @Test func `characters stay with a field`() {
    let keys = OwnKeys(["reveal": ["v"], "hint": ["y"], "skip": ["ctrl-s"]])
    #expect(keys.applied(to: .questionTyped).command(for: .of("v")) == nil)
    #expect(keys.applied(to: .quizTyped).command(for: Key(.tab)) == .skip)
  }

  @Test(arguments: [
    ("z", Key.of("z")), ("Z", .of("Z")), ("ㅂ", .of("q")), ("space", .of(" ")), ("Ctrl-Z", .control("z")),
    ("f12", Key(.function(12))),
    ("shift-tab", Key(.tab, .shift)), ("shift-a", .of("A")), ("alt-x", Key(.character("x"), .alt)),
    ("PageUp", Key(.pageUp)),
    ("-", .of("-")), ("ctrl-shift-left", Key(.left, [.control, .shift])),
  ])
  func `keys are named as people write them`(text: String, key: Key) {
    #expect(Key(named: text) == key)
  }

  @Test(arguments: ["", "zz", "ctrl-", "f13", "f0", "shift-1", "hyper-x", "\u{7}", "가"])
  func `what names no key is none`(text: String) {
    #expect(Key(named: text) == nil)
  }

  @Test func `every command has one name, and every key that is a character can be changed`() {
    let names = Command.named.map(\.name)
    #expect(Set(names).count == names.count && Set(Command.named.map(\.command)).count == names.count)
    for map in KeyMap.all {
      for (key, command) in map.bindings.flatMap(\.presses) where key.isCharacter {
        if case .choose = command { continue }
        #expect(command.name != nil, "\(command)")
      }
    }
  }
}

@Suite struct KoreanLayoutTests {
  @Test func `a syllable that an input method has made of two commands is both`() {
    // ㄴ and ㅕ, bury and undo, arrive as one.
    var walk = Walk(Fixture.app(start: .review(deck: nil)))
    let first = walk.app.review?.card?.id
    walk.press("녀")
    #expect(walk.effects.count == 2 && walk.app.review?.card?.id == first)
  }

  @Test func `jamo with Shift are the capital's keys`() {
    var walk = Walk(Fixture.app(start: .review(deck: nil)))
    walk.press("ㅆ")
    #expect(walk.app.review?.showsTimer == true)
  }

  @Test func `syllables before the reveal grade nothing, and in a field they are text`() {
    var walk = Walk(Fixture.app(start: .review(deck: nil)))
    walk.press("t")
    walk.write("바닷물과")
    #expect(walk.app.review?.field?.text == "바닷물과" && walk.effects.isEmpty)
  }

  @Test func `a syllable that opens a field types nothing more`() {
    var walk = Walk(Fixture.app(start: .review(deck: nil)))
    // ㅅ is t, which opens the field.
    walk.press("소")
    #expect(walk.app.review?.field == TextField())
  }
}

@Suite struct LookTests {
  private func styles(_ change: @escaping (inout InterfaceSettings) -> Void) -> Set<Style> {
    let walk = Walk(Fixture.app([Fixture.korean[0]], start: .review(deck: nil), interface: change))
    return Set(walk.frame.styleRuns.map(\.style))
  }

  @Test func `the terminal's own colours are the look one begins with`() {
    #expect(styles { _ in } == [Style(dim: true), Style(foreground: .ansi(6))])
  }

  @Test func `a theme recolours every voice and leaves the background alone`() {
    for theme in InterfaceSettings.Theme.allCases {
      let styles = styles { $0.theme = theme }
      #expect(styles.allSatisfy { $0.background == .standard })
    }
    #expect(styles { $0.theme = .dark } == [ColorScheme.dark.quiet, ColorScheme.dark.accent])
    #expect(styles { $0.theme = .contrast } == [Style(bold: true, underlined: true)])
  }

  @Test func `colours of one's own go before the theme's`() {
    let styles = styles {
      $0.theme = .light
      $0.colors = [.accent: "#123456", .quiet: "bright black"]
    }
    #expect(styles == [Style(foreground: .rgb(0x123456)), Style(foreground: .ansi(8))])
  }

  @Test func `no look tells anything by colour alone`() {
    var walk = Walk(Fixture.app([Fixture.korean[1]], start: .review(deck: nil)))
    walk.press("Space Space")
    #expect(walk.picture.contains("✓ 다시 쓰기 쉽다"))
  }
}
