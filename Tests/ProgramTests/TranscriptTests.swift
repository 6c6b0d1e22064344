import FoundationEssentials
import Glibc
import TestKit
import Testing

/// Commands as typed, what they print, and their exit code.
@Suite struct TranscriptTests {
  private let birds = """
    - 지빠귀: 부리가 노란 새
    - 물총새: 몸이 파란 새
    - 황조롱이: 멈춰 나는 매

    """
  private let now = "2026-11-22T19:04:05.123+09:00"

  private func place() throws -> Workplace {
    let place = try Workplace(notes: ["birds.md": birds])
    try place.nameDevice("robin-0a1b2c")
    return place
  }

  // MARK: Review

  @Test func `a review line by line`() throws {
    let place = try place()
    let transcript = try place.run(
      "review", "notes", "--plain", "--language", "en", "--at", now, input: "\n3\n지빠귀\n1\nq\n")
    #expect(
      transcript
        == Transcript(
          output: """
            Question 1/6 (birds): 지빠귀란?
            Enter shows the answer, ? helps >
            Answer: 부리가 노란 새
            1 Again 1 minute, 2 Hard 6 minutes, 3 Good 10 minutes, 4 Easy 9 days >
            Saved: Good, again in 10 minutes
            Question 2/6 (birds): 물총새란?
            Enter shows the answer, ? helps >
            Compared: Different, suggested 1 Again
            Answer: 몸이 파란 새
            1 Again 1 minute, 2 Hard 6 minutes, 3 Good 10 minutes, 4 Easy 7 days >
            Saved: Again, again in 1 minute
            Question 3/7 (birds): 황조롱이란?
            Enter shows the answer, ? helps >
            End: 2 answers, 3 cards left
            Grades: Again 1, Hard 0, Good 1, Easy 0
            2 new cards learned
            Hard today: 물총새란? Answer: 몸이 파란 새 (birds.md:2)
            Tomorrow brings 2 cards to review and 1 new.

            """, errors: "", ending: .code(0)))
  }

  @Test func `the doctor counts one file, one entry and one card as one`() throws {
    let place = try place()
    _ = try place.run("review", "notes", "--plain", "--at", now, input: "\n3\nq\n")
    let transcript = try place.run("doctor", "notes", "--language", "en", "--at", now)
    #expect(transcript.errors == "1 journal file, 1 entry, 1 card: all is well.\n")
  }

  @Test func `the doctor says where once, how long in the largest unit, and one as one`() throws {
    let place = try place()
    _ = try place.run("review", "notes", "--plain", "--at", now, input: "\n3\n")
    _ = try place.run("review", "notes", "--plain", "--at", "2024-11-22T19:04:05.123+09:00", input: "\n3\nq\n")
    let path = place.notes.appending(path: ".dasi/journal/a.jsonl").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    let doctor = try place.run("doctor", "notes", "--language", "en", "--at", now)
    #expect(doctor.output.contains("notes/.dasi/journal/a.jsonl: ✗ no ordinary file; it was not read.\n"))
    #expect(doctor.output.contains("the clock went back before 1 entry, by up to 2y."))
  }

  @Test func `every answer is one line of the journal, written before it is acknowledged`() throws {
    let place = try place()
    _ = try place.run("review", "notes", "--plain", "--at", now, input: "\n3\nu\nx\ns\n")
    #expect(
      place.journal == """
        {"v":1,"id":"robin-0a1b2c:1","at":"2026-11-22T19:04:05.123+09:00","type":"review","card":"8e93hcbkmcddb","grade":3,"ms":0,"seen":{"kind":"definition","question":"지빠귀란?","answer":["부리가 노란 새"],"section":[],"file":"birds.md"},"sum":"c59d303d"}
        {"v":1,"id":"robin-0a1b2c:2","at":"2026-11-22T19:04:05.123+09:00","type":"undo","entry":"robin-0a1b2c:1","sum":"6067d599"}
        {"v":1,"id":"robin-0a1b2c:3","at":"2026-11-22T19:04:05.123+09:00","type":"dismiss","card":"8e93hcbkmcddb","sum":"c4147204"}
        {"v":1,"id":"robin-0a1b2c:4","at":"2026-11-22T19:04:05.123+09:00","type":"suspend","card":"4hqcaggxf5mxe","seen":{"kind":"definition","question":"물총새란?","answer":["몸이 파란 새"],"section":[],"file":"birds.md"},"sum":"3da574ee"}

        """)
  }

  @Test func `a review in Korean, with an answer typed and taken back`() throws {
    let place = try place()
    let transcript = try place.run(
      "review", "notes", "--plain", "--language", "ko", "--at", now, input: "부리가 노란 새\n9\n3\nu\n")
    #expect(
      transcript
        == Transcript(
          output: """
            질문 1/6 (birds): 지빠귀란?
            Enter 답 보기, ? 도움말 >
            견준 결과: 맞음, 권하는 평가 3 알맞음
            답: 부리가 노란 새
            1 다시 1분, 2 어려움 6분, 3 알맞음 10분, 4 쉬움 9일 >
            도움말: Enter 답 보기, 1–4 매기기, h 힌트, w 왜 이날?, c 노트 보기, e 고치기, u 되돌리기, r 되살리기, s 쉬게 하기, b 미루기, f 표시, x 카드 아님, q 끝. 그 밖의 말은 쓴 답이 돼요.
            1 다시 1분, 2 어려움 6분, 3 알맞음 10분, 4 쉬움 9일 >
            저장: 알맞음, 10분 뒤에 다시
            질문 2/6 (birds): 물총새란?
            Enter 답 보기, ? 도움말 >
            되돌렸어요: 알맞음, 지빠귀란?
            질문 1/6 (birds): 지빠귀란?
            Enter 답 보기, ? 도움말 >
            끝: 답 0번, 카드 3장 남음

            """, errors: "", ending: .code(0)))
  }

  @Test
  func `what the screen has on keys is said in lines: help, the reasons, the note, a flag that asks nothing anew`()
    throws
  {
    let place = try place()
    let transcript = try place.run(
      "review", "notes", "--plain", "--language", "en", "--at", now, input: "?\nw\nc\nf\n\nw\ne\nq\n")
    #expect(
      transcript.output == """
        Question 1/6 (birds): 지빠귀란?
        Enter shows the answer, ? helps >
        Help: Enter answer, 1–4 grade, h hint, w why then, c note, e edit, u undo, r redo, s suspend, b bury, f flag, x not a card, q quit. Anything else is a written answer.
        That is said once the answer shows.
        Note: birds.md:1
        Note 1, this card: - 지빠귀: 부리가 노란 새
        Note 2: - 물총새: 몸이 파란 새
        Note 3: - 황조롱이: 멈춰 나는 매
        Flagged
        Answer: 부리가 노란 새
        1 Again 1 minute, 2 Hard 6 minutes, 3 Good 10 minutes, 4 Easy 9 days >
        Why: A new card: your first answer sets its stability.
        1 Again: 1 minute, Stability 0.2 days
        2 Hard: 6 minutes, Stability 1.3 days
        3 Good: 10 minutes, Stability 2.3 days
        4 Easy: 9 days, Dec 1, Stability 8.3 days
        It is asked again when recall nears 90%.
        Days are spread a little so that they do not pile up.
        1 Again 1 minute, 2 Hard 6 minutes, 3 Good 10 minutes, 4 Easy 9 days >
        Note: birds.md:1
        1 Again 1 minute, 2 Hard 6 minutes, 3 Good 10 minutes, 4 Easy 9 days >
        End: 0 answers, 3 cards left

        """)
  }

  @Test func `at the end of the day's new cards more come on a wish, and an empty line is none`() throws {
    let place = try place()
    try place.write(Data(#"{"newCardsPerDay": 1}"#.utf8), to: ".dasi/settings.json")
    let ask = { try place.run("review", "notes", "--plain", "--language", "en", "--at", now, input: $0).output }
    #expect(try ask("\n4\nn\n\n4\nq\n").contains("n 2 more new cards, Enter ends >\nQuestion 1/4 (birds): 물총새란?\n"))
    #expect(try ask("\n").hasSuffix("n 1 more new card, Enter ends >\n"))
  }

  @Test func `a review as events for programs`() throws {
    let place = try place()
    let transcript = try place.run("review", "notes", "--plain", "--json", "--at", now, input: "\n4\nx\n")
    #expect(
      transcript
        == Transcript(
          output: #"""
            {"event":"question","card":"8e93hcbkmcddb","question":"지빠귀란?","section":[],"file":"birds.md","line":1,"left":3}
            {"event":"answer","answer":["부리가 노란 새"],"intervals":["1m","6m","10m","9d"]}
            {"event":"recorded","entry":"robin-0a1b2c:1","type":"review","card":"8e93hcbkmcddb","grade":4,"due":"2026-12-01"}
            {"event":"question","card":"4hqcaggxf5mxe","question":"물총새란?","section":[],"file":"birds.md","line":2,"left":2}
            {"event":"recorded","entry":"robin-0a1b2c:2","type":"dismiss","card":"4hqcaggxf5mxe"}
            {"event":"question","card":"2d5cxjav3v33h","question":"황조롱이란?","section":[],"file":"birds.md","line":3,"left":1}
            {"event":"end","reviewed":1,"due":1}

            """#, errors: "", ending: .code(0)))
  }

  @Test func `a review goes on where it was left`() throws {
    let place = try place()
    _ = try place.run("review", "notes", "--plain", "--at", now, input: "\n4\n")
    let transcript = try place.run("review", "notes", "--plain", "--language", "en", "--at", now)
    #expect(transcript.output.hasPrefix("Question 1/4 (birds): 물총새란?\n"))
  }

  // MARK: Quiz and statistics

  @Test func `a quiz line by line leaves the schedule alone`() throws {
    let place = try place()
    let transcript = try place.run(
      "quiz", "notes", "--plain", "--language", "en", "--at", now, "--seed", "1", "--questions", "2",
      input: "몸이 파란 새\n\n")
    // The seconds left and the points follow the clock, which runs.
    let asked = "Write the answer, Enter skips, q ends >\n"
    for line in [
      "): 물총새란?\n\(asked)Right\n", "): 황조롱이란?\n\(asked)Wrong. Answer: 멈춰 나는 매\n", "Right 1, wrong 1, score ",
    ] {
      #expect(transcript.output.contains(line))
    }
    #expect(transcript.output.hasSuffix("To look at again: 황조롱이란? Answer: 멈춰 나는 매 (birds.md:3)\n"))
    #expect(transcript.errors == "" && transcript.ending == .code(0))
    #expect(place.journal.isEmpty)
  }

  @Test func `statistics in words`() throws {
    let place = try place()
    _ = try place.run("review", "notes", "--plain", "--at", now, input: "\n3\n\n1\n")
    let transcript = try place.run("stats", "notes", "--plain", "--language", "en", "--at", now)
    for line in ["New: 1\n", "Learning: 2\n", "deck birds: 3 cards, new 1, due 0, recall none yet\n"] {
      #expect(transcript.output.contains(line))
    }
    #expect(transcript.errors == "" && transcript.ending == .code(0))
  }

  @Test func `statistics as JSON`() throws {
    let place = try place()
    _ = try place.run("review", "notes", "--plain", "--at", now, input: "\n3\n\n1\n")
    let transcript = try place.run("stats", "notes", "--json", "--at", now)
    #expect(transcript.output.hasPrefix(#"{"day":"2026-11-22","reviews":2,"#))
    #expect(transcript.output.contains(#""decks":[{"deck":"birds","cards":3,"new":1,"#))
    #expect(transcript.errors == "" && transcript.ending == .code(0))
  }

  // MARK: Cards

  @Test func `cards with their rule`() throws {
    let transcript = try place().run("cards", "notes", "--language", "en")
    #expect(
      transcript
        == Transcript(
          output: """
            birds.md:1  [F3]  지빠귀란?
                · 부리가 노란 새
            birds.md:2  [F3]  물총새란?
                · 몸이 파란 새
            birds.md:3  [F3]  황조롱이란?
                · 멈춰 나는 매

            """, errors: "3 cards from 1 note\n", ending: .code(0)))
  }

  @Test func `notes line by line, each with its card or why there is none`() throws {
    let transcript = try place().run("cards", "notes", "--explain", "--language", "ko")
    #expect(
      transcript
        == Transcript(
          output: """
            birds.md
                1  ✓  - 지빠귀: 부리가 노란 새
                      → [F3] 지빠귀란? ⇒ 부리가 노란 새
                2  ✓  - 물총새: 몸이 파란 새
                      → [F3] 물총새란? ⇒ 몸이 파란 새
                3  ✓  - 황조롱이: 멈춰 나는 매
                      → [F3] 황조롱이란? ⇒ 멈춰 나는 매

            """, errors: "노트 1개에서 카드 3장\n", ending: .code(0)))
  }

  @Test func `cards as JSON`() throws {
    let transcript = try place().run("cards", "notes", "--json")
    let lines = transcript.output.split(separator: "\n")
    #expect(lines.count == 3 && transcript.ending == .code(0))
    for key in ["id", "deck", "file", "line", "lastLine", "section", "kind", "question", "answer", "rule"] {
      #expect(lines.allSatisfy { $0.contains("\"\(key)\":") }, "\(key)")
    }
  }

  // MARK: About the program

  @Test func `help and version say what there is`() throws {
    let place = try place()
    let help = try place.run("--help")
    #expect(help.ending == .code(0) && help.errors == "")
    for command in ["review", "quiz", "stats", "cards", "check"] {
      #expect(help.output.contains("  \(command) "))
      let own = try place.run(command, "--help")
      #expect(own.ending == .code(0) && own.output.contains("USAGE: dasi \(command) [<notes>]"))
    }
    let version = try place.run("--version")
    #expect(version.ending == .code(0) && version.output.contains("FSRS-6"))
  }

  @Test func `fault 42: looking writes nothing`() throws {
    let place = try place()
    let before = place.files
    for arguments in [["cards", "notes"], ["stats", "notes", "--json"], ["stats", "notes", "--plain"], ["--help"]] {
      #expect(try place.run(arguments).ending == .code(0))
    }
    _ = try place.run("review", "notes", "--plain")
    #expect(place.files == before)
  }

  // MARK: What goes wrong

  @Test(
    arguments: [
      (["review", "missing", "--plain"], 2, "missing: no such folder"),
      (["cards", "missing"], 2, "missing: no such folder"),
      (["review", "notes", "--plain", "--deck", "x"], 2, "x: no such deck. There are: birds"),
      (["review", "notes"], 2, "There is no terminal here. With --plain you can study line by line."),
      (["quiz", "notes"], 2, "There is no terminal here. With --plain you can study line by line."),
      (["stats", "notes"], 2, "There is no terminal here. With --plain you can study line by line."),
      (["notes"], 2, "There is no terminal here. With --plain you can study line by line."),
      (["review", "notes", "--json"], 2, "--json speaks in line mode: add --plain."),
      (["cards", "notes", "--json", "--explain"], 2, "--json and --explain are two ways to print; choose one."),
      (["quiz", "notes", "--seconds", "5"], 2, "--seconds takes 10 to 3600."),
      (["quiz", "notes", "--questions", "0"], 2, "--questions takes 1 to 200."),
      (["cards", "notes", "--at", "noon"], 2, "The value 'noon' is invalid for '--at <time>'"),
      (["cards", "notes", "--language", "fr"], 2, "Please provide one of 'ko' and 'en'."),
      (["cards", "notes", "--nope"], 2, "Unknown option '--nope'"),
      ([], 2, "Say where your notes are: dasi FOLDER (such as dasi ~/notes), or name the folder in DASI_NOTES."),
    ] as [([String], Int32, String)])
  func `misuse is told on stderr, with what to do`(arguments: [String], code: Int32, message: String) throws {
    let transcript = try place().run(arguments)
    #expect(transcript.output == "")
    #expect(transcript.errors.contains(message))
    #expect(transcript.ending == .code(code))
  }

  @Test func `an empty folder says what notes are`() throws {
    for command in [["cards", "notes"], ["review", "notes", "--plain"]] {
      let transcript = try Workplace().run(command)
      let message = "notes: no notes here. Name a folder that holds .md, .markdown, .org or .txt files.\n"
      #expect(transcript == Transcript(output: "", errors: message, ending: .code(1)))
    }
  }

  @Test func `notes in other encodings are read, broken ones named by line and byte`() throws {
    let place = try place()
    try place.write(Data([0xC1, 0xF6, 0xBA, 0xFC, 0xB1, 0xCD, 0x3A, 0x20, 0xBB, 0xF5, 0x0A]), to: "949.md")
    try place.write(
      Data([0xFF, 0xFE] + "- 물수리: 물고기를 낚아채는 매\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }), to: "16.md")
    try place.write(Data("- Robin: a \u{FF}".utf8.dropLast(2) + [0xFF] + " bird\n".utf8), to: "broken.md")
    try place.write(Data(), to: "empty.md")
    try place.write(Data((0..<3_000).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 / 256) }), to: "picture.md")
    try place.write(Data(repeating: 0x61, count: 22_000_000), to: "huge.md")
    let transcript = try place.run("cards", "notes", "--language", "en")
    #expect(transcript.output.contains("birds.md:3  [F3]  황조롱이란?"))
    #expect(transcript.output.contains("16.md:1"))
    #expect(
      transcript.errors.contains("notes/broken.md:1: no text at byte 11; the rest was read. Save the file as UTF-8."))
    #expect(transcript.errors.contains("notes/huge.md: 21 MB, not read; a note may have 10 MB. Split it."))
    #expect(transcript.errors.contains("notes/picture.md: holds no text; it was not read."))
    #expect(!transcript.errors.contains("empty.md") && !transcript.errors.contains("949.md"))
    #expect(transcript.ending == .code(1))
  }

  @Test(.enabled(if: Workplace.canBeWeak, "root may do everything here"))
  func `a folder without read rights is named`() throws {
    let place = try place()
    chmod(place.notes.path, 0)
    defer { chmod(place.notes.path, 0o700) }
    let transcript = try place.run("cards", "notes", isWeak: true)
    #expect(transcript.errors.contains("notes: cannot be read (no permission). Check its permissions."))
    #expect(transcript.output == "" && transcript.ending == .code(1))
  }

  @Test(.enabled(if: Workplace.canBeWeak, "root may do everything here"))
  func `a note without read rights is named and the others are read`() throws {
    let place = try place()
    try place.write(Data("- 매: 새\n".utf8), to: "secret.md")
    chmod(place.notes.appending(path: "secret.md").path, 0)
    let transcript = try place.run("cards", "notes", "--language", "en", isWeak: true)
    #expect(transcript.output.contains("birds.md:3  [F3]  황조롱이란?"))
    #expect(transcript.errors.contains("notes/secret.md: cannot be read (no permission). Check its permissions."))
    #expect(transcript.ending == .code(1))
  }

  @Test(.enabled(if: Workplace.canBeWeak, "root may do everything here"))
  func `where nothing can be written looking works and studying says why not`() throws {
    let place = try place()
    chmod(place.notes.path, 0o500)
    defer { chmod(place.notes.path, 0o700) }
    #expect(try place.run("cards", "notes", isWeak: true).ending == .code(0))
    let transcript = try place.run("review", "notes", "--plain", "--language", "en", input: "\n3\n", isWeak: true)
    #expect(transcript.output == "")
    #expect(transcript.errors.contains("--progress DIR"))
    #expect(transcript.ending == .code(1))
  }

  @Test func `nothing from notes reaches the output as a control character`() throws {
    let evil = "\u{1B}[31m\u{1B}]0;x\u{7}\u{9B}2J\u{202E}\u{7F}"
    let place = try Workplace(notes: ["a\(evil).md": "# B\(evil)\n\n- 지빠귀: 노란 \(evil)부리를 가진 새\n"])
    for command in [["cards", "notes"], ["cards", "notes", "--explain"], ["review", "notes", "--plain"]] {
      let transcript = try place.run(command, input: "\n3\n")
      for scalar in (transcript.output + transcript.errors).unicodeScalars where scalar != "\n" {
        let category = scalar.properties.generalCategory
        #expect(category != .control && category != .format, "\(command) U+\(String(scalar.value, radix: 16))")
      }
    }
  }
}
