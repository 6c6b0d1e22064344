extension Glyph {
  /// The glyph itself, or a plain sign for it where terminals made for East Asia may draw it two columns wide.
  ///
  /// ncurses counts such a character as one column; a terminal that draws two would shift the rest of the row.
  package var unambiguous: Glyph {
    guard width == 1, let scalar = text.unicodeScalars.first, scalar.value >= 0xA1 else { return self }
    if let sign = plainSigns[scalar] { return sign }
    return ambiguous.contains { $0.contains(scalar.value) } ? "?" : self
  }
}

private let plainSigns: [Unicode.Scalar: Glyph] = {
  let rows: [(Glyph, String)] = [
    ("-", "─━╌‐–—―"), ("|", "│┃"), ("+", "┤└┬┴├┼┌┐┘"), ("=", "═≒≡"), (".", "·…‥•"), ("\"", "“”"), ("'", "‘’´′"),
    ("»", "→⇒▶▷≫"), ("«", "←≪"), ("⩾", "≥"), ("⩽", "≤"), ("^", "↑"), ("v", "↓▼▽"), ("x", "×"), ("/", "÷"), ("~", "～∼≈"),
    ("o", "○◎°●"),
    ("*", "★☆※■□◆◇"), ("_", "▁▂"), ("#", "▆▇█▓▒░"), (":", "▃▄▅"), ("S", "§"), ("P", "¶"), ("!", "¡"), ("u", "µμ"),
    ("a", "αáàªа"), ("b", "βв"), ("e", "εéèêе"), ("i", "ιíì"), ("n", "ηп"), ("p", "πρр"), ("s", "σς"), ("t", "τ"),
    ("w", "ω"), ("D", "Δ"), ("E", "Σ∑"), ("O", "Ω"), ("k", "κк"), ("l", "λ"), ("c", "с"), ("y", "у"),
  ]
  var signs: [Unicode.Scalar: Glyph] = [:]
  for (sign, texts) in rows { for scalar in texts.unicodeScalars { signs[scalar] = sign } }
  return signs
}()

/// Characters of the class "ambiguous" of the Unicode standard's annex 11, roughly, for which there is no plain sign.
private let ambiguous: [ClosedRange<UInt32>] = [
  0xA1...0xA1, 0xA4...0xA4, 0xA7...0xA8, 0xAA...0xAA, 0xAD...0xAE, 0xB0...0xB4, 0xB6...0xBA, 0xBC...0xBF, 0xC6...0xC6,
  0xD0...0xD0, 0xD7...0xD8, 0xDE...0xE1, 0xE6...0xE6, 0xE8...0xEA, 0xEC...0xED, 0xF0...0xF0, 0xF2...0xF3, 0xF7...0xFA,
  0xFC...0xFC, 0xFE...0xFE, 0x391...0x3A9, 0x3B1...0x3C9, 0x401...0x401, 0x410...0x44F, 0x451...0x451,
  0x2013...0x2016, 0x2018...0x2019, 0x201C...0x201D, 0x2020...0x2022, 0x2024...0x2027, 0x2030...0x2030,
  0x2032...0x2033, 0x2035...0x2035, 0x203B...0x203B, 0x2074...0x2074, 0x207F...0x207F, 0x2081...0x2084,
  0x20AC...0x20AC, 0x2103...0x2103, 0x2116...0x2116, 0x2121...0x2122, 0x2126...0x2126, 0x2160...0x216B,
  0x2170...0x2179, 0x2190...0x2199, 0x21D2...0x21D4, 0x2200...0x2267, 0x226A...0x226F, 0x2282...0x2287,
  0x2295...0x2299, 0x22A5...0x22BF, 0x2312...0x2312, 0x2460...0x254B, 0x2550...0x2573, 0x2580...0x2595,
  0x25A0...0x25A9, 0x25B2...0x25D1, 0x25E2...0x25EF, 0x2605...0x2609, 0x260E...0x260F, 0x2640...0x2642,
  0x2660...0x266F,
]
