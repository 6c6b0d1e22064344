/// What a line holds that may be a flashcard program's, found in one look at its scalars.
struct WrittenMarks: OptionSet {
  let rawValue: Int
  /// Two colons.
  static let colons = WrittenMarks(rawValue: 1)
  /// Two braces.
  static let braces = WrittenMarks(rawValue: 2)
  /// `>>`, `<<`, `<>` between spaces or at the end.
  static let arrows = WrittenMarks(rawValue: 4)
  /// Two semicolons.
  static let semicolons = WrittenMarks(rawValue: 8)
  /// Two equals signs.
  static let highlights = WrittenMarks(rawValue: 16)
  /// `#` before a letter.
  static let tag = WrittenMarks(rawValue: 32)
  /// It may begin with `Q:`, `A:`, `C:` or their like.
  static let key = WrittenMarks(rawValue: 64)
  /// `?`, `??` or `%` alone.
  static let separator = WrittenMarks(rawValue: 128)
  /// A ticked or open box.
  static let box = WrittenMarks(rawValue: 256)
  /// `<!--SR:` keeps a program's schedule.
  static let schedule = WrittenMarks(rawValue: 512)
  /// A toggle that says "answer".
  static let toggle = WrittenMarks(rawValue: 1_024)

  /// Longer lines are logs or data; scalars.
  private static let longestLine = 10_000

  init(rawValue: Int) { self.rawValue = rawValue }

  init(_ line: NoteLine) {
    self = []
    let raw = line.raw
    guard line.form != .code, line.form != .fence, !raw.isEmpty, raw.count <= Self.longestLine else { return }
    let found = raw.withScalars { scalars in
      var found: WrittenMarks = []
      var last: Unicode.Scalar = " "
      for scalar in scalars {
        if !(scalar.isLatin || scalar.value >= 0x80) || last == "#" { found.insert(Self.mark(of: scalar, after: last)) }
        last = scalar
      }
      return found
    }
    formUnion(found)
    if contains(.schedule), !raw.contains("<!--SR") { remove(.schedule) }
    if raw.ends(with: "[[card]]") { insert(.tag) }
    if line.hasCheckbox { insert(.box) }
    if case .boxTitle = line.form { insert(.toggle) }
    addKey(raw)
  }

  /// What two scalars side by side begin.
  private static func mark(of scalar: Unicode.Scalar, after last: Unicode.Scalar) -> WrittenMarks {
    switch scalar {
    case ":" where last == ":": .colons
    case "{" where last == "{": .braces
    case ">" where last == ">" || last == "<": .arrows
    case "<" where last == "<": .arrows
    case ";" where last == ";": .semicolons
    case "=" where last == "=": .highlights
    case "-" where last == "!": .schedule
    default: last == "#" && (scalar.isWordLetter || scalar == "[") ? .tag : []
    }
  }

  private mutating func addKey(_ raw: Text) {
    guard let first = raw.scalars.first(where: { !Self.isLeadIn($0) }) else { return }
    if Self.keyLetters.contains(first) { insert(.key) }
    if first == "?" || first == "%" || first == "？", raw.count <= 12 {
      let alone = raw.trimmed
      if alone == "?" || alone == "??" || alone == "%" { insert(.separator) }
    }
  }

  private static func isLeadIn(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isSpace || scalar == "-" || scalar == "*" || scalar == "+" || scalar == ">" || scalar == "#" || scalar == "_"
      || scalar == "•" || scalar.isDigit || scalar == "." || scalar == "["
  }

  private static let keyLetters: Set<Unicode.Scalar> = Set("QqAaCcFfBbS질문답정해問答质問问解回앞뒷뒤".unicodeScalars)
}
