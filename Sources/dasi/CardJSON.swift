import Cards
import History

extension Card {
  /// The card as `dasi cards --json` prints it, one object a line.
  var json: JSON {
    .object([
      .init("id", .string(id.rawValue)),
      .init("deck", .string(deck)),
      .init("file", .string(file)),
      .init("line", .number(line)),
      .init("lastLine", .number(lastLine)),
      .init("section", .array(section.map(JSON.string))),
      .init("kind", .string(kind.rawValue)),
      .init("question", .string(question)),
      .init("answer", .array(answer.map(JSON.string))),
      .init("ordered", .bool(isOrdered)),
      .init("open", .bool(isOpen)),
      .init("extra", extra.map(JSON.string) ?? .null),
      .init("hint", hint.map(JSON.string) ?? .null),
      .init("alternatives", .array(alternatives.map(JSON.string))),
      .init("rule", .string(rule)),
      .init("confidence", .number(confidence)),
      .init("important", .bool(isImportant)),
    ])
  }
}
