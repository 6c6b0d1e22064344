import Cards
import Notes

/// What one note gave, as the cache keeps it.
struct NoteRecord: Hashable, Sendable {
  /// Nil for a file that holds no text.
  var cards: [Card]?
  /// Bytes that are no text: where, and on which line.
  var faults: [Fault] = []

  struct Fault: Hashable, Sendable {
    let byte: Int
    let line: Int
  }
}

extension NoteRecord {
  var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.put(cards == nil ? 0 : 1)
    writer.put(faults.count)
    for fault in faults {
      writer.put(fault.byte)
      writer.put(fault.line)
    }
    writer.put(cards?.count ?? 0)
    var last: Card?
    for card in cards ?? [] {
      card.write(to: &writer, after: last)
      last = card
    }
    return writer.bytes
  }

  /// Reads the record of a note; `file` is the note's path below the folder.
  init(_ bytes: UnsafeRawBufferPointer, file: String) throws(ByteReader.Damage) {
    var reader = ByteReader(bytes)
    let isText = try reader.number() == 1
    for _ in 0..<(try reader.count()) { faults.append(Fault(byte: try reader.number(), line: try reader.number())) }
    var cards: [Card] = []
    let count = try reader.count()
    cards.reserveCapacity(count)
    for _ in 0..<count { cards.append(try Card(&reader, file: file, after: cards.last)) }
    guard reader.isAtEnd else { throw ByteReader.Damage() }
    self.cards = isText ? cards : nil
  }
}

/// What a card has and whether it shares something with the card before it, one bit each.
private struct CardMarks: OptionSet {
  let rawValue: Int

  static let ordered = CardMarks(rawValue: 1)
  static let open = CardMarks(rawValue: 2)
  static let extra = CardMarks(rawValue: 4)
  static let hint = CardMarks(rawValue: 8)
  static let alternatives = CardMarks(rawValue: 16)
  static let newDeck = CardMarks(rawValue: 32)
  static let newSection = CardMarks(rawValue: 64)
  static let important = CardMarks(rawValue: 128)
}

extension CardKind {
  private static let all = allCases

  fileprivate var number: Int { Self.all.firstIndex(of: self) ?? 0 }

  fileprivate init(number: Int) throws(ByteReader.Damage) {
    guard Self.all.indices.contains(number) else { throw ByteReader.Damage() }
    self = Self.all[number]
  }
}

extension Card {
  /// Writes all but the file; cards of one section hold its titles once.
  fileprivate func write(to writer: inout ByteWriter, after last: Card?) {
    var marks: CardMarks = []
    if isOrdered { marks.insert(.ordered) }
    if isOpen { marks.insert(.open) }
    if extra != nil { marks.insert(.extra) }
    if hint != nil { marks.insert(.hint) }
    if !alternatives.isEmpty { marks.insert(.alternatives) }
    if isImportant { marks.insert(.important) }
    if deck != last?.deck { marks.insert(.newDeck) }
    if section != last?.section { marks.insert(.newSection) }
    writer.put(marks.rawValue)
    writer.put(id.rawValue)
    if marks.contains(.newDeck) { writer.put(deck) }
    if marks.contains(.newSection) { writer.put(section) }
    writer.put(line)
    writer.put(lastLine - line)
    writer.put(kind.number)
    writer.put(question)
    writer.put(answer)
    if let extra { writer.put(extra) }
    if let hint { writer.put(hint) }
    if !alternatives.isEmpty { writer.put(alternatives) }
    writer.put(rule)
    writer.put(fixed: confidence.bitPattern)
  }

  fileprivate init(_ reader: inout ByteReader, file: String, after last: Card?) throws(ByteReader.Damage) {
    let marks = CardMarks(rawValue: try reader.number())
    let id = CardID(try reader.text())
    let deck = marks.contains(.newDeck) ? try reader.text() : last?.deck
    let section = marks.contains(.newSection) ? try reader.texts() : last?.section
    let line = try reader.number()
    let length = try reader.number()
    let kind = try CardKind(number: try reader.number())
    let question = try reader.text()
    let answer = try reader.texts()
    let extra = marks.contains(.extra) ? try reader.text() : nil
    let hint = marks.contains(.hint) ? try reader.text() : nil
    let alternatives = marks.contains(.alternatives) ? try reader.texts() : []
    let rule = try reader.text()
    let confidence = Double(bitPattern: try reader.fixed())
    guard let deck, let section, !answer.isEmpty, (1...0xFFFF_FFFF).contains(line), (0...0xFFFF_FFFF).contains(length),
      (0...1).contains(confidence)
    else { throw ByteReader.Damage() }
    self.init(
      id: id, deck: deck, file: file, line: line, lastLine: line + length, section: section, kind: kind,
      question: question, answer: answer, isOrdered: marks.contains(.ordered), isOpen: marks.contains(.open),
      extra: extra, hint: hint, alternatives: alternatives, rule: rule, confidence: confidence,
      isImportant: marks.contains(.important))
  }
}
