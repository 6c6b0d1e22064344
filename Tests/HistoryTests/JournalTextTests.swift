import Cards
import TestKit
import Testing

@testable import History

@Suite struct JournalTextTests {
  /// Lines of a short journal, each with its line break.
  private let lines = history(3, count: 12).map { JournalLine.text(of: $0) + "\n" }
  private let entries = history(3, count: 12)

  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test func `a whole file gives its entries in order`() {
    let text = JournalText(bytes(lines.joined()))
    #expect(text.entries == entries)
    #expect(text.rejected.isEmpty && text.tornFrom == nil && !text.lacksLineBreak && text.lines == 12)
  }

  @Test func `an empty file gives nothing`() {
    #expect(JournalText([]).entries.isEmpty)
  }

  @Test func `fault 3: cut at every byte of the last line, all before it is there and the tail is known as torn`() {
    let start = bytes(lines.dropLast().joined())
    let last = bytes(lines[11])
    for length in 1..<(last.count - 1) {
      let text = JournalText(start + last.prefix(length))
      #expect(text.entries == entries.dropLast())
      #expect(text.tornFrom == start.count)
    }
    let unended = JournalText(start + last.dropLast())
    #expect(unended.entries == entries && unended.lacksLineBreak && unended.tornFrom == nil)
  }

  @Test func `fault 4: a tail of zeros is torn`() {
    let start = bytes(lines.joined())
    let text = JournalText(start + [UInt8](repeating: 0, count: 512))
    #expect(text.entries == entries && text.tornFrom == start.count)
  }

  @Test(arguments: 0..<1000)
  func `fault 5: one flipped byte costs at most its line and is always reported there`(seed: Int) {
    var random = Seeded(UInt64(seed))
    var file = bytes(lines.joined())
    let place = Int.random(in: 0..<file.count, using: &random)
    file[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    let line = bytes(lines.joined())[..<place].count { $0 == 0x0A }
    let text = JournalText(file)
    let isNoticed = !text.rejected.isEmpty || text.tornFrom != nil || text.lacksLineBreak
    #expect(isNoticed || text.entries == entries)
    #expect(text.entries.filter { $0 != entries[line] } == entries.filter { $0 != entries[line] })
    if let first = text.rejected.first { #expect(first.line == line + 1) }
  }

  @Test func `fault 6: repeated and swapped lines give the same set`() {
    var mixed = lines
    mixed.swapAt(2, 7)
    mixed.append(mixed[4])
    #expect(Set(JournalText(bytes(mixed.joined())).entries) == Set(entries))
  }

  @Test func `fault 17: conflict markers are reported with their lines and every valid line counts`() {
    let text =
      lines[0] + "<<<<<<< HEAD\n" + lines[1] + "=======\r\n" + lines[2] + ">>>>>>> 1a2b3c (laptop)\n" + lines[3]
    let read = JournalText(bytes(text))
    #expect(read.entries == Array(entries[..<4]))
    #expect(read.rejected.map(\.line) == [2, 4, 6])
    #expect(read.rejected.allSatisfy { $0.fault == .conflictMarker })
  }

  @Test func `line breaks of Windows, a byte order mark and blank lines do no harm`() {
    let text = "\u{FEFF}" + lines.joined(separator: "\n").replacing("\n", with: "\r\n")
    let read = JournalText(bytes(text))
    #expect(read.entries == entries && read.rejected.isEmpty)
  }

  @Test func `a line swallowed by a torn one before it is taken out whole`() {
    let torn = lines[0].prefix(40)
    let read = JournalText(bytes(torn + lines[1] + lines[2]))
    #expect(read.entries == [entries[1], entries[2]])
    #expect(read.rejected == [.init(line: 1, fault: .damaged)])
  }
}
