/// A log of reviews as text: CSV with the columns card_id, review_time_ms and rating, in any order and among others.
///
/// Fields may stand in quotation marks, and hold commas, line ends and doubled marks then. Source: RFC 4180.
package struct ReviewTable: Equatable, Sendable {
  /// Why a table was not read.
  package enum Fault: Error, Equatable {
    case noColumn(String)
    /// Two columns have that name, and which one counts nobody can tell.
    case columnTwice(String)
    case noReviews
    /// A quotation mark that begins in that line is never closed, or something follows where one is closed.
    case looseQuote(line: Int)
    /// The line, counted from 1, has more fields than there are columns.
    case tooManyFields(line: Int, columns: Int)
    /// The line, counted from 1, has no such field or it is no whole number.
    case noNumber(line: Int, column: String)
    case ratingOutOfRange(line: Int, rating: Int64)
    /// Times must lie in 2001…2096; seconds and microseconds do not.
    case timeOutOfRange(line: Int, time: Int64)
  }

  /// The reviews, in the order of the lines, repeated ones left out.
  package private(set) var rows: [ReviewLog.Row] = []
  /// Columns that were not read.
  package private(set) var unknownColumns: [String] = []
  /// How many lines said again what a line before them had said, and the first of them.
  package private(set) var repeated = 0
  package private(set) var firstRepeated: Int?
  /// The first line that is earlier than the one before it; nil where all are in the order of time.
  package private(set) var firstUnsorted: Int?
  /// Where lines follow upon each other otherwise than rows do: from that row on they are counted from that line.
  private var lineStarts: [(row: Int, line: Int)] = []

  package static func == (left: ReviewTable, right: ReviewTable) -> Bool {
    left.rows == right.rows && left.unknownColumns == right.unknownColumns && left.repeated == right.repeated
  }

  /// From September 2001 to 2096, in milliseconds since 1970.
  ///
  /// Seconds of this century stay below, microseconds above.
  private static let times: ClosedRange<Int64> = 1_000_000_000_000...4_000_000_000_000

  package init(csv: [UInt8]) throws(Fault) {
    var text = ByteLines(csv)
    guard let header = try text.next() else { throw .noReviews }
    let columns = try Columns(try header.names())
    unknownColumns = columns.unknown
    rows.reserveCapacity(csv.count / 24)
    while let line = try text.next() {
      if line.isEmpty { continue }
      let row = try Self.row(line, columns)
      if firstUnsorted == nil, let last = rows.last, last.milliseconds > row.milliseconds {
        firstUnsorted = line.number
      }
      if self.line(of: rows.count) != line.number { lineStarts.append((rows.count, line.number)) }
      rows.append(row)
    }
    guard !rows.isEmpty else { throw .noReviews }
    leaveOutRepeated()
  }

  /// The line a row was read from, as far as is known.
  private func line(of row: Int) -> Int {
    let start = lineStarts.last { $0.row <= row } ?? (0, 2)
    return start.line + row - start.row
  }

  private static func row(_ line: ByteLines.Line, _ columns: Columns) throws(Fault) -> ReviewLog.Row {
    var numbers: (card: Int64?, time: Int64?, rating: Int64?) = (nil, nil, nil)
    let fields = try line.forEachField { index, field in
      if index == columns.card { numbers.card = field.wholeNumber }
      if index == columns.time { numbers.time = field.wholeNumber }
      if index == columns.rating { numbers.rating = field.wholeNumber }
    }
    guard fields <= columns.count else { throw .tooManyFields(line: line.number, columns: columns.count) }
    guard let card = numbers.card else { throw .noNumber(line: line.number, column: Columns.names[0]) }
    guard let time = numbers.time else { throw .noNumber(line: line.number, column: Columns.names[1]) }
    guard let rating = numbers.rating else { throw .noNumber(line: line.number, column: Columns.names[2]) }
    guard (1...4).contains(rating) else { throw .ratingOutOfRange(line: line.number, rating: rating) }
    guard times.contains(time) else { throw .timeOutOfRange(line: line.number, time: time) }
    return ReviewLog.Row(card: card, milliseconds: time, grade: UInt8(rating))
  }

  private mutating func leaveOutRepeated() {
    var seen: Set<ReviewLog.Row> = []
    var moment: Int64 = .min
    var kept = 0
    for (place, row) in rows.enumerated() {
      // In order of time, only lines of the same moment can repeat each other.
      if firstUnsorted == nil, row.milliseconds != moment { seen.removeAll(keepingCapacity: true) }
      moment = row.milliseconds
      guard seen.insert(row).inserted else {
        firstRepeated = firstRepeated ?? line(of: place)
        continue
      }
      rows[kept] = row
      kept += 1
    }
    repeated = rows.count - kept
    rows.removeLast(repeated)
  }
}

/// Where the columns stand.
private struct Columns {
  static let names = ["card_id", "review_time_ms", "rating"]
  /// Read by others, and of no matter here.
  private static let known = names + ["duration_ms"]
  let card: Int
  let time: Int
  let rating: Int
  let unknown: [String]
  /// How many there are.
  let count: Int

  init(_ header: [String]) throws(ReviewTable.Fault) {
    func place(_ name: String) throws(ReviewTable.Fault) -> Int {
      guard let place = header.firstIndex(of: name) else { throw .noColumn(name) }
      if header[(place + 1)...].contains(name) { throw .columnTwice(name) }
      return place
    }
    card = try place(Self.names[0])
    time = try place(Self.names[1])
    rating = try place(Self.names[2])
    count = header.count
    unknown = header.filter { !Self.known.contains($0) }
  }
}

/// The records of a text in bytes: its lines, and those that a field in quotation marks joins.
private struct ByteLines {
  struct Line {
    /// Counted from 1; the first one where a field goes on over several.
    let number: Int
    let bytes: ArraySlice<UInt8>

    var isEmpty: Bool { bytes.isEmpty }

    func names() throws(ReviewTable.Fault) -> [String] {
      var names: [String] = []
      try forEachField { _, field in names.append(String(decoding: field, as: UTF8.self)) }
      return names
    }

    /// Calls back with each field without the quotation marks and spaces around it, and returns how many there are.
    ///
    /// Doubled marks within a field stay doubled: no column that is read holds any.
    @discardableResult
    func forEachField(_ body: (Int, ArraySlice<UInt8>) -> Void) throws(ReviewTable.Fault) -> Int {
      var (start, count, isQuoted) = (bytes.startIndex, 0, false)
      for place in bytes.startIndex...bytes.endIndex {
        if place < bytes.endIndex, bytes[place] == .quote { isQuoted.toggle() }
        guard place == bytes.endIndex || bytes[place] == .comma && !isQuoted else { continue }
        guard let field = bytes[start..<place].bare else { throw .looseQuote(line: number) }
        body(count, field)
        (start, count) = (place + 1, count + 1)
      }
      return count
    }
  }

  private let bytes: [UInt8]
  private var place: Int
  private var number = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  mutating func next() throws(ReviewTable.Fault) -> Line? {
    guard place < bytes.count else { return nil }
    number += 1
    let (start, first) = (place, number)
    var (end, isQuoted) = (place, false)
    while end < bytes.count, bytes[end] != .lineFeed || isQuoted {
      if bytes[end] == .quote { isQuoted.toggle() }
      if bytes[end] == .lineFeed { number += 1 }
      end += 1
    }
    if isQuoted { throw .looseQuote(line: first) }
    place = end + 1
    let isReturned = end > start && bytes[end - 1] == 0x0D
    return Line(number: first, bytes: bytes[start..<(isReturned ? end - 1 : end)])
  }
}

extension UInt8 {
  fileprivate static let lineFeed: UInt8 = 0x0A
  fileprivate static let quote: UInt8 = 0x22
  fileprivate static let comma: UInt8 = 0x2C
}

extension ArraySlice<UInt8> {
  /// The field without spaces around it, and without the quotation marks it may stand in; nil where these do not pair.
  fileprivate var bare: ArraySlice<UInt8>? {
    var bare = self
    while bare.first == 0x20 { bare.removeFirst() }
    while bare.last == 0x20 { bare.removeLast() }
    guard bare.first == .quote else { return bare.contains(.quote) ? nil : bare }
    bare.removeFirst()
    guard bare.popLast() == .quote else { return nil }
    // Within them marks stand in pairs.
    var isOpen = false
    for byte in bare {
      if byte == .quote { isOpen.toggle() } else if isOpen { return nil }
    }
    return isOpen ? nil : bare
  }

  /// The whole number the field spells in digits; nil for anything else.
  fileprivate var wholeNumber: Int64? {
    let isNegative = first == 0x2D
    let digits = isNegative ? dropFirst() : self
    guard !digits.isEmpty, digits.count <= 18 else { return nil }
    var value: Int64 = 0
    for byte in digits {
      guard byte >= 0x30 && byte <= 0x39 else { return nil }
      value = value * 10 + Int64(byte - 0x30)
    }
    return isNegative ? -value : value
  }
}
