import CTerminal
import Glibc
import TestKit
import TextUI
import Testing

@testable import Curses

/// Real ncurses on a pseudoterminal whose other end is read by the emulator.
@MainActor @Suite(.serialized) struct TerminalTests {
  private func open(
    _ pty: Pseudoterminal, term: String = "xterm-256color", useColor: Bool = true
  ) throws -> Terminal {
    try Terminal(term: term, useColor: useColor, input: pty.program, output: pty.program)
  }

  private func frame(_ size: Size, _ seed: UInt64) -> Frame {
    var random = Seeded(seed)
    var frame = Frame(size: size)
    for _ in 0..<random.int(in: 0...3 * size.height) {
      let at = Point(x: random.int(in: -2...size.width), y: random.int(in: 0...size.height))
      frame.put(random.text(length: 12), x: at.x, y: at.y, style: style(&random))
    }
    if random.int(in: 0...1) == 0 {
      frame.cursor = Point(x: random.int(in: 0...size.width), y: random.int(in: 0...size.height))
    }
    return frame
  }

  private func style(_ random: inout Seeded) -> Style {
    func color(_ random: inout Seeded) -> Color {
      switch random.int(in: 0...2) {
      case 0: .standard
      case 1: .ansi(UInt8(random.int(in: 0...15)))
      default: .shade(UInt8(random.int(in: 16...255)), fallback: 0)
      }
    }
    var style = Style(foreground: color(&random), background: color(&random))
    style.isBold = random.int(in: 0...3) == 0
    style.isDim = random.int(in: 0...3) == 0
    style.isUnderlined = random.int(in: 0...3) == 0
    style.isReversed = random.int(in: 0...3) == 0
    return style
  }

  /// What a terminal should show of a frame: its size, no cursor outside, the last corner blank, what the C library does
  /// not know replaced.
  private func shown(_ frame: Frame, _ size: Size) -> Frame {
    var shown = Frame(size: size)
    for y in 0..<min(size.height, frame.size.height) {
      let cells = frame.row(y).flatMap { Terminal.isKnown($0.glyph) ? [$0] : replaced($0) }
      shown.put(cells, x: 0, y: y)
    }
    let corner = Point(x: size.width - 1, y: size.height - 1)
    let isCut = shown[corner.x, corner.y].glyph == .rightHalf
    let style = isCut ? shown[corner.x - 1, corner.y].style : .plain
    if isCut { shown.fill(Rect(x: corner.x - 1, y: corner.y, width: 1, height: 1), Cell(.space, style)) }
    shown.fill(Rect(x: corner.x, y: corner.y, width: 1, height: 1), .blank)
    shown.cursor = frame.cursor.flatMap { shown.bounds.contains($0) ? $0 : nil }
    return shown
  }

  /// The frame without the styles that cannot be seen on a blank, which ncurses is free to leave out.
  private func visible(_ frame: Frame) -> Frame {
    var visible = frame
    for y in 0..<frame.size.height {
      for x in 0..<frame.size.width where frame[x, y].glyph == .space {
        visible.restyle(Rect(x: x, y: y, width: 1, height: 1)) { style in
          if !style.isUnderlined, !style.isReversed { style = Style(background: style.background) }
        }
      }
    }
    return visible
  }

  private func replaced(_ cell: Cell) -> [Cell] {
    [Cell(.replacement, cell.style)] + (cell.glyph.width == 2 ? [Cell(.space, cell.style)] : [])
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `what is presented is what the terminal shows`(seed: UInt64) throws {
    var random = Seeded(seed)
    let size = Size(width: random.int(in: 1...60), height: random.int(in: 1...16))
    let pty = try Pseudoterminal(size: size)
    let terminal = try open(pty)
    defer { terminal.close() }
    #expect(terminal.size == size)
    for step in 0..<12 {
      let drawn = frame(size, seed &* 1_000 &+ UInt64(step))
      terminal.present(drawn)
      pty.drain()
      let expected = visible(shown(drawn, size))
      expectFrame(visible(pty.screen.frame), picture(of: expected), styles: stylePicture(of: expected))
    }
    #expect(pty.screen.unknown == [])
    #expect(pty.screen.strays == [])
  }

  @Test func `an unchanged frame sends nothing`() throws {
    let size = Size(width: 40, height: 8)
    let pty = try Pseudoterminal(size: size)
    let terminal = try open(pty)
    defer { terminal.close() }
    terminal.present(frame(size, 1))
    pty.drain()
    terminal.present(frame(size, 1))
    let isAny = pty.drain()
    #expect(!isAny)
  }

  @Test func `closing leaves the terminal as it was`() throws {
    let pty = try Pseudoterminal(size: Size(width: 40, height: 8))
    let before = (pty.modes, pty.screen.modes)
    let terminal = try open(pty)
    terminal.present(frame(terminal.size, 3))
    pty.drain()
    #expect(pty.screen.modes.isSuperset(of: [1049, 2004, 1000, 1006]))
    #expect(pty.modes != before.0)
    terminal.close()
    pty.drain()
    #expect(pty.modes == before.0)
    #expect(pty.screen.modes.subtracting([12]) == before.1)
    #expect(pty.screen.titles == 0)
    #expect(pty.screen.unknown == [])
  }

  @Test func `the screen comes back after another program had it`() throws {
    let size = Size(width: 40, height: 8)
    let pty = try Pseudoterminal(size: size)
    let before = pty.modes
    let terminal = try open(pty)
    defer { terminal.close() }
    terminal.present(frame(size, 5))
    pty.drain()
    let picture = picture(of: pty.screen.frame)
    terminal.withScreenReleased {
      pty.drain()
      #expect(pty.modes == before)
      #expect(!pty.screen.modes.contains(1049))
    }
    pty.drain()
    #expect(TestKit.picture(of: pty.screen.frame) == picture)
    #expect(pty.screen.unknown == [])
    terminal.present(frame(size, 6))
    pty.drain()
    expectFrame(pty.screen.frame, TestKit.picture(of: shown(frame(size, 6), size)))
  }

  @Test func `keys come out of the wait, an Escape after a moment`() throws {
    let pty = try Pseudoterminal(size: Size(width: 40, height: 8))
    let terminal = try open(pty)
    defer { terminal.close() }
    pty.send("q한\u{1B}[A")
    let keys = terminal.wait(milliseconds: 60_000)
    #expect(keys == [Key(.character("q")), Key(.character("한")), Key(.up)].map { .input(.key($0)) })
    pty.send("\u{1B}")
    // Half an Escape sequence is no event yet: the caller is asked to wait once more.
    #expect(terminal.wait(milliseconds: 60_000) == [])
    #expect(terminal.wait(milliseconds: 60_000) == [.input(.key(Key(.escape)))])
    #expect(terminal.wait(milliseconds: 0) == [.deadline])
    pty.send("\u{1B}[200~4\u{1B}[201~")
    #expect(terminal.wait(milliseconds: 60_000) == [.input(.paste("4"))])
  }

  @Test func `what is readable beside the terminal is told, and keys come with it`() throws {
    let pty = try Pseudoterminal(size: Size(width: 40, height: 8))
    let terminal = try open(pty)
    defer { terminal.close() }
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    defer { for end in ends { close(end) } }
    #expect(terminal.wait(milliseconds: 0, beside: [ends[0]]) == [.deadline])
    write(ends[1], "!", 1)
    #expect(terminal.wait(milliseconds: 60_000, beside: [ends[0]]) == [.called])
    pty.send("q")
    #expect(terminal.wait(milliseconds: 60_000, beside: [ends[0]]) == [.input(.key(Key(.character("q")))), .called])
    #expect(terminal.wait(milliseconds: 0) == [.deadline])
  }

  @Test func `a signal is an event`() throws {
    let pty = try Pseudoterminal(size: Size(width: 40, height: 8))
    let terminal = try open(pty)
    defer { terminal.close() }
    raise(SIGTERM)
    #expect(terminal.wait(milliseconds: 60_000) == [.interrupted(signal: SIGTERM)])
    raise(SIGHUP)
    #expect(terminal.wait(milliseconds: 60_000) == [.hangUp])
  }

  @Test func `a window of another size is an event and the next frame fills it`() throws {
    let pty = try Pseudoterminal(size: Size(width: 40, height: 8))
    let terminal = try open(pty)
    defer { terminal.close() }
    terminal.present(frame(terminal.size, 7))
    for size in [
      Size(width: 1, height: 1), Size(width: 50, height: 12), Size(width: 200, height: 1), Size(width: 2, height: 30),
    ] {
      pty.drain()
      pty.resize(size)
      raise(SIGWINCH)
      #expect(terminal.wait(milliseconds: 60_000) == [.resized(size)])
      terminal.present(frame(size, 8))
      pty.drain()
      expectFrame(pty.screen.frame, picture(of: shown(frame(size, 8), size)))
    }
    raise(SIGWINCH)
    #expect(terminal.wait(milliseconds: 0) == [.deadline])
  }

  @Test func `fault 26: a window of absurd size is used in part`() throws {
    let pty = try Pseudoterminal(size: Size(width: 10_000, height: 10_000))
    let terminal = try open(pty)
    #expect(terminal.size == Size(width: 1_000, height: 500))
    terminal.close()
  }

  @Test func `without colour the attributes stay`() throws {
    let size = Size(width: 20, height: 2)
    let pty = try Pseudoterminal(size: size)
    let terminal = try open(pty, useColor: false)
    defer { terminal.close() }
    var frame = Frame(size: size)
    frame.put("late", x: 0, y: 0, style: Style(foreground: .ansi(1), background: .ansi(4), bold: true))
    terminal.present(frame)
    pty.drain()
    expectFrame(pty.screen.frame, "late", styles: #"0:0 "late" bold"#)
  }

  @Test func `the mouse can be off, and on again`() throws {
    let pty = try Pseudoterminal(size: Size(width: 20, height: 5))
    let terminal = try open(pty)
    defer { terminal.close() }
    terminal.hearsMouse = false
    pty.drain()
    #expect(pty.screen.modes.isDisjoint(with: [1000, 1006]) && pty.screen.modes.contains(2004))
    terminal.withScreenReleased {}
    pty.drain()
    #expect(!pty.screen.modes.contains(1000))
    terminal.hearsMouse = true
    pty.drain()
    #expect(pty.screen.modes.contains(1000))
  }

  @Test func `fault 34: where ambiguous characters are wide plain signs stand for them`() throws {
    let pty = try Pseudoterminal(size: Size(width: 20, height: 5))
    let terminal = try open(pty)
    defer { terminal.close() }
    var frame = Frame(size: terminal.size)
    frame.put("“가” … ── α", x: 0, y: 0)
    terminal.present(frame)
    terminal.avoidsAmbiguous = true
    terminal.present(frame)
    pty.drain()
    #expect(pty.screen.frame.rows[0] == "\"가\" . -- a")
  }

  @Test func `a colour by its value is shown by the nearest of 256`() throws {
    let pty = try Pseudoterminal(size: Size(width: 20, height: 5))
    let terminal = try open(pty)
    defer { terminal.close() }
    var frame = Frame(size: terminal.size)
    frame.put("x", x: 0, y: 0, style: Style(foreground: .rgb(0x87AFD7)))
    terminal.present(frame)
    pty.drain()
    #expect(pty.screen.frame[0, 0].style.foreground == .shade(110, fallback: 0))
  }

  @Test func `a terminal of eight colours shows the bright ones bold`() throws {
    let size = Size(width: 20, height: 2)
    let pty = try Pseudoterminal(size: size)
    let terminal = try open(pty, term: "xterm-color")
    defer { terminal.close() }
    var frame = Frame(size: size)
    frame.put("a", x: 0, y: 0, style: Style(foreground: .ansi(9)))
    frame.put("b", x: 2, y: 0, style: Style(foreground: .shade(240, fallback: 4)))
    terminal.present(frame)
    pty.drain()
    expectFrame(pty.screen.frame, "a b", styles: "0:0 \"a\" bold red\n0:2 \"b\" blue\ncursor 1:19")
  }

  @Test(arguments: ["vt100", "linux", "screen-256color", "tmux-256color", "xterm-ghostty", "screen.xterm-256color"])
  func `terminals of other kinds open and close`(term: String) throws {
    let pty = try Pseudoterminal(size: Size(width: 40, height: 8))
    let before = pty.modes
    let terminal = try open(pty, term: term)
    terminal.present(frame(terminal.size, 9))
    pty.drain()
    terminal.close()
    pty.drain()
    #expect(pty.modes == before)
  }

  @Test(
    arguments: [
      (nil, TerminalError.termUnset), ("", .termUnset), ("dumb", .termDumb),
      ("no-such-terminal", .termUnknown("no-such-terminal")),
      ("../../etc/passwd", .termUnknown("../../etc/passwd")),
    ] as [(String?, TerminalError)])
  func `a terminal that cannot show a screen is refused`(term: String?, error: TerminalError) throws {
    let pty = try Pseudoterminal(size: Size(width: 40, height: 8))
    let before = pty.modes
    #expect(throws: error) { try Terminal(term: term, useColor: true, input: pty.program, output: pty.program) }
    #expect(pty.modes == before)
  }

  @Test func `what is no terminal is refused`() throws {
    let file = Glibc.open("/dev/null", O_RDWR | O_CLOEXEC)
    defer { Glibc.close(file) }
    #expect(throws: TerminalError.noTerminal) { try Terminal(term: "xterm", useColor: true, input: file, output: file) }
  }

  @Test func `the C library measures the characters it knows as we do, but for a few rare ones`() {
    #expect(ct_use_utf8() == 0)
    var differing = 0
    for scalar in (0xA0...0x2FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init) {
      guard let glyph = glyphs(of: String(scalar)).first, glyph.text == String(scalar) else { continue }
      if ct_width(scalar.value) >= 0, !Terminal.isKnown(glyph) { differing += 1 }
    }
    #expect(differing < 100)
  }
}
