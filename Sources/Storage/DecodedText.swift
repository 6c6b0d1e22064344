import Notes

/// The text of a note's bytes, whatever they are encoded in.
package struct DecodedText: Hashable, Sendable {
  package enum Encoding: Hashable, Sendable {
    case utf8
    case utf16(isBigEndian: Bool)
    /// Windows' Korean code page, which holds EUC-KR.
    case cp949
    /// Windows' Japanese code page.
    case shiftJIS
    case eucJP
    /// The Chinese national code, which holds GBK and GB 2312.
    case gb18030
    case big5
    /// Windows' page for Western Europe, which holds Latin-1.
    case windows1252
  }

  /// Findings of one note beyond these are left out; by then the note is the wrong kind of file.
  package static let findingLimit = 100

  package let text: String
  package let encoding: Encoding
  /// Bytes that are no text in the encoding, a run of them at a time; each run became U+FFFD in the text.
  package let findings: [Finding]

  /// Decodes a file; nil for one that holds no text.
  ///
  /// A byte order mark decides; else zeros in every other byte mean UTF-16; else what is valid UTF-8 is that; else what
  /// reads as Korean, Japanese or Chinese in a code page is that; else a letter now and then among those of ASCII is one of
  /// Western Europe; else it is UTF-8 with faults.
  package init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      self.init(utf8: bytes, from: 3)
    } else if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      return nil
    } else if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      self.init(utf16: bytes, from: 2, isBigEndian: bytes[0] == 0xFE)
    } else if let isBigEndian = Self.byteOrder(ofZerosIn: bytes) {
      self.init(utf16: bytes, from: 0, isBigEndian: isBigEndian)
    } else if !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) {
      self.init(text: text, encoding: .utf8, findings: [])
    } else if Self.isBinary(bytes) {
      return nil
    } else if let legacy = LegacyText(bytes) {
      self.init(text: legacy.text, encoding: legacy.encoding, findings: Self.findings(at: legacy.faults, in: bytes))
    } else if let text = Self.western(bytes) {
      // The bytes are named all the same: what they were meant to be is only supposed.
      let faults = UTF8Faults(in: bytes, from: 0).runs
      self.init(
        text: text, encoding: .windows1252, findings: Self.findings(at: faults.map(\.lowerBound), in: bytes))
    } else {
      self.init(utf8: bytes, from: 0)
    }
  }

  /// `Café – energy` of one byte a letter: each such byte stands alone or with one other among letters of ASCII, and none
  /// of them is part of sound UTF-8; nil for anything else.
  private static func western(_ bytes: [UInt8]) -> String? {
    let beyondASCII = bytes.count { $0 >= 0x80 }
    let runs = UTF8Faults(in: bytes, from: 0).runs
    guard runs.reduce(0, { $0 + $1.count }) == beyondASCII, beyondASCII * 5 <= bytes.count,
      !bytes.contains(where: { [0x81, 0x8D, 0x8F, 0x90, 0x9D].contains($0) })
    else { return nil }
    var length = 0
    var letters = 0
    for byte in bytes {
      length = byte >= 0x80 ? length + 1 : 0
      if length > 2 { return nil }
      if byte >= 0xC0 || (0x91...0x97).contains(byte) || byte == 0xB0 || byte == 0xB5 { letters += 1 }
    }
    guard letters * 3 >= beyondASCII * 2, let decoded = IconvText(bytes, from: "CP1252"), decoded.faults.isEmpty else {
      return nil
    }
    return decoded.text
  }

  private init(text: String, encoding: Encoding, findings: [Finding]) {
    self.text = text
    self.encoding = encoding
    self.findings = findings
  }

  private init(utf8 bytes: [UInt8], from start: Int) {
    let faults = UTF8Faults(in: bytes, from: start).runs
    let findings = Self.findings(at: faults.map(\.lowerBound), in: bytes)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var place = start
    for fault in faults {
      text += bytes[place..<fault.lowerBound] + "\u{FFFD}".utf8
      place = fault.upperBound
    }
    self.init(text: String(decoding: text + bytes[place...], as: UTF8.self), encoding: .utf8, findings: findings)
  }

  private init(utf16 bytes: [UInt8], from start: Int, isBigEndian: Bool) {
    let (high, low) = isBigEndian ? (0, 1) : (1, 0)
    let units = stride(from: start, to: bytes.count - 1, by: 2).map { place -> UInt16 in
      UInt16(bytes[place + high]) << 8 | UInt16(bytes[place + low])
    }
    var text = String.UnicodeScalarView()
    var findings: [Finding] = []
    var line = 1
    var index = 0
    while index < units.count {
      let unit = units[index]
      let isPair =
        UTF16.isLeadSurrogate(unit) && index + 1 < units.count && UTF16.isTrailSurrogate(units[index + 1])
      let isFault = unit == 0 || (!isPair && UTF16.isSurrogate(unit))
      if isFault, findings.count < Self.findingLimit {
        findings.append(Finding(.invalidText(byte: start + index * 2), line: line))
      }
      if unit == 0x0A { line += 1 }
      let scalar = isPair ? Self.scalar(unit, units[index + 1]) : isFault ? nil : Unicode.Scalar(unit)
      text.append(scalar ?? "\u{FFFD}")
      index += isPair ? 2 : 1
    }
    if (bytes.count - start) % 2 == 1, findings.count < Self.findingLimit {
      findings.append(Finding(.invalidText(byte: bytes.count - 1), line: line))
      text.append("\u{FFFD}")
    }
    self.init(text: String(text), encoding: .utf16(isBigEndian: isBigEndian), findings: findings)
  }
}

extension DecodedText {
  /// The scalar of a pair of surrogates.
  private static func scalar(_ lead: UInt16, _ trail: UInt16) -> Unicode.Scalar? {
    Unicode.Scalar(0x10000 + UInt32(lead - 0xD800) << 10 + UInt32(trail - 0xDC00))
  }

  /// Findings at bytes in ascending order, each with its line.
  private static func findings(at offsets: [Int], in bytes: [UInt8]) -> [Finding] {
    var line = 1
    var place = 0
    return offsets.prefix(findingLimit).map { offset in
      line += bytes[place..<offset].count { $0 == 0x0A }
      place = offset
      return Finding(.invalidText(byte: offset), line: line)
    }
  }

  /// The byte order in which unmarked bytes read as UTF-16, true for big-endian; nil when they are something else.
  private static func byteOrder(ofZerosIn bytes: [UInt8]) -> Bool? {
    let zeros = bytes.count { $0 == 0 }
    guard zeros > 0, bytes.count % 2 == 0 else { return nil }
    // A text in UTF-8 that caught a few zeros stays one.
    if zeros * 10 < bytes.count, String(validating: bytes.filter { $0 != 0 }, as: UTF8.self) != nil { return nil }
    let (little, big) = (plainUnits(of: bytes, high: 1), plainUnits(of: bytes, high: 0))
    guard max(little, big) * 100 > bytes.count else { return nil }
    return big > little
  }

  /// How many units are of the alphabet, spaces or line breaks, by the place of the higher byte; 0 when some are controls.
  private static func plainUnits(of bytes: [UInt8], high: Int) -> Int {
    var plain = 0
    for place in stride(from: 0, to: bytes.count, by: 2) where bytes[place + high] == 0 {
      let low = bytes[place + 1 - high]
      guard low >= 0x20 || (0x09...0x0D).contains(low) else { return 0 }
      plain += low < 0x7F ? 1 : 0
    }
    return plain
  }

  /// Whether so many bytes are of no use in text that it is no text.
  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    let sample = bytes.prefix(65_536)
    let useless = sample.count { $0 < 0x20 && !(0x07...0x0D).contains($0) && $0 != 0x1B }
    return useless * 100 > sample.count * 3
  }
}
