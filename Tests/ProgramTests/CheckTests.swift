import FoundationEssentials
import TestKit
import Testing

/// `dasi check` as typed, what it prints, and its exit code.
@Suite struct CheckTests {
  private let kiln = """
    # 가마

    - 유약은 그릇에 입히는 유리 옷
    - 작업대 옆의 긴 빗자루
    - 작업대 밑의 큰 물통
    - 작업대를 닦는다
    - 작업대 위의 물레
    - 자업대 위의 넓은 판

    ## 굽기

    """
  private let clean = """
    # 물레

    - 발물레: 발로 돌리는 물레
    - 굽칼: 그릇의 굽을 깎는 칼

    """

  @Test func `findings by file and line, in English`() throws {
    let place = try Workplace(notes: ["kiln.md": kiln, "wheel.md": clean])
    #expect(
      try place.run("check", "notes", "--language", "en")
        == Transcript(
          output: """
            notes/kiln.md:8: ✗ "자업대": is it "작업대", which is written 4 times?
            notes/kiln.md:10: ? nothing stands below "굽기". Fill it in, or remove the heading.

            """, errors: "2 notes: 1 wrong (✗), 1 worth a look (?)\n", ending: .code(1)))
  }

  @Test func `findings in Korean`() throws {
    let place = try Workplace(notes: ["kiln.md": kiln])
    #expect(
      try place.run("check", "notes/kiln.md", "--language", "ko")
        == Transcript(
          output: """
            notes/kiln.md:8: ✗ '자업대' → 혹시 4번 쓴 '작업대'인가요?
            notes/kiln.md:10: ? '굽기' 제목 아래에 내용이 없어요. 채우거나 제목을 지워 주세요.

            """, errors: "노트 1개: 틀린 곳(✗) 1, 살펴볼 곳(?) 1\n", ending: .code(1)))
  }

  @Test func `findings as JSON, one object a line`() throws {
    let place = try Workplace(notes: ["kiln.md": kiln])
    #expect(
      try place.run("check", "notes", "--json", "--language", "en")
        == Transcript(
          output: #"""
            {"file":"kiln.md","line":8,"kind":"slip","severity":"wrong","message":"\"자업대\": is it \"작업대\", which is written 4 times?","text":"자업대","suggestion":"작업대","other":null,"card":null,"id":"b7m3q7q7k10y6","ignored":false}
            {"file":"kiln.md","line":10,"kind":"emptySection","severity":"doubtful","message":"nothing stands below \"굽기\". Fill it in, or remove the heading.","text":"굽기","suggestion":null,"other":null,"card":null,"id":"4qfdc5qqb35hk","ignored":false}

            """#, errors: "", ending: .code(1)))
  }

  @Test func `explaining a note tells what was doubtful while it was read`() throws {
    let place = try Workplace(notes: ["kiln.md": kiln])
    let transcript = try place.run("cards", "notes", "--explain", "--language", "en")
    let lines = transcript.output.split(separator: "\n")
    #expect(
      lines.suffix(3) == [
        "   10  ·  ## 굽기", "          · [N10] section without text",
        "          ? nothing stands below \"굽기\". Fill it in, or remove the heading.",
      ])
  }

  @Test func `what is called right as it is is told no more, until it is to be told again`() throws {
    let place = try Workplace(notes: ["kiln.md": kiln])
    let first = try place.run("check", "notes", "--json", "--language", "en").output
    let ids = first.matches(of: /"id":"([0-9a-z]+)"/).map { String($0.1) }
    try #require(ids.count == 2)
    #expect(
      try place.run("check", "notes", "--ignore", ids[0], "--language", "en")
        == Transcript(
          output: "notes/kiln.md:10: ? nothing stands below \"굽기\". Fill it in, or remove the heading.\n",
          errors: """
            1 note: 0 wrong (✗), 1 worth a look (?)
            1 left out that you called right as it is; dasi check --all shows all

            """, ending: .code(0)))
    let all = try place.run("check", "notes", "--all", "--json", "--language", "en")
    #expect(all.output.contains(#""id":"\#(ids[0])","ignored":true"#) && all.ending == .code(0))
    let fix = try place.run("fix", "notes", "--json", "--language", "en")
    #expect(!fix.output.contains(ids[0]) && fix.output.contains(#""finding":"\#(ids[1])""#))
    #expect(try place.run("check", "notes", "--heed", ids[0], "--json", "--language", "en").output == first)
  }

  @Test func `only what is found can be called right`() throws {
    let place = try Workplace(notes: ["kiln.md": kiln])
    #expect(
      try place.run("check", "notes", "--ignore", "nothing", "--language", "en")
        == Transcript(
          output: "",
          errors: "nothing: nothing of that name is doubtful in the notes. "
            + "Name it by its \"id\" in dasi check --all --json.\n", ending: .code(2)))
  }

  @Test func `what is only doubtful is no failure`() throws {
    let place = try Workplace(notes: ["kiln.md": "# 가마\n\n- 가마: 그릇을 굽는 곳\n\n## 굽기\n"])
    let transcript = try place.run("check", "notes", "--language", "en")
    #expect(transcript.errors == "1 note: 0 wrong (✗), 1 worth a look (?)\n" && transcript.ending == .code(0))
  }

  @Test func `clean notes are told to be clean`() throws {
    let place = try Workplace(notes: ["wheel.md": clean])
    #expect(
      try place.run("check", "notes", "--language", "en")
        == Transcript(output: "", errors: "1 note: nothing doubtful.\n", ending: .code(0)))
    #expect(
      try place.run("check", "notes", "--language", "ko")
        == Transcript(output: "", errors: "노트 1개: 이상한 곳이 없어요.\n", ending: .code(0)))
    #expect(try place.run("check", "notes", "--json") == Transcript(output: "", errors: "", ending: .code(0)))
  }

  @Test func `in a folder five of a kind are shown for a note, of one note all`() throws {
    let stubs = (1...8).map { "## Glaze \($0)\n\nTBD\n" }.joined(separator: "\n")
    let place = try Workplace(notes: ["glaze.md": "# Glazes\n\nA glaze is glass on clay.\n\n" + stubs])
    let folder = try place.run("check", "notes", "--language", "en")
    #expect(
      folder.output.hasSuffix("notes/glaze.md: 3 more like this; dasi check 'notes/glaze.md' shows them all\n"))
    #expect(folder.output.split(separator: "\n").count == 6)
    let note = try place.run("check", "notes/glaze.md", "--language", "en")
    #expect(note.output.split(separator: "\n").count == 8)
  }

  @Test func `places in two notes are named`() throws {
    let place = try Workplace(notes: ["a.md": clean, "b.md": clean])
    let transcript = try place.run("check", "notes", "--json", "--language", "en")
    #expect(transcript.output.contains(#""kind":"repeatedFacts""#))
    #expect(transcript.output.contains(#""other":{"file":"a.md","line":3}"#))
    #expect(transcript.ending == .code(0))
  }

  @Test func `cards that wait are told until somebody decides`() throws {
    let place = try Workplace(notes: ["wheel.md": clean])
    try place.write(Data(#"{"leastConfidence":1}"#.utf8), to: ".dasi/settings.json")
    let before = try place.run("check", "notes", "--json", "--language", "en").output.split(separator: "\n")
    #expect(before.count == 2 && before.allSatisfy { $0.contains(#""kind":"unsureCard""#) })
    let short = try place.run("check", "notes", "--language", "en")
    #expect(short.output.contains("notes/wheel.md:3: ? a card that waits to be accepted: "))
    #expect(short.output.contains("notes/wheel.md: 1 more like this"))
    try place.write(Data(#"{}"#.utf8), to: ".dasi/settings.json")
    _ = try place.run("review", "notes", "--plain", input: "\n3\nx\nq\n")
    try place.write(Data(#"{"leastConfidence":1}"#.utf8), to: ".dasi/settings.json")
    #expect(try place.run("check", "notes", "--json").output == "")
  }

  @Test func `a note that cannot be read is told and the others are checked`() throws {
    let place = try Workplace(notes: ["kiln.md": kiln])
    try place.write(Data((0..<3_000).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 / 256) }), to: "picture.md")
    try place.write(Data("# Clay\n\n- Kaolin: a \u{FF}".utf8.dropLast(2) + [0xFF] + " clay\n".utf8), to: "broken.md")
    let transcript = try place.run("check", "notes", "--language", "en")
    #expect(transcript.output.contains("notes/broken.md:3: ✗ no text at byte 20; the rest was read."))
    #expect(transcript.output.contains("notes/kiln.md:8: ✗"))
    #expect(transcript.errors.contains("notes/picture.md: holds no text; it was not read."))
    #expect(transcript.ending == .code(1))
  }

  @Test func `where no note can be read, that is all that is said`() throws {
    let place = try Workplace()
    try place.write(Data((0..<3_000).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 / 256) }), to: "picture.md")
    let transcript = try place.run("check", "notes", "--language", "en")
    #expect(transcript.errors == "notes/picture.md: holds no text; it was not read.\n")
    #expect(transcript.output == "" && transcript.ending == .code(1))
  }

  @Test(
    arguments: [
      (["check", "missing"], 2, "missing: no such folder"),
      (["check", "notes", "--explain"], 2, "Unknown option '--explain'"),
      (["check", "notes", "--language", "fr"], 2, "Please provide one of 'ko' and 'en'."),
    ] as [([String], Int32, String)])
  func `misuse is told`(arguments: [String], code: Int32, message: String) throws {
    let transcript = try Workplace(notes: ["wheel.md": clean]).run(arguments)
    #expect(transcript.output == "" && transcript.errors.contains(message) && transcript.ending == .code(code))
  }

  @Test func `an empty folder says what notes are, and checking writes nothing`() throws {
    let empty = try Workplace().run("check", "notes", "--language", "en")
    #expect(empty.errors.contains("no notes here") && empty.ending == .code(1))
    let place = try Workplace(notes: ["kiln.md": kiln])
    let before = place.files
    _ = try place.run("check", "notes")
    #expect(place.files == before)
  }

  @Test func `nothing from notes reaches the output as a control character`() throws {
    let evil = "\u{1B}[31m\u{1B}]0;x\u{7}\u{9B}2J\u{202E}\u{7F}"
    let place = try Workplace(notes: [
      "a\(evil).md": "# 가마\(evil)\n\n## 굽\(evil)기\n\n## 불\n\n- [ ] 왜 \(evil)식히는가?\n\n---\n\n- 유약: 유리 옷\n"
    ])
    for command in [["check", "notes"], ["check", "notes", "--json"]] {
      let transcript = try place.run(command)
      #expect(!transcript.output.isEmpty)
      for scalar in (transcript.output + transcript.errors).unicodeScalars where scalar != "\n" {
        let category = scalar.properties.generalCategory
        #expect(category != .control && category != .format, "\(command) U+\(String(scalar.value, radix: 16))")
      }
    }
  }
}
