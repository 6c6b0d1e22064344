import TestKit
import Testing

/// `dasi fsrs` as typed, what it prints, and its exit code.
@Suite struct FSRSTests {
  private let log = """
    card_id,review_time_ms,rating,duration_ms
    7,1700000000000,3,5000
    8,1700000100000,2,4000
    7,1700259200000,1,5000

    """

  private func run(_ log: String, _ arguments: String...) throws -> Transcript {
    let place = try Workplace(notes: ["log.csv": log])
    return try place.run(["fsrs"] + arguments + ["notes/log.csv", "--language", "en"])
  }

  @Test func `memory prints the state after each review`() throws {
    #expect(
      try run(log, "memory")
        == Transcript(
          output: """
            {"card":7,"review":1,"s":2.3065,"d":2.118103970459015,"r":null}
            {"card":8,"review":1,"s":1.2931,"d":5.112170705601055,"r":null}
            {"card":7,"review":2,"s":0.6368506992409603,"d":7.394502741279718,"r":0.8809479557659419}

            """, errors: "", ending: .code(0)))
  }

  @Test func `memory tells how each card stands in the end`() throws {
    let transcript = try run(log, "memory", "--last")
    #expect(
      transcript.output == """
        {"card":7,"reviews":2,"s":0.6368506,"d":7.3945026}
        {"card":8,"reviews":1,"s":1.2931,"d":5.1121707}

        """)
    #expect(transcript.ending == .code(0))
  }

  @Test func `evaluate says how well weights predict`() throws {
    let transcript = try run(log, "evaluate")
    #expect(transcript.output.hasPrefix("{\"items\":1,\"logLoss\":2.12819"))
    #expect(transcript.ending == .code(0))
  }

  @Test func `train prints the weights`() throws {
    let transcript = try run(log, "train", "--threads", "2")
    #expect(transcript.output.hasPrefix("{\"weights\":[0.2"))
    #expect(transcript.output.contains("\"items\":1,"))
    #expect(transcript.ending == .code(0))
  }

  @Test func `what is doubtful in a log is said, and the log is read`() throws {
    let doubtful = """
      card_id,review_time_ms,rating,deck
      7,1700259200000,3,a
      7,1700000000000,3,a
      7,1700000000000,3,a

      """
    #expect(
      try run(doubtful, "evaluate").errors == """
        notes/log.csv: columns that were not read: deck
        notes/log.csv:3: from here on not in the order of time; the reviews were sorted.
        notes/log.csv:4: says again what a line before it said; it counts once.

        """)
  }

  @Test func `a log in which nothing can be predicted is said to be one`() throws {
    let once = "card_id,review_time_ms,rating\n7,1700000000000,3\n"
    let judged = try run(once, "evaluate", "--json")
    #expect(judged.output == "{\"items\":0,\"logLoss\":null,\"rmseBins\":null,\"auc\":null}\n")
    #expect(judged.errors.contains("nothing to predict"))
    #expect(try run(once, "train").output.contains("\"logLoss\":null"))
    #expect(try run(once, "memory").errors == "")
  }

  @Test func `a log that cannot be read is refused with line and reason`() throws {
    let faults = [
      "7,1700000000,3":
        "notes/log.csv:2: 1700000000 looks like seconds. review_time_ms takes milliseconds: multiply by 1000.",
      "7,17,3": "notes/log.csv:2: 17 is no time of 2001 to 2096. review_time_ms counts milliseconds since 1970.",
      "7,1700000000000,6": "notes/log.csv:2: there is no rating 6. Use 1 (Again) to 4 (Easy), or remove the line.",
      "seven,1700000000000,3": "notes/log.csv:2: card_id must be a whole number.",
      "": "notes/log.csv: holds no review. Each review is a line below the names of the columns.",
    ]
    for (line, words) in faults {
      #expect(
        try run("card_id,review_time_ms,rating\n\(line)\n", "train")
          == Transcript(output: "", errors: words + "\n", ending: .code(1)))
    }
    #expect(
      try run("card_id,rating\n", "train").errors
        == "notes/log.csv:1: there is no column review_time_ms. The first line must name card_id,review_time_ms,rating.\n"
    )
  }

  @Test func `weights are refused by name and bound`() throws {
    let values = "0.212,1.2931,2.3065,8.2956,6.4133,0.8334,3.0194,0.9,1.8722,0.1666,0.796,1.4835,0.0614,0.2629,1.6483,"
    let rest = "0.6014,1.8729,0.5425,0.0912,0.0658,0.1542"
    #expect(
      try run(log, "evaluate", "--weights", values + rest)
        == Transcript(output: "", errors: "w7 = 0.9: must lie between 0.001 and 0.75.\n", ending: .code(2)))
    #expect(
      try run(log, "evaluate", "--weights", "-0.5," + values.dropFirst(6) + rest).errors
        == "w0 = -0.5: must lie between 0.001 and 100.0.\n")
    #expect(
      try run(log, "memory", "--weights", "1,2").errors
        == "There are 2 weights. Give 21 (FSRS-6), or 17 or 19 of older models.\n")
    #expect(
      try run(log, "memory", "--weights", "a,2").errors
        == "\"a\" is no number. Weights are numbers with commas between.\n")
  }
}
