/// A log of reviews as text: CSV with the columns card_id, review_time_ms and rating, in any order and among others.
package struct ReviewTable: Equatable, Sendable {
  /// Why a table was not read.
  package enum Fault: Error, Equatable {
    case noColumn(String)
    case noReviews
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
  /// How many lines said again what a line before them had said.
  package private(set) var repeated = 0
  /// Whether lines were out of the order of time.
  package private(set) var isUnsorted = false

  /// From September 2001 to 2096, in milliseconds since 1970.
  ///
  /// Seconds of this century stay below, microseconds above.
  private static let times: ClosedRange<Int64> = 1_000_000_000_000...4_000_000_000_000

  package init(csv: [UInt8]) throws(Fault) {
    var text = ByteLines(csv)
    guard let header = text.next() else { throw .noReviews }
    let columns = try Columns(header.fields)
    unknownColumns = columns.unknown
    rows.reserveCapacity(csv.count / 24)
    while let line = text.next() {
      if line.isEmpty { continue }
      rows.append(try Self.row(line, columns))
    }
    guard !rows.isEmpty else { throw .noReviews }
    isUnsorted = zip(rows, rows.dropFirst()).contains { $0.milliseconds > $1.milliseconds }
    leaveOutRepeated()
  }

  private static func row(_ line: ByteLines.Line, _ columns: Columns) throws(Fault) -> ReviewLog.Row {
    var numbers: (card: Int64?, time: Int64?, rating: Int64?) = (nil, nil, nil)
    line.forEachField { index, field in
      if index == columns.card { numbers.card = field.wholeNumber }
      if index == columns.time { numbers.time = field.wholeNumber }
      if index == columns.rating { numbers.rating = field.wholeNumber }
    }
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
    if isUnsorted {
      let all = rows.count
      rows = rows.filter { seen.insert($0).inserted }
      repeated = all - rows.count
      return
    }
    // In order of time, only lines of the same moment can repeat each other.
    var kept = 0
    for row in rows {
      if row.milliseconds != moment { seen.removeAll(keepingCapacity: true) }
      moment = row.milliseconds
      guard seen.insert(row).inserted else { continue }
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

  init(_ header: [String]) throws(ReviewTable.Fault) {
    func place(_ name: String) throws(ReviewTable.Fault) -> Int {
      guard let place = header.firstIndex(of: name) else { throw .noColumn(name) }
      return place
    }
    card = try place(Self.names[0])
    time = try place(Self.names[1])
    rating = try place(Self.names[2])
    unknown = header.filter { !Self.known.contains($0) }
  }
}

/// The lines of a text in bytes.
private struct ByteLines {
  struct Line {
    let number: Int
    let bytes: ArraySlice<UInt8>

    var isEmpty: Bool { bytes.isEmpty }

    var fields: [String] {
      var fields: [String] = []
      forEachField { _, field in fields.append(String(decoding: field, as: UTF8.self)) }
      return fields
    }

    /// Calls back with each field, quotation marks and spaces around it taken away.
    func forEachField(_ body: (Int, ArraySlice<UInt8>) -> Void) {
      var (start, index) = (bytes.startIndex, 0)
      for place in bytes.startIndex...bytes.endIndex where place == bytes.endIndex || bytes[place] == 0x2C {
        body(index, bytes[start..<place].bare)
        (start, index) = (place + 1, index + 1)
      }
    }
  }

  private let bytes: [UInt8]
  private var place: Int
  private var number = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  mutating func next() -> Line? {
    guard place < bytes.count else { return nil }
    let end = bytes[place...].firstIndex(of: 0x0A) ?? bytes.count
    defer { place = end + 1 }
    number += 1
    let isReturned = end > place && bytes[end - 1] == 0x0D
    return Line(number: number, bytes: bytes[place..<(isReturned ? end - 1 : end)])
  }
}

extension ArraySlice<UInt8> {
  /// The field without spaces and quotation marks around it.
  fileprivate var bare: ArraySlice<UInt8> {
    var bare = self
    while let first = bare.first, first == 0x20 || first == 0x22 { bare.removeFirst() }
    while let last = bare.last, last == 0x20 || last == 0x22 { bare.removeLast() }
    return bare
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
