import Screens
import Storage

/// Words for what the doctor finds and does.
extension Report {
  /// A finding with its place and sign.
  func line(of ailment: Ailment) -> String {
    let said = text(of: ailment)
    let sign = ailment.severity == .wrong ? "✗" : "?"
    // What cannot be read says itself where.
    if said.hasPrefix(ailment.path + ":"), let end = said.dropFirst(ailment.path.count).firstRange(of: ": ") {
      return "\(said[..<end.upperBound])\(sign) \(said[end.upperBound...])"
    }
    return "\(ailment.line.map { "\(ailment.path):\($0)" } ?? ailment.path): \(sign) \(said)"
  }

  func text(of ailment: Ailment) -> String {
    switch ailment.kind {
    case .line(let fault):
      say("이 줄은 읽을 수 없어 빼고 셌어요 (\(text(of: fault))).", "this line is left out (\(text(of: fault))).")
    case .torn: say("쓰다 만 마지막 줄이 있어요.", "the last line was cut short.")
    case .copy(let only):
      say(
        "동기화나 편집기가 만든 사본이에요. 여기에만 있는 기록 \(only)개도 모두 셌어요.",
        "a copy made by a sync tool or an editor; its entries count, \(only) of them only known from here.")
    case .repeated(let id): say("\(id): 같은 줄이 또 있어요. 한 번만 셌어요.", "\(id) stands here once more; it counts once.")
    case .disorder(let id): say("\(id): 차례가 뒤바뀐 줄이에요.", "\(id) stands after a later one.")
    case .twoFacts(let id):
      say(
        "\(id): 한 이름에 다른 기록이 둘 있어요. 둘 다 셌어요. 기기를 통째로 복제했다면 한쪽의 XDG_STATE_HOME/dasi/device를 지워 주세요.",
        "\(id) names two different entries; both count. If a machine was cloned, remove XDG_STATE_HOME/dasi/device on one of them."
      )
    case .gap(let device, let first, let last):
      say(
        "\(device): \(numbers(first, last))번 기록이 어디에도 없어요. 아직 동기화되지 않았거나 손상된 줄일 수 있어요.",
        first == last
          ? "\(device): entry \(first) is nowhere; it may not have been synced yet, or its line is damaged."
          : "\(device): entries \(numbers(first, last)) are nowhere; they may not have been synced yet, or their lines are damaged."
      )
    case .clockBack(let count, let seconds):
      say(
        "시계가 뒤로 갔어요: 기록 \(count)개, 많게는 \(span(seconds)). 기기의 시각을 확인해 주세요.",
        "the clock went back before \(number(count, "entry", "entries")), by up to \(span(seconds)). Check the time of this device."
      )
    case .future(let count):
      say(
        "앞날의 시각으로 적힌 기록이 \(count)개 있어요. 기기의 시각을 확인해 주세요.",
        "\(number(count, "entry lies", "entries lie")) in the future. Check the clock.")
    case .aimless(let count):
      say("없는 기록을 되돌리는 줄이 \(count)개 있어요.", "\(number(count, "entry takes", "entries take")) back what is nowhere.")
    case .orphans(let count):
      say(
        "노트에 카드가 없는 기록이 \(count)장 있어요. 카드가 돌아오면 이어져요.",
        "\(number(count, "history has", "histories have")) no card in the notes, kept for when it comes back.")
    case .snapshot(let cards?):
      say(
        "카드 \(cards)장이 기록과 달라요. 지워도 괜찮아요.",
        "\(number(cards, "card is", "cards are")) not what the journal says. It may be deleted.")
    case .snapshot(nil): say("읽을 수 없어요. 지워도 괜찮아요.", "cannot be read. It may be deleted.")
    case .keptHistory:
      say(
        "빨리 시작하려고 둔 것이 기록과 달라요. 지워도 괜찮아요.", "kept for a fast start, and not what the journal says. It may be deleted.")
    case .open: say("다른 사람도 볼 수 있어요.", "others may read or write it.")
    case .leadsOut:
      say("기록 폴더 밖을 가리키는 링크예요. 따라가지 않았어요.", "a link that leads out of the progress folder; it is not followed.")
    case .leftover: say("끝난 dasi가 남긴 임시 파일이에요.", "a temporary file of a dasi that is gone.")
    case .damagedBackup: say("손상된 백업이에요. 쓸 수 없어요.", "this backup is damaged and of no use.")
    case .unreadable(let error): text(of: error)
    case .setting(let fault): text(of: fault)
    }
  }

  func tally(_ examination: Examination, wrong: Int) -> String {
    let doubtful = examination.ailments.count - wrong
    let all = say(
      "기록 파일 \(examination.files)개, 기록 \(examination.entries)개, 카드 \(examination.cards)장",
      "\(number(examination.files, "journal file", "journal files")), \(number(examination.entries, "entry", "entries")), \(number(examination.cards, "card", "cards"))"
    )
    if examination.ailments.isEmpty { return all + say(": 모두 괜찮아요.", ": all is well.") }
    let mendable = examination.ailments.contains { $0.kind.isMendable }
    return all + say(": 잘못 \(wrong)(✗), 살펴볼 것 \(doubtful)(?).", ": \(wrong) wrong (✗), \(doubtful) worth a look (?).")
      + (mendable ? say(" 고치려면 dasi doctor --repair", " To mend: dasi doctor --repair") : "")
  }

  private func number(_ count: Int, _ one: String, _ many: String) -> String { "\(count) \(count == 1 ? one : many)" }

  private func numbers(_ first: Int, _ last: Int) -> String { first == last ? "\(first)" : "\(first)–\(last)" }

  private func span(_ seconds: Int) -> String { Words(language).duration(seconds: seconds) }

  var seeDoctor: String { say("자세한 것은 dasi doctor 가 알려 줘요.", "See dasi doctor.") }

  func text(of deed: Repair.Deed) -> String {
    switch deed {
    case .backedUp(let path): say("\(path): 먼저 백업했어요.", "\(path): backed up first.")
    case .rewrote(let path, let original):
      say(
        "\(path): 온전한 줄만으로 다시 썼어요. 원래 파일: \(original)",
        "\(path): written anew with its whole lines. The original: \(original)")
    case .merged(let path, let count, let original):
      say(
        "\(path): 기록 \(count)개를 합치고 \(original)로 옮겼어요.",
        "\(path): \(number(count, "entry", "entries")) merged, then moved to \(original).")
    case .rewroteSnapshot(let path): say("\(path): 기록에서 다시 만들었어요.", "\(path): made anew from the journal.")
    case .removed(let path): say("\(path): 지웠어요. 다시 만들어져요.", "\(path): deleted; it will be made anew.")
    case .closed(let count):
      say(
        "파일과 폴더 \(count)개를 본인만 볼 수 있게 했어요.",
        count == 1 ? "1 file or folder is yours alone again." : "\(count) files and folders are yours alone again.")
    case .putAside(let path, let place): say("\(path): \(place)로 옮겼어요.", "\(path): moved to \(place).")
    case .inUse(let path):
      say(
        "\(path): 다른 dasi가 쓰고 있어 그대로 두었어요. 닫고 다시 해 주세요.",
        "\(path): another dasi writes it, so it was left. Close that one, then again.")
    case .changed(let path):
      say(
        "\(path): 살펴본 뒤에 바뀌었거나 읽을 수 없어 그대로 두었어요. 다시 해 주세요.",
        "\(path): has changed since, or could not be read, so it was left. Try again.")
    case .ofOther(let path):
      say(
        "\(path): 다른 기기의 파일이라 그대로 두었어요. 그 기기에서 고쳐 주세요.",
        "\(path): belongs to another device, so it was left. Repair it there.")
    case .notUnderstood(let path):
      say(
        "\(path): 이 dasi가 모르는 줄이 있어 그대로 두었어요. dasi를 새로 설치해 주세요.",
        "\(path): holds lines this dasi does not know, so it was left. Update dasi.")
    }
  }

  func text(ofBackup path: String) -> String { say("\(path): 백업했어요.", "\(path): backed up.") }

  func text(of outcome: Restoring.Outcome, from path: String) -> String {
    let before = outcome.before.map { say(" 그전 기록: \($0)", " What was there before: \($0)") } ?? ""
    return say("\(path): 파일 \(outcome.files)개를 되살렸어요.", "\(path): \(number(outcome.files, "file", "files")) restored.")
      + before
  }

  func text(of fault: Archive.Fault, at path: String) -> String {
    switch fault {
    case .damaged:
      say("\(path): 손상되었거나 백업 파일이 아니에요. 아무것도 바꾸지 않았어요.", "\(path): damaged, or no backup. Nothing was changed.")
    case .tooLarge:
      say(
        "\(path): 너무 큰 백업이에요 (512MB, 200배, 파일 100,000개까지). 아무것도 바꾸지 않았어요.",
        "\(path): larger than a backup may be (512 MB, 200 times its size, 100,000 files). Nothing was changed.")
    case .hostile(let member):
      say(
        "\(path): 백업에 있을 수 없는 \(member)이 들어 있어요. 아무것도 바꾸지 않았어요.",
        "\(path): holds \(member), which no backup does. Nothing was changed.")
    case .incomplete(let member):
      say(
        "\(path): \(member)이 빠졌거나 달라졌어요. 아무것도 바꾸지 않았어요.",
        "\(path): \(member) is missing or changed. Nothing was changed.")
    case .newerVersion(let version):
      say(
        "\(path): 더 새로운 dasi의 백업(버전 \(version))이에요. dasi를 새로 설치해 주세요.",
        "\(path): made by a newer dasi (version \(version)). Update dasi.")
    case .inUse: say("다른 dasi가 기록을 쓰고 있어요. 닫고 다시 해 주세요.", "Another dasi writes here now. Close it, then try again.")
    case .exists(let path):
      say("\(path): 이미 있는 파일이에요. 다른 이름을 정해 주세요.", "\(path): there is such a file already. Choose another name.")
    case .storage(let error): text(of: error)
    }
  }
}
