import Foundation
import Testing

@testable import Scheduling

/// A file of reference vectors: rows of some kind.
private struct VectorFile<Row: Decodable>: Decodable {
  let data: [Row]
}

/// The part of the reference vectors kept here.
func takenRows<Row: Decodable>(_ name: String, of type: Row.Type = Row.self) throws -> [Row] {
  let folder = try #require(Bundle.module.resourceURL).appendingPathComponent("Vectors")
  return try rows(in: folder, name)
}

/// The whole of the reference vectors.
func wholeRows<Row: Decodable>(_ name: String, of type: Row.Type = Row.self) throws -> [Row] {
  try rows(in: URL(fileURLWithPath: try #require(sharedFolder)).appendingPathComponent("fsrs"), name)
}

private func rows<Row: Decodable>(in folder: URL, _ name: String) throws -> [Row] {
  let data = try Data(contentsOf: folder.appendingPathComponent(name))
  return try JSONDecoder().decode(VectorFile<Row>.self, from: data).data
}

/// The folder with the whole vectors, named by `DASI_SHARED`.
let sharedFolder = ProcessInfo.processInfo.environment["DASI_SHARED"]

extension Trait where Self == ConditionTrait {
  /// Runs the test only where the whole vectors are.
  static var withWholeVectors: Self {
    .enabled(if: sharedFolder != nil, "set DASI_SHARED to the folder that holds fsrs/")
  }
}

/// Whether the numbers differ by no more than `tolerance`, in proportion.
func isClose(_ value: Double, _ expected: Double, within tolerance: Double) -> Bool {
  abs(value - expected) <= tolerance * max(abs(value), abs(expected))
}
