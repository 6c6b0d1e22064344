extension JSON {
  /// Whether a byte of UTF-8 may belong to a scalar that is escaped: most strings hold none and are copied as they are.
  fileprivate static func mayNeedEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || byte == 0xC2 || byte == 0xE2
  }

  /// The value on one line, without spaces.
  package var compact: String {
    var text = ""
    write(to: &text)
    return text
  }

  /// The value over several lines, two spaces a level, and a line break at the end.
  package var pretty: String {
    var text = ""
    write(to: &text, level: 0)
    return text + "\n"
  }

  private func write(to text: inout String) {
    switch self {
    case .null, .bool, .number, .string: writeScalar(to: &text)
    case .array(let items):
      text += "["
      for (index, item) in items.enumerated() {
        if index > 0 { text += "," }
        item.write(to: &text)
      }
      text += "]"
    case .object(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { text += "," }
        text.append(quoted: member.name)
        text += ":"
        member.value.write(to: &text)
      }
      text += "}"
    }
  }

  private func writeScalar(to text: inout String) {
    switch self {
    case .bool(let value): text += value ? "true" : "false"
    case .number(let literal): text += literal
    case .string(let string): text.append(quoted: string)
    default: text += "null"
    }
  }

  private func write(to text: inout String, level: Int) {
    let inner = String(repeating: "  ", count: level + 1)
    let outer = String(repeating: "  ", count: level)
    switch self {
    case .array(let items) where !items.isEmpty:
      text += "["
      for (index, item) in items.enumerated() {
        text += index > 0 ? ",\n\(inner)" : "\n\(inner)"
        item.write(to: &text, level: level + 1)
      }
      text += "\n\(outer)]"
    case .object(let members) where !members.isEmpty:
      text += "{"
      for (index, member) in members.enumerated() {
        text += index > 0 ? ",\n\(inner)" : "\n\(inner)"
        text.append(quoted: member.name)
        text += ": "
        member.value.write(to: &text, level: level + 1)
      }
      text += "\n\(outer)}"
    default: write(to: &text)
    }
  }
}

extension String {
  /// Appends a JSON string; what could steer a terminal or reorder a line is escaped, so that `cat` shows it safely.
  package mutating func append(quoted string: String) {
    append("\"")
    defer { append("\"") }
    guard string.utf8.contains(where: JSON.mayNeedEscape) else { return append(string) }
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": append("\\\"")
      case "\\": append("\\\\")
      case "\n": append("\\n")
      case "\t": append("\\t")
      case "\r": append("\\r")
      case "\0"..<" ", "\u{7F}"..."\u{9F}", "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}", "\u{200E}"..."\u{200F}":
        let digits = String(scalar.value, radix: 16)
        append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
      default: unicodeScalars.append(scalar)
      }
    }
  }
}
