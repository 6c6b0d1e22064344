import Cards
import Scheduling
import TestKit
import Testing

@testable import History

@Suite struct JournalLineTests {
  @Test func `a review is written as the format says`() {
    let body =
      #"{"v":1,"id":"d:7","at":"2026-09-21T23:20:20.000+09:00","type":"review","card":"ABC","grade":3,"ms":5400"#
    #expect(JournalLine.text(of: review(7, "ABC")) == JournalLine.summed(body))
    #expect(JournalLine.summed("{").hasSuffix(",\"sum\":\"\(Checksum(of: "{").digits)\"}"))
  }

  @Test func `the checksum is CRC-32C as published`() {
    #expect(Checksum(of: "123456789").digits == "e3069283")
    #expect(Checksum(of: [UInt8](repeating: 0, count: 32)).digits == "8a9136aa")
    #expect(Checksum(of: [UInt8](repeating: 0xFF, count: 32)).digits == "62a8ab43")
    #expect(Checksum(of: [UInt8](0..<32)).digits == "46dd794e")
    #expect(Checksum(of: "").digits == "00000000")
  }

  @Test func `the processor's checksum and that of the tables agree, at every length and place`() {
    var random = Seeded(7)
    let bytes = (0..<700).map { _ in UInt8.random(in: 0...255, using: &random) }
    bytes.withUnsafeBufferPointer { all in
      for length in 0..<600 {
        let part = UnsafeBufferPointer(rebasing: all[(length % 9)..<(length % 9 + length)])
        let checksum = Checksum(of: part)
        #expect(checksum.value == Checksum.tabled(part))
        let digits = String(checksum.value, radix: 16)
        #expect(checksum.digits == String(repeating: "0", count: 8 - digits.count) + digits)
      }
    }
  }

  @Test(arguments: 0..<50)
  func `every entry is read back from its line, and written again alike`(seed: Int) throws {
    for entry in history(seed) {
      let line = JournalLine.text(of: entry)
      #expect(try JournalLine.entry(line) == entry)
    }
  }

  @Test(arguments: ["\u{1B}[31m\"가\\", "한글 카드", "a b", "\u{202E}x"])
  func `fault 31: odd names take the long way and come back`(name: String) throws {
    let entry = Entry(
      id: EntryID(device: name, number: 1), at: review(1).at, act: .review(CardID(name), .again, milliseconds: 0))
    let line = JournalLine.text(of: entry)
    #expect(try JournalLine.entry(line) == entry)
    #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "\u{202E}" })
  }

  @Test func `unknown types and fields survive being read and written`() throws {
    let import1 = JournalLine.summed(
      #"{"v":1,"id":"d:1","at":"2026-11-22T19:04:05.123+09:00","type":"import","from":"deck.apkg","n":1e999"#)
    let mood = JournalLine.summed(
      #"{"v":1,"id":"d:2","at":"2026-11-22T19:04:05.123+09:00","type":"review","card":"a","grade":3,"ms":1,"mood":"calm","x":[1,{"y":-0}]"#
    )
    for line in [import1, mood] { #expect(JournalLine.text(of: try JournalLine.entry(line)) == line) }
    #expect(try JournalLine.entry(import1).act == .unknown(type: "import", line: import1))
    #expect(try JournalLine.entry(mood).act == .review(CardID("a"), .good, milliseconds: 1))
  }

  @Test func `a newer version is told from a damaged line`() {
    let newer = JournalLine.summed(#"{"v":2,"what":"we do not know""#)
    #expect(throws: LineFault.newerVersion(2)) { try JournalLine.entry(newer) }
    #expect(throws: LineFault.damaged) { try JournalLine.entry(newer.replacing("2", with: "3")) }
  }

  @Test(
    arguments: [
      (#""grade":3"#, #""grade":5"#, "grade"), (#""grade":3"#, #""grade":-0"#, "grade"),
      (#""ms":5400"#, #""ms":1e999"#, "ms"), (#""ms":5400"#, #""ms":-1"#, "ms"),
      (#""ms":5400"#, #""ms":9223372036854775808"#, "ms"), (#""id":"d:7""#, #""id":"d:007""#, "id"),
      (#""id":"d:7""#, #""id":"d:99999999999999999999""#, "id"), (#""id":"d:7""#, #""id":":7""#, "id"),
      (#""v":1"#, #""v":0"#, "v"), (#""v":1"#, #""v":99999999999999999999"#, "v"),
      (#""card":"a""#, #""card":"""#, "card"), (#""type":"review""#, #""type":7"#, "type"), ("T", "t", "at"),
      (#""ms":5400"#, #""ms":5400,"ms":1"#, nil), (#""ms":5400"#, #""ms":NaN"#, nil),
    ] as [(String, String, String?)])
  func `fault 37: values out of range are refused by name, whatever their checksum`(
    old: String, new: String, field: String?
  ) {
    let body = JournalLine.text(of: review(7)).dropLast(JournalLine.sumLength)
    let line = JournalLine.summed(String(body).replacing(old, with: new, maxReplacements: 1))
    #expect(throws: LineFault.malformed(field: field)) { try JournalLine.entry(line) }
  }

  @Test func `fault 37: depth and length beyond measure are refused`() {
    let deep = JournalLine.summed(#"{"v":1,"x":"# + String(repeating: "[", count: 100_000))
    #expect(throws: LineFault.malformed(field: nil)) { try JournalLine.entry(deep) }
  }

  @Test func `fault 5: every flipped bit of a line is noticed`() {
    for entry in [review(7, "card-of-13-ch"), entry(8, .rename(from: CardID("a"), to: CardID("가"), how: "text"))] {
      let line = Array(JournalLine.text(of: entry).utf8)
      for place in line.indices {
        for bit in 0..<8 {
          var flipped = line
          flipped[place] ^= 1 << bit
          var reader = JournalReader()
          #expect(throws: LineFault.damaged) { try reader.entry(flipped) }
        }
      }
    }
  }
}
