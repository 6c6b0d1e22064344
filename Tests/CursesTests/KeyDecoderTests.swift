import Curses
import TestKit
import TextUI
import Testing

@Suite struct KeyDecoderTests {
  private func events(_ bytes: String) -> [Input] {
    var decoder = KeyDecoder()
    return decoder.feed(bytes.utf8) + decoder.flush()
  }

  private func key(_ code: Key.Code, _ modifiers: Key.Modifiers = []) -> [Input] { [.key(Key(code, modifiers))] }

  @Test(arguments: [
    ("\r", Key.Code.enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace), ("\u{8}", .backspace),
    ("\u{1B}", .escape),
    ("q", .character("q")), ("한", .character("한")), ("🚀", .character("🚀")), ("\u{1B}[A", .up), ("\u{1B}OB", .down),
    ("\u{1B}[C", .right), ("\u{1B}OD", .left), ("\u{1B}[H", .home), ("\u{1B}OF", .end), ("\u{1B}[1~", .home),
    ("\u{1B}[7~", .home), ("\u{1B}[4~", .end), ("\u{1B}[8~", .end), ("\u{1B}[2~", .insert), ("\u{1B}[3~", .delete),
    ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}OP", .function(1)), ("\u{1B}[11~", .function(1)),
    ("\u{1B}[15~", .function(5)), ("\u{1B}[17~", .function(6)), ("\u{1B}[24~", .function(12)),
    ("\u{1B}[[A", .function(1)),
    ("\u{1B}[[E", .function(5)), ("\u{1B}OM", .enter), ("\u{1B}[97u", .character("a")), ("\u{1B}[27u", .escape),
    ("\u{1B}[97;2u", .character("A")),
  ])
  func `a key is known by every spelling`(bytes: String, code: Key.Code) {
    #expect(events(bytes) == key(code))
  }

  @Test(arguments: [
    ("\u{0}", Key(.character(" "), .control)), ("\u{1}", Key(.character("a"), .control)),
    ("\u{3}", Key(.character("c"), .control)),
    ("\u{1A}", Key(.character("z"), .control)), ("\u{1C}", Key(.character("\\"), .control)),
    ("\u{1B}x", Key(.character("x"), .alt)),
    ("\u{1B}한", Key(.character("한"), .alt)), ("\u{1B}\r", Key(.enter, .alt)), ("\u{1B}[Z", Key(.tab, .shift)),
    ("\u{1B}[1;2A", Key(.up, .shift)), ("\u{1B}[1;5C", Key(.right, .control)), ("\u{1B}[3;3~", Key(.delete, .alt)),
    ("\u{1B}[1;8D", Key(.left, [.shift, .alt, .control])), ("\u{1B}\u{1B}[A", Key(.up, .alt)),
    ("\u{1B}O5P", Key(.function(1), .control)),
    ("\u{1B}[97;5u", Key(.character("a"), .control)), ("\u{1B}[27;5;9~", Key(.tab, .control)),
    ("\u{1B}[", Key(.character("["), .alt)),
    ("\u{1B}]", Key(.character("]"), .alt)),
  ])
  func `what is held down is told`(bytes: String, key: Key) {
    #expect(events(bytes) == [.key(key)])
  }

  @Test(arguments: [
    "\u{1B}[99~", "\u{1B}[?62;4c", "\u{1B}[24;80R", "\u{1B}[I", "\u{1B}[>0;276;0c", "\u{1B}OX", "\u{1B}[1;2 q",
    "\u{1B}[99999999999999999999999999;1u", "\u{1B}[57358u", "\u{1B}[128u", "\u{1B}]11;rgb:1111/2222/3333\u{7}",
    "\u{1B}]11;1\u{1B}\\", "\u{1B}P1$r1;2m\u{1B}\\", "\u{1B}[<0;1M", "\u{1B}[<2;3;4M", "\u{1B}[201~",
  ])
  func `a sequence of no meaning is left out as a whole`(bytes: String) {
    #expect(events(bytes + "k") == key(.character("k")))
  }

  @Test(arguments: [
    "\u{1B}[1", "\u{1B}[1;", "\u{1B}O1", "\u{1B}[M", "\u{1B}[MX1", "\u{1B}[[", "\u{1B}]11;1", "\u{1B}[200~",
  ])
  func `a sequence without its end is left out`(bytes: String) {
    #expect(events(bytes) == [])
  }

  @Test func `a sequence too long to mean anything ends where it ends`() {
    #expect(events("\u{1B}[" + String(repeating: "1", count: 100_000) + "~4") == key(.character("4")))
  }

  @Test func `a paste is one event and nothing in it is a key`() {
    #expect(
      events("a\u{1B}[200~1\r\n2\r3\u{1B}[A\u{3}\u{1B}[20\u{1B}[201~b") == key(.character("a")) + [
        .paste("1\n2\n3\u{1B}[A\u{3}\u{1B}[20")
      ] + key(.character("b")))
  }

  @Test func `a paste that stalls stays a paste until its end`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed("\u{1B}[200~12".utf8) == [])
    #expect(decoder.flush() == [.paste("12")])
    #expect(decoder.pending == nil)
    #expect(decoder.feed("34\u{1B}[2".utf8) + decoder.flush() == [.paste("34")])
    #expect(decoder.feed("01~5".utf8) == [.paste("")] + key(.character("5")))
  }

  @Test func `fault 28: a paste whose beginning comes byte by byte, each late, is still no key`() {
    for cut in 1..<6 {
      for isEach in [false, true] {
        var decoder = KeyDecoder()
        var inputs: [Input] = []
        for (place, byte) in Array("\u{1B}[200~".utf8).enumerated() {
          inputs += decoder.feed([byte])
          if isEach || place + 1 == cut { inputs += decoder.flush() }
        }
        inputs += decoder.feed("1\r3\u{1B}[201~k".utf8)
        #expect(inputs.suffix(2) == [.paste("1\n3")] + key(.character("k")))
        #expect(inputs.dropLast(2).allSatisfy { [key(.escape), key(.character("["), .alt)].contains([$0]) })
      }
    }
  }

  @Test func `the rest of other sequences that comes late is no key either, and keys after it are heard`() {
    for (begun, late, meant) in [
      ("\u{1B}[<0;5", ";3M", [Input.mouse(Mouse(.press, at: Point(x: 4, y: 2)))]), ("\u{1B}", "[2~", key(.insert)),
      ("\u{1B}[1;", "5C", key(.right, .control)), ("\u{1B}[2", "4~", key(.function(12))),
    ] {
      var decoder = KeyDecoder()
      let first = decoder.feed(begun.utf8) + decoder.flush()
      #expect(first == [] || first == key(.escape))
      #expect(decoder.feed(late.utf8) == meant && decoder.feed("3".utf8) == key(.character("3")))
    }
    var decoder = KeyDecoder()
    _ = decoder.feed("\u{1B}".utf8) + decoder.flush()
    #expect(decoder.feed("3[".utf8) == key(.character("3")) + key(.character("[")))
    _ = decoder.feed("\u{1B}[2".utf8) + decoder.flush()
    #expect(decoder.feed("\r".utf8) == key(.enter))
  }

  @Test func `fault 28: the rest of an old mouse report or of an answer is no key where it comes late`() {
    for (begun, late) in [
      ("\u{1B}[M", " 1\u{22}"), ("\u{1B}[M ", "1\u{22}"), ("\u{1B}[M 1", "\u{22}"),
      ("\u{1B}]11;rgb:1e1e/1e", "1e/1111\u{7}"), ("\u{1B}]", "11;rgb:1/2/3\u{1B}\\"), ("\u{1B}P1$r", "3 q\u{1B}\\"),
      ("\u{1B}]4;", "1;rgb:1/2/3"),
    ] {
      var decoder = KeyDecoder()
      let first = decoder.feed(begun.utf8) + decoder.flush()
      #expect(first == [] || first == key(.character("]"), .alt), "\(begun)")
      #expect(decoder.pending == nil)
      let inputs = decoder.feed(late.utf8)
      #expect(inputs.allSatisfy { if case .mouse = $0 { true } else { false } }, "\(begun) \(late)")
      while decoder.pending != nil { #expect(decoder.flush() == []) }
      #expect(decoder.feed("3".utf8) == key(.character("3")))
    }
  }

  @Test func `what never comes of a report or an answer takes no control key with it`() {
    for begun in ["\u{1B}[M", "\u{1B}]11;rgb:1"] {
      for (bytes, meant) in [("\r", key(.enter)), ("\u{3}", key(.character("c"), .control))] {
        var decoder = KeyDecoder()
        _ = decoder.feed(begun.utf8) + decoder.flush()
        #expect(decoder.feed((bytes + "2").utf8) == meant + key(.character("2")))
      }
    }
  }

  @Test func `a paste whose end was lost is left by Escape or Ctrl-C`() {
    var decoder = KeyDecoder()
    _ = decoder.feed("\u{1B}[200~12".utf8) + decoder.flush()
    #expect(decoder.feed("\u{3}4".utf8) == key(.character("c"), .control) + key(.character("4")))
    _ = decoder.feed("\u{1B}[200~12".utf8) + decoder.flush()
    #expect(decoder.feed("\u{1B}".utf8).isEmpty && decoder.pending == .escape)
    #expect(decoder.flush() + decoder.feed("4".utf8) == key(.escape) + key(.character("4")))
  }

  @Test func `fault 28: a huge paste is cut and still ends`() throws {
    let inputs = events("\u{1B}[200~" + String(repeating: "x", count: 1_200_000) + "\u{1B}[201~q")
    #expect(inputs.count == 2)
    guard case .paste(let text) = try #require(inputs.first) else { return }
    #expect(text.utf8.count == 1 << 20)
  }

  @Test func `the mouse is told with its place`() {
    let at = Point(x: 4, y: 2)
    #expect(events("\u{1B}[<0;5;3M\u{1B}[<0;5;3m") == [.mouse(Mouse(.press, at: at)), .mouse(Mouse(.release, at: at))])
    #expect(
      events("\u{1B}[<64;5;3M\u{1B}[<65;5;3M") == [.mouse(Mouse(.wheelUp, at: at)), .mouse(Mouse(.wheelDown, at: at))])
    #expect(events("\u{1B}[<32;5;3M") == [.mouse(Mouse(.motion, at: at))])
    #expect(
      events("\u{1B}[M %#\u{1B}[M#%#1") == [.mouse(Mouse(.press, at: at)), .mouse(Mouse(.release, at: at))]
        + key(.character("1")))
    #expect(events("\u{1B}[<0;0;0M") == [.mouse(Mouse(.press, at: Point(x: 0, y: 0)))])
  }

  @Test func `each invalid byte is a replacement character`() {
    var decoder = KeyDecoder()
    let inputs =
      decoder.feed([0xFF, 0xC0, 0xED, 0xA0, 0x80, 0xE1, 0x88, 0x41, 0xC2, 0x9B]) + decoder.feed([0xF0, 0x9F])
      + decoder.flush()
    let codes: [Key.Code] =
      Array(repeating: .character("\u{FFFD}"), count: 7) + [.character("A")]
      + Array(repeating: .character("\u{FFFD}"), count: 3)
    #expect(inputs == codes.map { .key(Key($0)) })
  }

  @Test func `a sequence that begins with one byte of 8 bits is one`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0x9B, 0x31, 0x7E, 0x8F, 0x41]) == key(.home) + key(.up))
  }

  @Test func `it tells how long to wait for more`() {
    var decoder = KeyDecoder()
    #expect(decoder.pending == nil)
    _ = decoder.feed("\u{1B}".utf8)
    #expect(decoder.pending == .escape)
    _ = decoder.feed("[1".utf8)
    #expect(decoder.pending == .part)
    _ = decoder.feed("~\u{1B}[200~".utf8)
    #expect(decoder.pending == .part)
  }

  @Test func `two Escapes and a key are those three`() {
    #expect(events("\u{1B}\u{1B}") == key(.escape) + key(.escape))
    #expect(events("\u{1B}\u{1B}\u{1B}[A") == key(.escape) + key(.up, .alt))
  }

  /// Bytes such as terminals send and such as they should not.
  private func bytes(_ random: inout Seeded) -> [UInt8] {
    let pieces = [
      "\u{1B}", "\u{1B}[", "\u{1B}O", "[", "O", "1", ";", "5", "~", "A", "M", "m", "<", "u", "Z", "한", "🚀",
      "\u{1B}[200~", "\u{1B}[201~",
      "\u{1B}]", "\u{1B}P", "\u{7}", "\\", "\r", "\n", "\u{3}", "x", "\u{1B}[<0;3;4M",
    ]
    return (0..<random.int(in: 0...24)).flatMap { _ in
      random.int(in: 0...4) == 0 ? [UInt8(random.int(in: 0...255))] : Array(random.pick(pieces).utf8)
    }
  }

  @Test(arguments: 0..<64 as Range<UInt64>)
  func `wherever the bytes are cut the events are the same`(seed: UInt64) {
    var random = Seeded(seed)
    for _ in 0..<100 {
      let bytes = bytes(&random)
      var whole = KeyDecoder()
      let expected = whole.feed(bytes)
      var parts = KeyDecoder()
      var rest = bytes[...]
      var inputs: [Input] = []
      while !rest.isEmpty {
        let count = random.int(in: 1...rest.count)
        inputs += parts.feed(rest.prefix(count))
        rest = rest.dropFirst(count)
      }
      #expect(inputs == expected)
      #expect(parts.pending == whole.pending)
      #expect(parts.flush() == whole.flush())
    }
  }

  @Test(arguments: 0..<64 as Range<UInt64>)
  func `after an end of pending things nothing is pending for ever and keys are keys`(seed: UInt64) {
    var random = Seeded(seed)
    for _ in 0..<100 {
      var decoder = KeyDecoder()
      _ = decoder.feed(bytes(&random))
      for _ in 0..<4 where decoder.pending != nil { _ = decoder.flush() }
      #expect(decoder.pending == nil)
      // Only a paste without its end goes on, and Ctrl-C leaves that.
      #expect(decoder.feed([0x03]) == key(.character("c"), .control))
      #expect(decoder.feed([0x71]) == key(.character("q")))
    }
  }
}
