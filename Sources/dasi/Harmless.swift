extension String {
  /// The text with everything that could steer a terminal or reorder a line, but line ends, replaced by U+FFFD.
  ///
  /// Names of files and text of notes are data wherever they are printed; JSON has escaped the same scalars before.
  var harmless: String {
    var result = String.UnicodeScalarView()
    result.append(contentsOf: unicodeScalars.lazy.map { $0.isHarmful ? "\u{FFFD}" : $0 })
    return String(result)
  }
}

extension Unicode.Scalar {
  fileprivate var isHarmful: Bool {
    switch self {
    case "\n": false
    case "\0"..<" ", "\u{7F}"..."\u{9F}", "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}", "\u{200E}"..."\u{200F}":
      true
    default: false
    }
  }
}
