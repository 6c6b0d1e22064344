import Glibc

/// Bytes read as CP949, when that makes them Korean.
struct KoreanText {
  let text: String
  /// Places of bytes that are nothing in CP949, in order; each became U+FFFD.
  let faults: [Int]

  /// Nil when UTF-8 explains the bytes better, when the result is not mostly Hangul, or when the system has no tables.
  init?(_ bytes: [UInt8]) {
    let conversion = iconv_open("UTF-8", "CP949")
    guard let conversion, Int(bitPattern: conversion) != -1 else { return nil }
    defer { iconv_close(conversion) }
    let decoded = Self.decode(bytes, with: conversion)
    text = String(decoding: decoded.text, as: UTF8.self)
    faults = decoded.faults
    var foreign = 0
    var hangul = 0
    for scalar in text.unicodeScalars where scalar.value >= 0x80 {
      foreign += 1
      if (0xAC00...0xD7A3).contains(scalar.value) { hangul += 1 }
    }
    guard hangul * 10 >= foreign * 6, hangul > 0, faults.count * 20 <= hangul else { return nil }
    guard Self.utf8Faults(bytes) > faults.count else { return nil }
  }

  /// Bytes that are no UTF-8, less those that are in sequences of it: below 0 for UTF-8 with a few faults.
  private static func utf8Faults(_ bytes: [UInt8]) -> Int {
    let faulty = UTF8Faults(in: bytes, from: 0).runs.reduce(0) { $0 + $1.count }
    let beyondASCII = bytes.count { $0 >= 0x80 }
    return faulty - (beyondASCII - min(faulty, beyondASCII))
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
