import CStorage
import Foundation
import Glibc

/// What a stretch of work costs.
enum Measuring {
  /// Milliseconds of one run.
  static func milliseconds(_ work: () throws -> Void) rethrows -> Double {
    let time = try ContinuousClock().measure(work)
    return Double(time.components.seconds) * 1000 + Double(time.components.attoseconds) / 1e15
  }

  /// The median of several runs, in milliseconds.
  static func median(of runs: Int, _ work: () throws -> Void) rethrows -> Double {
    var times: [Double] = []
    for _ in 0..<max(1, runs) { times.append(try milliseconds(work)) }
    return times.sorted()[times.count / 2]
  }

  /// The most memory this process has had resident so far, in megabytes.
  static var peakMegabytes: Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_maxrss) / 1024
  }

  /// The most memory that work has resident beyond what there was before it, in megabytes; nil where Linux does not let
  /// the peak be forgotten.
  static func extraMegabytes(_ work: () -> Void) -> Double? {
    malloc_trim(0)
    guard (try? Data("5".utf8).write(to: URL(filePath: "/proc/self/clear_refs"))) != nil else { return nil }
    guard let before = resident("VmHWM") else { return nil }
    work()
    return resident("VmHWM").map { max(0, $0 - before) }
  }

  /// A line of what Linux says of this process's memory, in megabytes.
  private static func resident(_ name: String) -> Double? {
    let status = try? String(contentsOf: URL(filePath: "/proc/self/status"), encoding: .utf8)
    let line = status?.split(separator: "\n").first { $0.hasPrefix(name + ":") }
    return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Double($0) }.map { $0 / 1024 }
  }
}

/// A table for the terminal: the first column to the left, the rest to the right.
struct Table {
  private var rows: [[String]]

  init(_ header: [String]) { rows = [header] }

  mutating func add(_ row: [String]) { rows.append(row) }

  var text: String {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      row.indices.map { column in
        let space = String(repeating: " ", count: widths[column] - row[column].count)
        return column == 0 ? row[column] + space : space + row[column]
      }.joined(separator: "  ")
    }.joined(separator: "\n")
  }
}

extension Double {
  func rounded(to places: Int) -> String { String(format: "%.\(places)f", self) }
}
