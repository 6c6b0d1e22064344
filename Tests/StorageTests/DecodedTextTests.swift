import Notes
import TestKit
import Testing

@testable import Storage

@Suite struct DecodedTextTests {
  private let korean = "# 컨테이너\n- 장점: 가볍다\n- 단점: 격리가 약하다\n"
  /// "# 컨테이너\n장점은 빠르다" in CP949.
  private let cp949: [UInt8] =
    [0x23, 0x20, 0xC4, 0xC1, 0xC5, 0xD7, 0xC0, 0xCC, 0xB3, 0xCA, 0x0A]
    + [0xC0, 0xE5, 0xC1, 0xA1, 0xC0, 0xBA, 0x20, 0xBA, 0xFC, 0xB8, 0xA3, 0xB4, 0xD9]

  private func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { isBigEndian ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  @Test func `UTF-8 is read with or without byte order mark`() {
    #expect(DecodedText(Array(korean.utf8))?.text == korean)
    #expect(DecodedText([0xEF, 0xBB, 0xBF] + Array(korean.utf8))?.text == korean)
    #expect(DecodedText([])?.text == "")
  }

  @Test(arguments: [true, false])
  func `UTF-16 is known by its mark or by its zeros`(isBigEndian: Bool) {
    let bytes = utf16(korean + "😀", isBigEndian: isBigEndian)
    let mark: [UInt8] = isBigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]
    for bytes in [mark + bytes, bytes] {
      let decoded = DecodedText(bytes)
      #expect(decoded?.text == korean + "😀")
      #expect(decoded?.encoding == .utf16(isBigEndian: isBigEndian))
      #expect(decoded?.findings == [])
    }
  }

  @Test func `halves of pairs and a lone last byte are named with byte and line`() {
    let bytes = [0xFF, 0xFE] + utf16("a\nb", isBigEndian: false) + [0x00, 0xD8, 0x63, 0x00, 0x64]
    let decoded = DecodedText(bytes)
    #expect(decoded?.text == "a\nb\u{FFFD}c\u{FFFD}")
    #expect(decoded?.findings == [.init(.invalidText(byte: 8), line: 2), .init(.invalidText(byte: 12), line: 2)])
  }

  @Test func `other code pages of East Asia are known by their common letters`() {
    let pages: [(encoding: DecodedText.Encoding, text: String, bytes: [UInt8])] = [
      (
        DecodedText.Encoding.shiftJIS, "# お茶\n- 玉露：日光を遮って育てる\n",
        [
          0x23, 0x20, 0x82, 0xA8, 0x92, 0x83, 0x0A, 0x2D, 0x20, 0x8B, 0xCA, 0x98, 0x49, 0x81, 0x46, 0x93,
          0xFA, 0x8C, 0xF5, 0x82, 0xF0, 0x8E, 0xD5, 0x82, 0xC1, 0x82, 0xC4, 0x88, 0xE7, 0x82, 0xC4, 0x82,
          0xE9, 0x0A,
        ] as [UInt8]
      ),
      (
        DecodedText.Encoding.eucJP, "# お茶\n- 玉露：日光を遮って育てる\n",
        [
          0x23, 0x20, 0xA4, 0xAA, 0xC3, 0xE3, 0x0A, 0x2D, 0x20, 0xB6, 0xCC, 0xCF, 0xAA, 0xA1, 0xA7, 0xC6,
          0xFC, 0xB8, 0xF7, 0xA4, 0xF2, 0xBC, 0xD7, 0xA4, 0xC3, 0xA4, 0xC6, 0xB0, 0xE9, 0xA4, 0xC6, 0xA4,
          0xEB, 0x0A,
        ] as [UInt8]
      ),
      (
        DecodedText.Encoding.gb18030, "# 茶叶\n- 杀青：用高温破坏酶的工序\n",
        [
          0x23, 0x20, 0xB2, 0xE8, 0xD2, 0xB6, 0x0A, 0x2D, 0x20, 0xC9, 0xB1, 0xC7, 0xE0, 0xA3, 0xBA, 0xD3,
          0xC3, 0xB8, 0xDF, 0xCE, 0xC2, 0xC6, 0xC6, 0xBB, 0xB5, 0xC3, 0xB8, 0xB5, 0xC4, 0xB9, 0xA4, 0xD0,
          0xF2, 0x0A,
        ] as [UInt8]
      ),
      (
        DecodedText.Encoding.big5, "# 茶葉\n- 殺青：用高溫破壞酵素的工序\n",
        [
          0x23, 0x20, 0xAF, 0xF9, 0xB8, 0xAD, 0x0A, 0x2D, 0x20, 0xB1, 0xFE, 0xAB, 0x43, 0xA1, 0x47, 0xA5,
          0xCE, 0xB0, 0xAA, 0xB7, 0xC5, 0xAF, 0x7D, 0xC3, 0x61, 0xBB, 0xC3, 0xAF, 0xC0, 0xAA, 0xBA, 0xA4,
          0x75, 0xA7, 0xC7, 0x0A,
        ] as [UInt8]
      ),
    ]
    for page in pages {
      let decoded = DecodedText(page.bytes)
      #expect(decoded?.text == page.text)
      #expect(decoded?.encoding == page.encoding)
      #expect(decoded?.findings == [])
    }
  }

  @Test func `CP949 is known by its Hangul`() {
    let decoded = DecodedText(cp949)
    #expect(decoded?.text == "# 컨테이너\n장점은 빠르다")
    #expect(decoded?.encoding == .cp949)
    #expect(decoded?.findings == [])
  }

  @Test func `a stray byte in CP949 is named and the rest is read`() {
    let long = Array([[UInt8]](repeating: cp949 + [0x0A], count: 3).joined())
    let decoded = DecodedText(long + [0xFF] + cp949)
    #expect(decoded?.encoding == .cp949)
    #expect(decoded?.text.hasSuffix("\u{FFFD}# 컨테이너\n장점은 빠르다") == true)
    #expect(decoded?.findings == [.init(.invalidText(byte: long.count), line: 7)])
  }

  @Test func `fault 32: bytes that are no UTF-8 are named with byte and line, and the rest is read`() {
    let decoded = DecodedText(Array("가나\n다".utf8) + [0xFF, 0xFE] + Array("라\n".utf8) + [0xED, 0xA0, 0x80])
    #expect(decoded?.text == "가나\n다\u{FFFD}라\n\u{FFFD}")
    #expect(decoded?.encoding == .utf8)
    #expect(decoded?.findings == [.init(.invalidText(byte: 10), line: 2), .init(.invalidText(byte: 16), line: 3)])
  }

  @Test func `fault 32: zeros and Latin-1 in a text are named, and the rest is read`() {
    #expect(
      DecodedText(Array("a plain line of text, long enough\0 to be one".utf8))?.findings == [
        .init(.invalidText(byte: 33), line: 1)
      ])
    let latin = DecodedText(Array("caf".utf8) + [0xE9] + Array(" and na".utf8) + [0xEF] + Array("ve".utf8))
    #expect(latin?.text == "café and naïve")
    #expect(latin?.encoding == .windows1252)
    #expect(latin?.findings.count == 2)
  }

  @Test func `Latin-1 is one letter now and then, not a run of bytes`() {
    let russian = DecodedText(Array("about ".utf8) + [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2] + Array(" they say".utf8))
    #expect(russian?.encoding == .utf8)
    let dash = DecodedText(Array("# Cells ".utf8) + [0x96] + Array(" energy\nIt".utf8) + [0x92] + Array("s".utf8))
    #expect(dash?.text == "# Cells – energy\nIt’s")
  }

  @Test func `findings end at a hundred`() {
    let bytes = Array([[UInt8]](repeating: [0x61, 0xFF], count: 5000).joined())
    #expect(DecodedText(bytes)?.findings.count == 100)
  }

  @Test(
    arguments: [
      [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0x3E, 0, 1, 0, 0, 0, 0x80, 0x10],
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0, 0, 0, 1, 0],
      [0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0],
    ] as [[UInt8]])
  func `what holds no text is known`(bytes: [UInt8]) {
    #expect(DecodedText(bytes) == nil)
  }

  @Test(arguments: 0..<300)
  func `any bytes are decoded or refused, and valid UTF-8 is found as the standard library finds it`(seed: Int) {
    var random = Seeded(UInt64(seed))
    let alphabet: [UInt8] = [
      0x61, 0x0A, 0xEA, 0xB0, 0x80, 0xC3, 0xA9, 0xF0, 0x9F, 0x98, 0x80, 0xFF, 0xC0, 0xED, 0xA0, 0xF4, 0x90,
    ]
    let bytes = (0..<40).map { _ in alphabet.randomElement(using: &random) ?? 0 }
    _ = DecodedText(bytes)
    #expect(UTF8Faults(in: bytes, from: 0).runs.isEmpty == (String(validating: bytes, as: UTF8.self) != nil))
  }
}
