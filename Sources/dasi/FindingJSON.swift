import Cards
import History
import Notes

extension Finding {
  /// The finding as `dasi check --json` prints it, one object a line; `isIgnored` says whether the learner set it aside.
  func json(in file: String, message: String, isIgnored: Bool) -> JSON {
    let words = kind.words
    return .object([
      .init("file", .string(file)),
      .init("line", .number(line)),
      .init("kind", .string(kind.name)),
      .init("severity", .string(severity.rawValue)),
      .init("message", .string(message)),
      .init("text", words.text.map(JSON.string) ?? .null),
      .init("suggestion", words.suggestion.map(JSON.string) ?? .null),
      .init(
        "other",
        other.map { .object([.init("file", .string($0.file)), .init("line", .number($0.line))]) } ?? .null),
      .init("card", kind.card.map(JSON.string) ?? .null),
      .init("id", .string(id(in: file).rawValue)),
      .init("ignored", .bool(isIgnored)),
    ])
  }
}
