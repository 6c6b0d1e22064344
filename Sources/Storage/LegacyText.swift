import Glibc

/// Bytes read in a code page from before Unicode, when that makes them Korean, Japanese or Chinese.
struct LegacyText {
  /// A code page with what tells its language: letters that every text of it uses.
  private struct Page {
    let encoding: DecodedText.Encoding
    let name: String
    let common: Set<Unicode.Scalar>
  }

  let text: String
  let encoding: DecodedText.Encoding
  /// Places of bytes that are nothing in the code page, in order; each became U+FFFD.
  let faults: [Int]

  /// Bytes looked at to tell the code page.
  private static let sample = 40_000

  /// Nil when UTF-8 explains the bytes better, when no language shows, or when the system has no tables.
  ///
  /// The pages overlap: nearly all bytes of one are letters in another. What tells is how many of the letters are such as every
  /// text of the language uses; rare letters are what a wrong page gives.
  init?(_ bytes: [UInt8]) {
    let beyondASCII = bytes.count { $0 >= 0x80 }
    guard let (page, score) = Self.best(for: bytes), score > 0.02 || page.encoding == .cp949 else { return nil }
    guard let decoded = IconvText(bytes, from: page.name) else { return nil }
    text = decoded.text
    encoding = page.encoding
    faults = decoded.faults
    let letters = text.unicodeScalars.count { $0.value >= 0x80 && $0 != "\u{FFFD}" }
    guard letters > 0, faults.count * 20 <= letters else { return nil }
    if encoding == .cp949, score <= 0.02, !Self.isMostlyHangul(text, letters) { return nil }
    let faulty = UTF8Faults(in: bytes, from: 0).runs.reduce(0) { $0 + $1.count }
    // Chinese pages give many pairs that happen to be UTF-8.
    guard faulty * 2 > beyondASCII + faults.count || score >= 0.1 && faulty * 5 > beyondASCII else { return nil }
  }

  private static func isMostlyHangul(_ text: String, _ letters: Int) -> Bool {
    let hangul = text.unicodeScalars.count { (0xAC00...0xD7A3).contains($0.value) }
    return hangul > 0 && hangul * 10 >= letters * 6
  }

  private static func best(for bytes: [UInt8]) -> (page: Page, score: Double)? {
    let start = bytes.firstIndex { $0 >= 0x80 } ?? 0
    // The sample begins before the first letter and ends at a line's end, so that it cuts no letter.
    let end = bytes.dropFirst(start + sample).firstIndex(of: 0x0A) ?? bytes.count
    let part = Array(bytes[start..<max(start, min(end, bytes.count))])
    var best: (page: Page, score: Double)?
    for page in pages {
      guard let decoded = IconvText(part, from: page.name) else { continue }
      let score = score(decoded, page)
      if best.map({ score > $0.score }) ?? true { best = (page, score) }
    }
    return best
  }

  /// The share of letters that are common in the language, less the share of bytes that are nothing.
  private static func score(_ decoded: IconvText, _ page: Page) -> Double {
    var letters = 0
    var common = 0
    var odd = 0
    for scalar in decoded.text.unicodeScalars where scalar.value >= 0x80 && scalar != "\u{FFFD}" {
      letters += 1
      if page.common.contains(scalar) { common += 1 }
      // Half-width kana and the private area are what Shift-JIS and Big5 make of other pages' bytes.
      if (0xFF61...0xFF9F).contains(scalar.value) || (0xE000...0xF8FF).contains(scalar.value) { odd += 1 }
    }
    guard letters > 0 else { return 0 }
    return (Double(common) - Double(odd) - 4 * Double(decoded.faults.count)) / Double(letters)
  }

  private static let pages: [Page] = [
    Page(
      encoding: .cp949, name: "CP949",
      common: Set(
        "이다의는을에고가하로은지를한리도서기사자인어대시나아일정해그수라부주있스들과여전장상보구제원면유동안국".unicodeScalars)),
    Page(encoding: .shiftJIS, name: "CP932", common: kana),
    Page(encoding: .eucJP, name: "EUC-JP", common: kana),
    Page(
      encoding: .gb18030, name: "GB18030",
      common: Set(
        "的一是不了在人有我他这中大来上个国和也子时道说地要就出会可你对生能而那得于着下自之年过发后作里用方，。、：；".unicodeScalars)),
    Page(
      encoding: .big5, name: "BIG5",
      common: Set(
        "的一是不了在人有我他這中大來上個國和也子時道說地要就出會可你對生能而那得於著下自之年過發後作裡用方，。、：；".unicodeScalars)),
  ]

  /// Kana, of which every Japanese sentence has many.
  private static let kana = Set(
    "のにをはがとでたてしなもるれいっかこさらりくきすせけまよだあうえそどじんーァアイウスタトラリルレロンド、。「」".unicodeScalars)
}

/// Bytes decoded by the system's tables.
struct IconvText {
  let text: String
  let faults: [Int]

  /// Nil when the system does not know the code page.
  init?(_ bytes: [UInt8], from page: String) {
    let conversion = iconv_open("UTF-8", page)
    guard let conversion, Int(bitPattern: conversion) != -1 else { return nil }
    defer { iconv_close(conversion) }
    let decoded = Self.decode(bytes, with: conversion)
    text = String(decoding: decoded.text, as: UTF8.self)
    faults = decoded.faults
  }

  private static func decode(_ bytes: [UInt8], with conversion: iconv_t) -> (text: [UInt8], faults: [Int]) {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 3 / 2)
    var faults: [Int] = []
    var input = bytes
    var offset = 0
    while offset < bytes.count {
      var output = [UInt8](repeating: 0, count: 65_536)
      let (taken, made) = convert(&input, from: offset, into: &output, with: conversion)
      text += output[..<made]
      offset += taken
      if taken == 0 || (offset < bytes.count && made < output.count - 8) {
        // It stopped at a byte it does not know.
        faults.append(offset)
        text += "\u{FFFD}".utf8
        offset += 1
      }
    }
    return (text, faults)
  }

  /// Converts as much as it can; returns the bytes taken and made.
  private static func convert(
    _ input: inout [UInt8], from offset: Int, into output: inout [UInt8], with conversion: iconv_t
  ) -> (taken: Int, made: Int) {
    input.withUnsafeMutableBytes { input in
      output.withUnsafeMutableBytes { output in
        var source = input.baseAddress.map { ($0 + offset).assumingMemoryBound(to: CChar.self) }
        var target = output.baseAddress?.assumingMemoryBound(to: CChar.self)
        var sourceLeft = input.count - offset
        var targetLeft = output.count
        iconv(conversion, &source, &sourceLeft, &target, &targetLeft)
        return (input.count - offset - sourceLeft, output.count - targetLeft)
      }
    }
  }
}
