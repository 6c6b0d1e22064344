import Foundation
import Study
import Testing

@testable import Storage

@Suite struct SettingsDocumentTests {
  @Test func `the README names every setting and no other`() throws {
    let top = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let readme = try String(contentsOf: top.appendingPathComponent("README.md"), encoding: .utf8)
    let rows = readme.split(separator: "\n").drop { !$0.hasPrefix("| key |") }.dropFirst(2).prefix { $0.hasPrefix("|") }
    let named = rows.flatMap { row in
      let cell = row.split(separator: "|").first ?? ""
      return cell.split(separator: ",").map { $0.filter { $0 != "`" && $0 != " " } }
    }
    #expect(Set(named) == Set(SettingField.all.map(\.key)))
    #expect(named.count == SettingField.all.count)
  }
}
