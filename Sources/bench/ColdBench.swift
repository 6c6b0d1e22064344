import ArgumentParser
import Foundation
import Storage

/// `bench cold`: how long a folder of many notes takes that dasi has never seen, and how much memory.
struct ColdBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cold", abstract: "Measure reading many notes for the first time.",
    discussion: """
      Cuts the notes of a folder at their headings, writes the pieces over and over into a folder it makes and takes away \
      again, each time with other words, and reads that without a cache.
      """)

  @Argument(help: "The folder of notes (default: $DASI_SHARED/notes).", completion: .directory) var folder: String?
  @Option(help: "How many notes to write.") var notes = 10_000
  @Option(help: "How often they are read; the median counts.") var runs = 3

  func run() throws {
    let shared = ProcessInfo.processInfo.environment["DASI_SHARED"]
    guard let path = folder ?? shared.map({ $0 + "/notes" }) else { throw BenchError.noFolder }
    let pieces = try NotePieces(of: NotesFolder(path))
    let place = FileManager.default.temporaryDirectory.appending(path: "dasi-cold-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: place) }
    let bytes = try pieces.write(notes, to: place)
    var cards = 0
    let memory = Measuring.peakMegabytes
    let time = try Measuring.median(of: runs) {
      let reading = try NotesReader(NotesFolder(place.path)).read()
      cards = reading?.notes.reduce(0) { $0 + $1.cards.count } ?? 0
    }
    var table = Table(["notes", "MB", "cards", "seconds", "ms/10 KB", "peak MB before", "peak MB"])
    table.add([
      String(notes), (Double(bytes) / 1_048_576).rounded(to: 1), String(cards), (time / 1000).rounded(to: 2),
      (time * 10_240 / Double(max(1, bytes))).rounded(to: 2), memory.rounded(to: 0),
      Measuring.peakMegabytes.rounded(to: 0),
    ])
    print(table.text)
  }
}

/// Notes cut at their headings into pieces as long as a short note.
struct NotePieces {
  private var pieces: [[Substring]] = []

  init(of folder: NotesFolder) throws {
    for note in folder.listing().notes {
      var piece: [Substring] = []
      for line in try folder.text(of: note).text.split(separator: "\n", omittingEmptySubsequences: false) {
        if line.hasPrefix("#"), piece.count >= 20 {
          pieces.append(piece)
          piece = []
        }
        piece.append(line)
      }
      pieces.append(piece)
    }
  }

  /// Writes notes, each with words of its own; returns how many bytes.
  func write(_ count: Int, to folder: URL) throws -> Int {
    var bytes = 0
    for number in 0..<count {
      let group = folder.appending(path: "group\(number / 100)")
      if number % 100 == 0 { try FileManager.default.createDirectory(at: group, withIntermediateDirectories: true) }
      let mark = Self.mark(number / pieces.count)
      let text = pieces[number % pieces.count].map { Self.changed($0, mark) }.joined(separator: "\n")
      try Data(text.utf8).write(to: group.appending(path: "note\(number).md"))
      bytes += text.utf8.count
    }
    return bytes
  }

  /// Letters for a number; none for 0.
  private static func mark(_ number: Int) -> String {
    var (rest, letters) = (number, "")
    while rest > 0 {
      letters.append(Character(Unicode.Scalar(UInt8(97 + rest % 26))))
      rest /= 26
    }
    return letters
  }

  /// The line with `mark` before the word in its middle, so that no sentence was read before.
  private static func changed(_ line: Substring, _ mark: String) -> String {
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    guard !mark.isEmpty, let middle = words.indices.dropFirst(words.count / 2).first,
      words[middle].first?.isLetter == true
    else { return String(line) }
    return (words[..<middle] + [mark + words[middle]] + words[(middle + 1)...]).joined(separator: " ")
  }
}
