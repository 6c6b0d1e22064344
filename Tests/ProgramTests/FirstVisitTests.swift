import FoundationEssentials
import TestKit
import TextUI
import Testing

/// The first visit, of those who have notes and of those who have none at hand.
@Suite struct FirstVisitTests {
  @Test func `without notes anywhere there is a sample to study, kept in the person's own folder`() throws {
    let place = try Workplace()
    let sitting = try place.sit("--language", "en", size: Size(width: 100, height: 30))
    try sitting.until("Welcome to dasi")
    try sitting.until("There are no notes here, so this is a sample.")
    sitting.send("\r")
    try sitting.until("show answer")
    sitting.send(" ")
    try sitting.until("3 Good")
    sitting.send("3")
    try sitting.until("2/")
    sitting.send("\u{3}")
    #expect(try sitting.end() == .code(130))
    let sample = "home/.local/state/dasi/sample"
    #expect(place.files.contains(sample + "/How dasi works.md") && !place.files.contains(sample + "/dasi 사용법.md"))
    #expect(place.files.contains { $0.hasPrefix(sample + "/.dasi/journal/") && $0.hasSuffix(".jsonl") })
    #expect(!place.files.contains { $0.hasPrefix("notes/") })
  }

  @Test func `the sample is the deck about dasi that comes with it`() throws {
    let place = try Workplace()
    for (language, title) in [("en", "Welcome to dasi"), ("ko", "dasi에 오신 걸 환영해요")] {
      let sitting = try place.sit("--language", language)
      try sitting.until(title)
      sitting.send("q")
      #expect(try sitting.end() == .code(0))
    }
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    for name in ["How dasi works.md", "dasi 사용법.md"] {
      let deck = try Data(contentsOf: package.appending(path: "decks/dasi/" + name))
      let sample = try Data(contentsOf: place.root.appending(path: "home/.local/state/dasi/sample/" + name))
      #expect(sample == deck)
    }
  }

  @Test func `in lines the first visit says what dasi does and how to begin`() throws {
    let place = try Workplace.withBirds()
    let first = try place.run("notes", "--plain", "--language", "en")
    #expect(first.output.hasPrefix("Welcome to dasi\nYour own notes become flashcards, as they are.\n"))
    #expect(first.output.contains("To begin: dasi review --plain notes\nToday: "))
    _ = try place.run("review", "notes", "--plain", input: "\n3\nq\n")
    let second = try place.run("notes", "--plain", "--language", "en")
    #expect(second.output.hasPrefix("Today: "))
    #expect(try place.run("notes", "--plain", "--language", "ko").output.hasPrefix("오늘: "))
  }

  @Test func `a folder whose progress is kept above says so, and how to go on`() throws {
    let place = try Workplace(notes: [
      "water/birds.md": "- Kingfisher: a small blue diving bird\n- Heron: a tall grey bird that waits\n"
    ])
    _ = try place.run("review", "notes", "--plain", input: "\n3\nq\n")
    let told =
      "Progress of these notes is kept above, in …/notes; opened alone, they begin anew. To go on: dasi …/notes\n"
    #expect(try place.run("notes/water", "--plain", "--language", "en").errors == told)
    #expect(try place.run("notes", "--plain", "--language", "en").errors == "")
    #expect(try place.run("notes/water", "--plain", "--progress", "home", "--language", "en").errors == "")
  }
}
