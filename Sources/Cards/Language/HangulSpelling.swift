import Notes

/// Tells foreign words in Hangul from translations: 라운드 로빈 is Round Robin in other letters, 상호 배제 is not Mutual Exclusion.
enum HangulSpelling {
  /// Which part of the consonants two names share is enough for one to be the other in other letters.
  private static let enough = 0.65

  /// Whether a Korean name is nothing but the Latin one as it is said.
  static func spells(_ name: Text, _ latin: Text) -> Bool {
    let (said, written) = (collapsed(name.flatMap(consonants)), collapsed(latin.lowercased.compactMap(consonant)))
    guard said.count >= 3, written.count >= 3, said.count <= 40, written.count <= 60 else { return false }
    return Double(shared(said, written)) >= enough * Double(max(said.count, written.count))
  }

  /// Groups of consonants that foreign words change between.
  private enum Consonant { case k, n, t, r, m, p }

  private static let onsets: [Consonant?] = [
    .k, .k, .n, .t, .t, .r, .m, .p, .p, .t, .t, nil, .t, .t, .t, .k, .t, .p, nil,
  ]

  private static func consonants(_ scalar: Unicode.Scalar) -> [Consonant] {
    guard let final = scalar.hangulFinal else { return [] }
    let onset = onsets[Int(scalar.value - 0xAC00) / 588]
    let end: Consonant?
    switch final {
    case 1...3, 24: end = .k
    case 4...6, 21: end = .n
    case 8...15: end = .r
    case 16: end = .m
    case 17, 18, 26: end = .p
    case 7, 19, 20, 22, 23, 25: end = .t
    default: end = nil
    }
    return [onset, end].compactMap { $0 }
  }

  private static func consonant(_ scalar: Unicode.Scalar) -> Consonant? {
    switch scalar {
    case "b", "p", "f", "v": .p
    case "d", "t", "s", "j", "z": .t
    case "c", "k", "q", "g", "x": .k
    case "l", "r": .r
    case "m": .m
    case "n": .n
    default: nil
    }
  }

  private static func collapsed(_ sounds: [Consonant]) -> [Consonant] {
    sounds.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  /// How many sounds both have in one order.
  private static func shared(_ one: [Consonant], _ other: [Consonant]) -> Int {
    var row = Array(repeating: 0, count: other.count + 1)
    for sound in one {
      var corner = 0
      for (place, second) in other.enumerated() {
        let above = row[place + 1]
        row[place + 1] = sound == second ? corner + 1 : max(above, row[place])
        corner = above
      }
    }
    return row[other.count]
  }
}
