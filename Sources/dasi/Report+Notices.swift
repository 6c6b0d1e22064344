import History
import Notes
import Scheduling
import Storage
import Study

/// Words for what is noticed on the way and does not stop the work.
extension Report {
  func text(of fault: SettingsFault) -> String {
    if case .rules(let unknown, let known) = fault.expected {
      let (unknown, known) = (unknown.joined(separator: ", "), known.joined(separator: " "))
      return say(
        "\(fault.path): \(fault.key)에 모르는 규칙이 있어 빼고 읽었어요: \(unknown). 있는 규칙: \(known).",
        "\(fault.path): \(fault.key) names unknown rules, which are left out: \(unknown). There are: \(known).")
    }
    if fault.expected == .ruleSwitches {
      return say(
        "\(fault.path): \(fault.key)에 알 수 없는 데가 있어 그 부분을 빼고 읽었어요. 이렇게 적어요: \(range(fault.expected)).",
        "\(fault.path): part of \(fault.key) cannot be used and is left out. It reads like \(range(fault.expected)).")
    }
    return say(
      "\(fault.path): \(fault.key) 값을 쓸 수 없어 기본값을 써요. 쓸 수 있는 값: \(range(fault.expected)).",
      "\(fault.path): \(fault.key) cannot be used, the default stands. It takes \(range(fault.expected)).")
  }

  /// Settings for a deck that is not there.
  func text(ofUnknownDeck deck: String, in path: String) -> String {
    say(
      "\(path): decks의 \(deck) 덱이 없어요. 덱 이름은 dasi --plain에 나와요.",
      "\(path): decks names \(deck), which is no deck here. dasi --plain lists them.")
  }

  /// That an exam is over, and a date for it asks for nothing.
  func textOfPastExam(_ date: CivilDate) -> String {
    say(
      "시험일 \(date.iso)은 지난 날이에요. 적어 두었지만 아무것도 바뀌지 않아요.",
      "the exam date \(date.iso) is in the past. It is kept, and changes nothing.")
  }

  /// Where notes come from that nobody has named.
  var textOfSample: String {
    say(
      "여기에는 노트가 없어서 연습 덱을 열었어요. 내 노트로 하려면: dasi ~/notes",
      "There are no notes here, so this is a sample. With notes of your own: dasi ~/notes")
  }

  /// That a folder above these notes has progress of theirs already.
  func text(ofStudiedAbove folder: String) -> String {
    say(
      "이 노트의 기록은 위의 \(folder)에 있어요. 여기서는 따로 시작해요. 이어서 하려면: dasi \(folder)",
      "Progress of these notes is kept above, in \(folder); opened alone, they begin anew. To go on: dasi \(folder)")
  }

  func text(of notice: JournalNotice) -> String {
    switch notice {
    case .rejected(let path, let line, let fault):
      say(
        "\(path):\(line): 이 줄은 읽을 수 없어 빼고 셌어요 (\(text(of: fault))). 나머지는 그대로예요.",
        "\(path):\(line): this line is left out (\(text(of: fault))); all others count.")
    case .torn(let path, let line):
      say(
        "\(path):\(line): 쓰다 만 마지막 줄이 있어요. 다음 답을 저장할 때 recovered 폴더로 옮겨요.",
        "\(path):\(line): the last line was cut short; it moves to recovered/ with your next answer.")
    case .putAside(let path, let place):
      say("\(path): 쓰다 만 줄을 \(place)로 옮겼어요.", "\(path): a line cut short was moved to \(place).")
    case .conflictCopy(let path):
      say(
        "\(path): 동기화가 만든 사본이에요. 그 안의 답도 모두 셌어요.",
        "\(path): a copy made by a sync tool; its answers count, too.")
    case .unreadable(let error): text(of: error)
    case .changedByOthers(let path, let count):
      say(
        "\(path): 다른 프로그램이 바꾼 파일이에요. 없어진 답 \(count)개를 다시 썼어요.",
        "\(path): changed by another program; \(count) missing answers were written again.")
    case .locksUnsupported(let path):
      say(
        "\(path): 이 디스크는 잠금을 몰라서 dasi마다 파일을 따로 써요.",
        "\(path): this disk knows no locks, so each dasi writes a file of its own.")
    }
  }

  /// A doubt about the clock, which says `time`.
  func text(of doubt: ClockDoubt, at time: Timestamp) -> String {
    let now = Self.moment(time)
    return switch doubt {
    case .behind(let latest):
      say(
        "이 기기의 시계는 \(now)인데 \(Self.moment(latest))에 한 답이 있어요. 시계를 확인해 주세요. 답은 모두 그대로예요.",
        "The clock says \(now), yet there are answers from \(Self.moment(latest)). Check the clock; no answer is lost.")
    case .ahead(let last):
      say(
        "마지막 답은 \(Self.moment(last)), 이 기기의 시계는 \(now)이에요. 그만큼 쉰 게 아니라면 시계를 확인해 주세요.",
        "The last answer is from \(Self.moment(last)), and the clock says \(now). If it was no such break, check the clock."
      )
    }
  }

  /// Date and time of day.
  private static func moment(_ time: Timestamp) -> String {
    let minutes = time.millisecondsOfDay / 60_000
    return "\(time.date.iso) \(minutes / 600)\(minutes / 60 % 10):\(minutes / 10 % 6)\(minutes % 10)"
  }

  /// Where answers are kept whose own disk refused them.
  func text(ofRefuge path: String) -> String {
    say(
      "\(path)에 저장했어요. 노트 폴더에 다시 쓸 수 있게 되면 저절로 옮겨 가요.",
      "Saved in \(path); it goes home by itself as soon as the notes folder can be written again.")
  }

  /// How many of the notes are read.
  func text(ofReading done: Int, of total: Int) -> String {
    say("노트를 읽는 중: \(done)/\(total)", "Reading notes: \(done)/\(total)")
  }

  /// Words for a finding in a note, with its place.
  func text(of finding: Finding, in path: String) -> String { "\(path):\(finding.line): \(text(of: finding))" }

  func text(of fault: LineFault) -> String {
    switch fault {
    case .damaged: say("검사값이 맞지 않음", "its checksum does not fit")
    case .newerVersion(let version): say("더 새로운 버전 \(version)", "newer version \(version)")
    case .malformed(let field): say("\(field ?? "JSON")이 잘못됨", "\(field ?? "JSON") is wrong")
    case .conflictMarker: say("git 충돌 표시", "a conflict mark of git")
    }
  }

  func range(_ expected: SettingForm) -> String {
    switch expected {
    case .number(let range): "\(range.lowerBound)–\(range.upperBound)"
    case .wholeNumber(let range): "\(range.lowerBound)–\(range.upperBound)"
    case .yesOrNo: "true, false"
    case .timeOfDay: "\"04:00\""
    case .date: "\"2026-12-18\""
    case .durations: "[\"1m\", \"10m\"]"
    case .oneOf(let values): values.joined(separator: ", ")
    case .easyDays: "{\"saturday\": \"reduced\", \"sunday\": \"minimum\"}"
    case .weights:
      say("FSRS-6의 수 21개 (17, 19개도, FSRS-7은 34개)", "21 numbers of FSRS-6 (or 17, 19; 34 of FSRS-7) within bounds")
    case .weight(let index, let bounds):
      say(
        "w\(index): \(bounds.lowerBound)–\(bounds.upperBound) 사이의 수",
        "w\(index) between \(bounds.lowerBound) and \(bounds.upperBound)")
    case .decks: "{\"korean\": {\"desiredRetention\": 0.95, \"examDate\": \"2026-12-18\"}}"
    case .theme(let names):
      names.joined(separator: ", ")
        + ", {\"base\": \"dark\", \"accent\": \"#7fb4ca\", \"quiet\": 245}"
    case .keys: "{\"undo\": \"z\", \"again\": [\"j\", \"f1\"]}"
    case .ruleSwitches, .rules: "{\"off\": [\"F11\"], \"in\": {\"folder/\": {\"on\": [\"F11\"]}}}"
    }
  }
}
