import Curses
import Glibc
import Storage
import Study

/// The words for everything that can go wrong: what happened, and what to do.
struct Report: Sendable {
  let language: Language

  func text(of failure: Failure) -> String {
    switch failure {
    case .noNotes:
      say(
        "노트가 어디 있는지 알려 주세요: dasi 폴더 (예: dasi ~/notes). DASI_NOTES 변수에 적어 두어도 돼요.",
        "Say where your notes are: dasi FOLDER (such as dasi ~/notes), or name the folder in DASI_NOTES.")
    case .nothingToRead(let path):
      say(
        "\(path): 읽을 노트가 없어요. .md .markdown .org .txt 파일이 있는 폴더를 알려 주세요.",
        "\(path): no notes here. Name a folder that holds .md, .markdown, .org or .txt files.")
    case .storage(let error): text(of: error)
    case .sync(let fault): text(of: fault)
    case .archive(let fault, let path): text(of: fault, at: path)
    case .terminal(let error, let name): text(of: error, terminal: name)
    case .noDeck(let deck, let decks):
      say("\(deck): 그런 덱이 없어요. 있는 덱: ", "\(deck): no such deck. There are: ") + decks.joined(separator: ", ")
    case .noRename(let card):
      say(
        "\(card): 그 카드로 이어진 기록이 없어요. dasi renames --json의 to를 적어 주세요.",
        "\(card): no history went over to that card. Name it as \"to\" in dasi renames --json.")
    case .noFinding(let id):
      say(
        "\(id): 노트에 그런 곳이 없어요. dasi check --all --json의 id를 적어 주세요.",
        "\(id): nothing of that name is doubtful in the notes. Name it by its \"id\" in dasi check --all --json.")
    case .reviewTable(let path, let fault): text(of: fault, path: path)
    case .weights(let fault): text(of: fault)
    case .weightNoNumber(let word): text(ofNoWeight: word)
    case .tooFewAnswers(let least): text(ofTooFew: least)
    case .noFitOfModel: textOfNoFit
    case .weightsSetByHand: textOfWeightsSetByHand
    case .noChoiceOfWeights: textOfNoChoice
    case .noCommand(let word, let nearest):
      text(of: .missing(path: word))
        + (nearest.map { say(" \($0)를 쓰려고 했나요?", " Did you mean \($0)?") } ?? "")
    case .noSetting(let key, let known):
      say("\(key): 그런 설정이 없어요. name=value로 적어요. 있는 설정: ", "\(key): no such setting. Write name=value. There are: ")
        + known.joined(separator: ", ")
    case .wrongSetting(let key, let range):
      say("\(key): 그렇게 정할 수 없어요. 쓸 수 있는 값: \(range)", "\(key): it cannot be that. It takes \(range)")
    case .readOnly(let reason):
      say("답을 저장할 수 없어서 복습을 시작하지 않았어요. ", "Answers could not be saved, so no review was started. ") + reason
    }
  }

  func text(ofMissing editor: Editor) -> String {
    say(
      "\(editor.command): 편집기를 열지 못했어요. EDITOR를 확인해 주세요.",
      "\(editor.command): this editor could not be started. Check EDITOR.")
  }

  /// How much the notes gave; `unsure` of the cards wait to be accepted.
  func tally(cards: Int, unsure: Int, notes: Int) -> String {
    let all = say(
      "노트 \(notes)개에서 카드 \(cards)장",
      "\(cards) \(cards == 1 ? "card" : "cards") from \(notes) \(notes == 1 ? "note" : "notes")")
    if unsure == 0 { return all }
    return all
      + say(
        " · 확실하지 않은 \(unsure)장(?)은 받아들일 때까지 묻지 않아요", ", \(unsure) unsure (?): not asked until you accept them")
  }

  /// The lines above a table of desired retentions.
  func workloadHeading(cards: Int, days: Int) -> String {
    say(
      "카드 \(cards)장을 \(days)일 동안 공부하면\n 기억률      하루 답     하루 분    기억하는 카드",
      "\(cards) cards, \(days) days\nrecall answers/day minutes/day  remembered")
  }

  /// What is to be known of the rows of a simulated year.
  func workloadRemarks(isLimited: Bool, hasOwn: Bool, isFSRS7: Bool) -> [String] {
    let limited = say(
      "* 하루 한도 때문에 때가 된 카드를 다 묻지 못한 날. 늦게 물은 만큼 덜 기억해요.",
      "* days on which a limit of the day kept back cards that were due; asked late, fewer are remembered.")
    let own = say("기억률을 따로 정한 덱은 어느 줄에서나 그대로예요.", "Decks with a retention of their own keep it in every row.")
    let model = say("한 해 셈은 FSRS-6으로 해요.", "The year is simulated with FSRS-6.")
    return (isLimited ? [limited] : []) + (hasOwn ? [own] : []) + (isFSRS7 ? [model] : [])
  }

  /// Why answers cannot be kept, and what to do: another place for progress helps unless it is the person's own folder
  /// that cannot be written.
  func text(ofObstacle error: StorageError, stateFolder: String?) -> String {
    if case .noStateFolder = error { return text(of: error) }
    if case .missing(let path) = error {
      return say(
        "\(Surroundings.shortened(path)) 폴더가 없어요. 먼저 만들거나 다른 곳을 정해 주세요.",
        "\(Surroundings.shortened(path)): no such folder. Make it first, or name another.")
    }
    if case .unwritable(let path, _) = error, let stateFolder, (stateFolder + "/").hasPrefix(path + "/") {
      return text(of: error)
        + say(" XDG_STATE_HOME에 쓸 수 있는 폴더를 정해 주세요.", " Set XDG_STATE_HOME to a folder that can be written.")
    }
    return text(of: error) + say(" 기록을 둘 곳을 --progress로 정해 주세요.", " Name a place for progress with --progress DIR.")
  }

  func text(of error: StorageError) -> String {
    switch error {
    case .missing(let path):
      say(
        "\(path): 그런 폴더나 파일, 명령이 없어요. 경로를 확인하거나 dasi --help를 보세요.",
        "\(path): no such folder, file or command. Check the path, or see dasi --help.")
    case .unreadable(let path, let code):
      say("\(path): 읽을 수 없어요 (\(reason(code))).", "\(path): cannot be read (\(reason(code))).") + advice(code)
    case .unwritable(let path, let code):
      say("\(path): 쓸 수 없어요 (\(reason(code))).", "\(path): cannot be written (\(reason(code))).") + advice(code)
    case .notAFile(let path):
      say("\(path): 보통 파일이 아니라서 읽지 않았어요.", "\(path): no ordinary file; it was not read.")
    case .tooLarge(let path, let size, let limit):
      say(
        "\(path): \(mebibytes(size))MB라서 읽지 않았어요. 노트 하나는 \(mebibytes(limit))MB까지예요. 나누어 주세요.",
        "\(path): \(mebibytes(size)) MB, not read; a note may have \(mebibytes(limit)) MB. Split it.")
    case .tooManyLines(let path, let lines, let limit):
      say(
        "\(path): \(lines)줄이라서 읽지 않았어요. 노트 하나는 \(limit)줄까지예요. 나누어 주세요.",
        "\(path): \(lines) lines, not read; a note may have \(limit). Split it.")
    case .binary(let path):
      say("\(path): 글이 아니라서 읽지 않았어요.", "\(path): holds no text; it was not read.")
    case .leadsOut(let path):
      say(
        "\(path): 기록 폴더 밖을 가리키는 링크라서 따라가지 않았어요. 링크를 지워 주세요.",
        "\(path): a link that leads out of the progress folder; it is not followed. Remove the link.")
    case .newerVersion(let path, let version):
      say(
        "\(path): 더 새로운 dasi가 쓴 파일(버전 \(version))이에요. 그대로 두었어요. dasi를 새로 설치해 주세요.",
        "\(path): written by a newer dasi (version \(version)) and left as it is. Update dasi.")
    case .noStateFolder:
      say(
        "이 기기의 이름을 둘 곳이 없어요. HOME이나 XDG_STATE_HOME을 정해 주세요.",
        "There is no place for this device's name. Set HOME or XDG_STATE_HOME to an absolute path.")
    case .noFreeLane(let path):
      say(
        "\(path): 이 폴더를 쓰는 dasi가 너무 많아요. 몇 개를 닫아 주세요.",
        "\(path): too many dasi use this folder at once. Close some of them.")
    case .notSettings(let path, let line, let column):
      say(
        "\(path):\(line):\(column): 설정 파일을 읽을 수 없어요. JSON을 고치거나 파일을 지워 주세요.",
        "\(path):\(line):\(column): not a settings file. Mend its JSON, or remove it.")
    }
  }

  func text(of error: TerminalError, terminal name: String?) -> String {
    let plain = say(
      " --plain을 붙이면 줄 단위로 공부할 수 있어요.", " With --plain you can study line by line.")
    let what =
      switch error {
      case .noTerminal: say("터미널이 없어요.", "There is no terminal here.")
      case .termUnset:
        say("TERM이 비어 있어요. TERM=xterm-256color 처럼 정해 주세요.", "TERM is not set. Set it, such as TERM=xterm-256color.")
      case .termDumb: say("TERM=\(name ?? "dumb") 터미널에는 화면을 그릴 수 없어요.", "TERM=\(name ?? "dumb") cannot show screens.")
      case .termUnknown(let name):
        say(
          "TERM=\(name) 터미널을 시스템이 몰라요. TERM=xterm-256color로 해 보세요.",
          "The system does not know TERM=\(name). Try TERM=xterm-256color.")
      case .badLocale: say("UTF-8 로캘이 없어요. LANG=C.UTF-8로 해 보세요.", "There is no UTF-8 locale. Try LANG=C.UTF-8.")
      }
    return what + plain
  }

  /// What a crash leaves behind, below what the runtime says of it.
  var crash: String {
    say(
      "dasi가 잘못되어 멈췄어요. 저장된 답은 모두 그대로 있어요. 위의 글을 알려 주시면 고칠게요.",
      "dasi broke down. Every answer it saved is safe. Please report the lines above.")
  }

  private func advice(_ code: Int32) -> String {
    switch code {
    case EACCES, EPERM: say(" 권한을 확인해 주세요.", " Check its permissions.")
    case ENOSPC, EDQUOT: say(" 자리를 비운 뒤 다시 해 주세요.", " Free some space, then try again.")
    default: ""
    }
  }

  func reason(_ code: Int32) -> String {
    switch code {
    case EACCES, EPERM: say("권한 없음", "no permission")
    case ENOSPC: say("디스크가 가득 참", "the disk is full")
    case EDQUOT: say("할당량을 다 씀", "the quota is used up")
    case EROFS: say("읽기 전용 디스크", "read-only disk")
    case EIO: say("디스크 오류", "disk error")
    case ENOENT: say("없음", "not there")
    case EMFILE, ENFILE: say("열린 파일이 너무 많음", "too many open files")
    case ELOOP: say("링크가 돌고 돎", "links that lead in circles")
    default: String(cString: strerror(code))
    }
  }

  private func mebibytes(_ bytes: Int) -> Int { (bytes + (1 << 20) - 1) >> 20 }

  func say(_ korean: String, _ english: String) -> String { language == .korean ? korean : english }
}
