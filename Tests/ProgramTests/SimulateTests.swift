import FoundationEssentials
import Testing

/// `dasi fsrs simulate`, from notes and from figures alone.
@Suite struct SimulateTests {
  @Test func `a sweep says what each desired retention would cost`() throws {
    let transcript = try Workplace.withBirds().run(
      "fsrs", "simulate", "--sweep", "--json", "--cards", "50", "--days", "60", "--language", "en")
    let lines = transcript.output.split(separator: "\n")
    #expect(transcript.ending == .code(0))
    #expect(lines.count == 30)
    #expect(lines.first?.hasPrefix(#"{"retention":0.7,"reviewsPerDay":"#) == true)
    #expect(lines.last?.hasPrefix(#"{"retention":0.99,"reviewsPerDay":"#) == true)
  }

  @Test func `with notes it is about their cards`() throws {
    let place = try Workplace.withBirds()
    let transcript = try place.run("fsrs", "simulate", "notes", "--days", "30", "--language", "en")
    #expect(transcript.output.hasPrefix("3 cards, 30 days\nrecall answers/day minutes/day  remembered\n  0.90 "))
    #expect(transcript.ending == .code(0))
    #expect(!place.files.contains { $0.contains(".dasi") })
  }

  @Test func `home in lines tells of an exam, and settings for a deck that is not there are told`() throws {
    let place = try Workplace.withBirds()
    try place.write(
      Data(#"{"decks":{"birds":{"examDate":"2026-12-18"},"bees":{"desiredRetention":0.8}}}"#.utf8),
      to: ".dasi/settings.json")
    let transcript = try place.run("notes", "--plain", "--language", "en", "--at", "2026-12-01T10:00Z")
    #expect(
      transcript.output.contains(
        "exam birds Dec 18 (0% known then without further study)\n1 new a day to see them all\n"))
    #expect(transcript.errors.contains("decks names bees, which is no deck here."))
  }

  @Test func `what would say nothing is refused, and why`() throws {
    let place = try Workplace.withBirds()
    for (arguments, reason) in [
      (["notes", "--cards", "50"], "--cards is for a deck without NOTES"),
      (["notes", "--weights", "1,2"], "--weights is for a deck without NOTES"),
      (["--sweep", "--retention", "0.9"], "--retention says nothing to --sweep"),
    ] {
      let transcript = try place.run(["fsrs", "simulate", "--language", "en"] + arguments)
      #expect(transcript.ending != .code(0) && transcript.errors.contains(reason))
    }
  }

  @Test func `a retention is understood as a share and in percent`() throws {
    let place = try Workplace.withBirds()
    let outputs = try ["0.85", "85%", "85"].map {
      try place.run("fsrs", "simulate", "--cards", "40", "--days", "60", "--retention", $0).output
    }
    #expect(outputs[0].contains("  0.85 ") && Set(outputs).count == 1)
    #expect(try place.run("fsrs", "simulate", "--retention", "185%").errors.contains("--retention"))
  }

  @Test func `a row in which a limit binds is marked, and it is said why`() throws {
    let place = try Workplace.withBirds()
    func output(_ limit: String) throws -> String {
      try place.run(
        "fsrs", "simulate", "--cards", "300", "--reviews-per-day", limit, "--language", "en", "--retention", "97%"
      ).output
    }
    #expect(try output("5").contains("  *"))
    #expect(try output("5").contains("\n* days on which a limit of the day kept back cards that were due;"))
    #expect(try !output("900").contains("*"))
  }

  @Test func `with notes it is said which decks keep their own retention, and by which model the year is lived`() throws
  {
    let place = try Workplace.withBirds()
    try place.write(
      Data(#"{"model":"FSRS-7","decks":{"birds":{"desiredRetention":0.8}}}"#.utf8), to: ".dasi/settings.json")
    let transcript = try place.run("fsrs", "simulate", "notes", "--sweep", "--language", "en")
    let lines = transcript.output.split(separator: "\n")
    #expect(
      lines.suffix(2) == [
        "Decks with a retention of their own keep it in every row.", "The year is simulated with FSRS-6.",
      ])
    // The only deck keeps its own, so that all rows come to the same.
    #expect(Set(lines.dropFirst(2).dropLast(2).map { $0.dropFirst(6) }).count == 1)
  }

  @Test func `what is out of bounds is refused by name`() throws {
    let place = try Workplace.withBirds()
    for arguments in [["--days", "0"], ["--retention", "0.5"], ["--minutes", "0"]] {
      let transcript = try place.run(["fsrs", "simulate"] + arguments)
      #expect(transcript.ending == .code(64) || transcript.ending == .code(2))
      #expect(transcript.errors.contains(arguments[0]))
    }
  }
}
