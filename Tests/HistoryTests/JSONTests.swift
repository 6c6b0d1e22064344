import TestKit
import Testing

@testable import History

@Suite struct JSONTests {
  @Test(arguments: [
    "null", "true", "false", "0", "-0", "1e999", "12345678901234567890123", "-1.5e-7", "\"\"", "[]", "{}",
    #"[1,[2,{"a":null}],"x"]"#, #"{"b":1,"a":{"c":[]}}"#, #""가 \"나\" \\ 😀""#,
  ])
  func `what is read and written again is the same`(text: String) throws {
    #expect(try JSON(text).compact == text)
    #expect(try JSON(JSON(text).pretty) == JSON(text))
  }

  @Test(arguments: 0..<200)
  func `any value is read back from its compact and its pretty form`(seed: Int) throws {
    var random = Seeded(UInt64(seed))
    let value = value(depth: 4, using: &random)
    #expect(try JSON(value.compact) == value)
    #expect(try JSON(value.pretty) == value)
  }

  @Test func `escapes are read, pairs of surrogates too`() throws {
    #expect(try JSON(#""\u0041\n\t\/\ud83d\ude00\u0000""#) == .string("A\n\t/😀\0"))
  }

  @Test func `fault 31: control characters and bidirectional overrides are written as escapes`() {
    let text = JSON.string("\u{1B}[2J\u{7F}\u{85}\u{202E}가\u{2066}").compact
    #expect(text == #""\u001b[2J\u007f\u0085\u202e가\u2066""#)
  }

  @Test(arguments: [
    ("", JSON.Fault(.unexpectedEnd, at: 0)), ("[1,", .init(.unexpectedEnd, at: 3)),
    ("{\"a\":1,\"a\":2}", .init(.repeatedName("a"), at: 7)), ("01", .init(.invalidNumber, at: 1)),
    ("NaN", .init(.unexpectedByte(0x4E), at: 0)), ("nul", .init(.unexpectedEnd, at: 3)),
    ("1 2", .init(.unexpectedByte(0x32), at: 2)), ("\"\\ud800\"", .init(.unexpectedByte(0x22), at: 7)),
    ("\"\\udc00\"", .init(.invalidString, at: 3)), ("\"\\x\"", .init(.invalidString, at: 2)),
    ("\"a\nb\"", .init(.invalidString, at: 2)), ("[1 2]", .init(.unexpectedByte(0x32), at: 3)),
    ("-", .init(.unexpectedEnd, at: 1)), ("1.", .init(.unexpectedEnd, at: 2)),
    ("{1:2}", .init(.unexpectedByte(0x31), at: 1)),
  ])
  func `what is no JSON is refused with its place`(text: String, fault: JSON.Fault) {
    #expect(throws: fault) { try JSON(text) }
  }

  @Test func `bytes that are no UTF-8 are refused`() {
    #expect(throws: JSON.Fault(.invalidString, at: 1)) { try JSON([0x22, 0xC3, 0x28, 0x22]) }
  }

  @Test func `fault 37: a hundred thousand levels and numbers past every bound are no trap`() throws {
    for open in ["[", "{\"a\":"] {
      #expect(throws: JSON.Fault.self) { try JSON(String(repeating: open, count: 100_000)) }
    }
    #expect(try JSON("1e999").double == nil)
    #expect(try JSON("9223372036854775808").integer == nil)
    #expect(try JSON("-9223372036854775808").integer == .min)
    #expect(try JSON("-0").integer == nil)
    #expect(try JSON("1.0").integer == nil)
    #expect(JSON.number(Double.nan) == .null)
  }

  @Test(arguments: 0..<100)
  func `fault 37: cut or with a byte changed, a text is read or refused, never a trap`(seed: Int) {
    var random = Seeded(UInt64(seed))
    var bytes = Array(value(depth: 4, using: &random).pretty.utf8)
    for _ in 0..<20 {
      bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      _ = try? JSON(bytes)
      _ = try? JSON(Array(bytes.prefix(Int.random(in: 0..<bytes.count, using: &random))))
    }
  }

  @Test func `setting a member keeps the order and the others`() throws {
    var json = try JSON(#"{"a":1,"x":{"deep":true},"b":2}"#)
    json.set("b", to: .number(3))
    json.set("a", to: nil)
    json.set("c", to: .bool(false))
    #expect(json.compact == #"{"x":{"deep":true},"b":3,"c":false}"#)
  }
}

/// Some JSON value.
func value(depth: Int, using random: inout Seeded) -> JSON {
  switch Int.random(in: 0..<(depth > 0 ? 7 : 5), using: &random) {
  case 0: return .null
  case 1: return .bool(Bool.random(using: &random))
  case 2: return .number(Int.random(in: .min...(.max), using: &random))
  case 3: return .number(Double.random(in: -1e9...1e9, using: &random))
  case 4: return .string(text(using: &random))
  case 5:
    return .array((0..<Int.random(in: 0..<5, using: &random)).map { _ in value(depth: depth - 1, using: &random) })
  default:
    return .object(
      (0..<Int.random(in: 0..<5, using: &random)).map { index in
        JSON.Member("\(index)" + text(using: &random), value(depth: depth - 1, using: &random))
      })
  }
}

private func text(using random: inout Seeded) -> String {
  let letters = ["a", "\"", "\\", "\n", "\u{1}", "가", "😀", "\u{85}", "/", "é", "\u{202E}", "\u{FFFF}"]
  return (0..<Int.random(in: 0..<8, using: &random)).compactMap { _ in letters.randomElement(using: &random) }.joined()
}
