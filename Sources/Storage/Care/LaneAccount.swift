import History

/// A journal file line by line.
struct LaneAccount {
  let path: String
  /// Each whole entry with its line and, where it stood there alone, the line's bytes.
  private(set) var entries: [(line: Int, entry: Entry)] = []
  private(set) var rejected: [JournalText.Rejected] = []
  private(set) var tornLine: Int?
  let bytes: [UInt8]

  init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    var start = 0
    var number = 1
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      take(Array(bytes[start..<min(end + 1, bytes.count)]), line: number)
      start = end + 1
      number += 1
    }
  }

  private mutating func take(_ bytes: [UInt8], line: Int) {
    let text = JournalText(bytes, firstLine: line)
    for entry in text.entries { entries.append((line, entry)) }
    rejected += text.rejected
    if text.tornFrom != nil { tornLine = line }
  }

  var name: String { Path.name(of: path) }
  var kind: LaneName { LaneName(name) }

  /// Whether something stands in it that this version does not understand: then it is not rewritten.
  var isNewer: Bool {
    rejected.contains {
      switch $0.fault {
      case .newerVersion, .malformed: true
      case .damaged, .conflictMarker: false
      }
    }
  }

  /// The entries as they should stand: each once, in their order of writing.
  var mended: [Entry] {
    var seen: Set<Entry> = []
    return entries.map(\.entry).filter { seen.insert($0).inserted }
  }

  /// Whether rewriting it would change anything.
  var isSound: Bool {
    rejected.isEmpty && tornLine == nil && !disorder && Set(entries.map(\.entry)).count == entries.count
  }

  /// Whether an entry stands after a later one of the same device.
  private var disorder: Bool {
    var newest: [String: Int] = [:]
    for (_, entry) in entries {
      if entry.id.number < newest[entry.id.device] ?? 0 { return true }
      newest[entry.id.device] = entry.id.number
    }
    return false
  }
}
