import FoundationEssentials
import Glibc
import TestKit
import Testing

/// The card browser line by line.
@Suite struct PlainBrowseTests {
  private let now = "2026-11-22T19:04:05.123+09:00"

  private func place(bar: String = "0.5") throws -> Workplace {
    let place = try Workplace(notes: [
      "birds.md": """
      - Blackbird: a yellow-beaked songbird
      - Kingfisher: a small blue diving bird
      - Kestrel: a hovering falcon

      """
    ])
    try place.nameDevice("robin-0a1b2c")
    try place.write(Data("{\"leastConfidence\":\(bar)}".utf8), to: ".dasi/settings.json")
    return place
  }

  @Test func `waiting cards are accepted and refused line by line`() throws {
    let place = try place(bar: "1")
    let home = try place.run("--plain", "notes", "--language", "en", "--at", now)
    #expect(home.output.contains("Cards to accept: 3 (dasi browse --plain --find is:waiting)"))
    let transcript = try place.run(
      "browse", "--plain", "notes", "--find", "is:waiting", "--language", "en", "--at", now, input: "a\nx\nu\nf\n\n")
    #expect(
      transcript.output == """
        Card 1/3 (birds): What is Blackbird?
        Answer: a yellow-beaked songbird
        Standing: Asked once you accept it, F3 term : meaning, birds.md:1
        Enter next, a accept, x not a card, s suspend, f flag, e edit, u undo, q quit >
        Asked from now on
        Card 1/2 (birds): What is Kingfisher?
        Answer: a small blue diving bird
        Standing: Asked once you accept it, F3 term : meaning, birds.md:2
        Enter next, a accept, x not a card, s suspend, f flag, e edit, u undo, q quit >
        Noted as not a card
        Card 1/1 (birds): What is Kestrel?
        Answer: a hovering falcon
        Standing: Asked once you accept it, F3 term : meaning, birds.md:3
        Enter next, a accept, x not a card, s suspend, f flag, e edit, u undo, q quit >
        Taken back: not a card, What is Kingfisher?
        Card 1/2 (birds): What is Kingfisher?
        Answer: a small blue diving bird
        Standing: Asked once you accept it, F3 term : meaning, birds.md:2
        Enter next, a accept, x not a card, s suspend, f flag, e edit, u undo, q quit >
        Nothing to do here
        Card 1/2 (birds): What is Kingfisher?
        Answer: a small blue diving bird
        Standing: Asked once you accept it, F3 term : meaning, birds.md:2
        Enter next, a accept, x not a card, s suspend, f flag, e edit, u undo, q quit >
        Card 2/2 (birds): What is Kestrel?
        Answer: a hovering falcon
        Standing: Asked once you accept it, F3 term : meaning, birds.md:3
        Enter next, a accept, x not a card, s suspend, f flag, e edit, u undo, q quit >

        """)
    #expect(place.journal.split(separator: "\n").count == 3)
  }

  @Test func `what matches nothing and what is no state is said`() throws {
    let place = try place()
    let none = try place.run("browse", "--plain", "notes", "--find", "zzz", "--language", "ko")
    #expect(none.output == "찾은 카드가 없어요.\n" && none.ending == .code(0))
    let unknown = try place.run("browse", "--plain", "notes", "--find", "is:asleep", "--language", "en", input: "q\n")
    #expect(unknown.errors.hasPrefix("is:asleep? is: due new learning leech"))
  }

  @Test func `a card is edited from its line, and the cards are read anew`() throws {
    let place = try place()
    let told = try place.run("browse", "--plain", "notes", "--language", "en", "--at", now, input: "e\nq\n").output
    #expect(told.contains("birds.md:1\nCard 1/3 (birds): What is Blackbird?"))
    let editor = place.root.appending(path: "editor")
    try Data("#!/bin/sh\necho '- Wren: a small loud bird' >>\"$1\"\n".utf8).write(to: editor)
    let sitting = try place.sit(
      "browse", "--plain", "notes", "--language", "en", environment: ["EDITOR": "sh " + editor.path])
    try sitting.until("q quit >")
    sitting.send("e\r")
    try sitting.until("Card 1/4 (birds): What is Blackbird?")
    sitting.send("q\r")
    #expect(try sitting.end() == .code(0))
  }

  @Test func `cards below the bar are marked in the list of cards`() throws {
    let transcript = try place(bar: "1").run("cards", "notes", "--language", "en")
    #expect(transcript.output.hasPrefix("birds.md:1  [F3?]  What is Blackbird?"))
    #expect(transcript.errors == "3 cards from 1 note, 3 unsure (?): not asked until you accept them\n")
    let ordinary = try place().run("cards", "notes", "--language", "en")
    #expect(ordinary.output.hasPrefix("birds.md:1  [F3]  ") && ordinary.errors == "3 cards from 1 note\n")
  }
}
