import Foundation
import Testing

/// One Swift file of the project, as text.
struct SourceFile: CustomTestStringConvertible {
  /// Path below the package's top level.
  let path: String
  let lines: [Substring]

  /// The folder below `Sources`.
  var module: String { String(path.split(separator: "/")[1]) }

  /// Names of the modules it imports, whatever attributes stand before `import`.
  var imports: [String] {
    lines.compactMap { line in
      let words = line.split(separator: " ")
      guard let at = words.firstIndex(of: "import"), at + 1 < words.count else { return nil }
      let isImport = words[..<at].allSatisfy { $0.hasPrefix("@") || ["package", "private", "internal"].contains($0) }
      guard isImport else { return nil }
      let kinds: Set<Substring> = ["struct", "class", "enum", "func", "protocol", "typealias", "let", "var"]
      let name = kinds.contains(words[at + 1]) && at + 2 < words.count ? words[at + 2] : words[at + 1]
      return name.split(separator: ".").first.map(String.init)
    }
  }

  /// Lines of code: comments and the text of string literals taken away.
  var code: [(number: Int, text: String)] {
    lines.enumerated().map { ($0.offset + 1, Self.withoutWords(String($0.element))) }
  }

  /// The functions, with their length from the first line of the signature to the closing brace.
  ///
  /// Relies on the formatter: a body ends at the first line that closes it at the signature's own indentation.
  var functions: [(name: String, line: Int, length: Int)] {
    lines.indices.compactMap { start in
      let line = lines[start]
      let words = line.split(separator: " ")
      guard words.contains("func") || words.contains(where: { $0.hasPrefix("init(") || $0.hasPrefix("init?(") }),
        !line.contains("\""), !words.contains("//"), words.first?.hasPrefix("//") == false
      else { return nil }
      let indentation = line.prefix { $0 == " " }
      let end = lines[(start)...].firstIndex { $0 == indentation + "}" || ($0 == line && line.hasSuffix("}")) }
      return end.map { (String(line.dropFirst(indentation.count)), start + 1, $0 - start + 1) }
    }
  }

  private static func withoutWords(_ line: String) -> String {
    var kept = ""
    var isQuoted = false
    var previous: Character = " "
    for character in line {
      if character == "\"" && previous != "\\" { isQuoted.toggle() }
      if !isQuoted && character == "/" && previous == "/" { return String(kept.dropLast()) }
      if !isQuoted { kept.append(character) }
      previous = character
    }
    return kept
  }

  var testDescription: String { path }
}

/// The project's files, found from this file's own place.
enum SourceTree {
  static let top = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let sources = swiftFiles(below: "Sources")
  static let tests = swiftFiles(below: "Tests")

  private static func swiftFiles(below folder: String) -> [SourceFile] {
    let base = top.appendingPathComponent(folder)
    guard let walk = FileManager.default.enumerator(atPath: base.path) else { return [] }
    return walk.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.sorted().compactMap { name in
      guard let text = try? String(contentsOf: base.appendingPathComponent(name), encoding: .utf8) else { return nil }
      return SourceFile(
        path: "\(folder)/\(name)", lines: text.split(separator: "\n", omittingEmptySubsequences: false))
    }
  }
}
