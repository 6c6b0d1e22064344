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

  @Test func `what is out of bounds is refused by name`() throws {
    let place = try Workplace.withBirds()
    for arguments in [["--days", "0"], ["--retention", "0.5"], ["--minutes", "0"]] {
      let transcript = try place.run(["fsrs", "simulate"] + arguments)
      #expect(transcript.ending == .code(64) || transcript.ending == .code(2))
      #expect(transcript.errors.contains(arguments[0]))
    }
  }
}
