import Storage

/// Words for what a sync does and what came of it.
extension Report {
  func text(of stage: Sync.Stage) -> String {
    switch stage {
    case .keeping: say("기록을 담는 중…", "Committing progress …")
    case .fetching: say("받아 오는 중…", "Fetching …")
    case .joining: say("합치는 중…", "Joining …")
    case .sending: say("보내는 중…", "Sending …")
    }
  }

  func text(of outcome: SyncOutcome) -> String {
    switch outcome.end {
    case .synced: synced(outcome)
    case .noRemote:
      say(
        "기록을 이 기기의 git에 담았어요. 다른 기기와 나누려면 dasi sync --init 주소",
        "Progress is committed here. To share it: dasi sync --init ADDRESS")
    case .offline(let remote):
      say(
        "\(remote): 지금은 닿지 않아요. 기록은 여기 담아 두었고, 다음 동기화 때 보내요.",
        "\(remote): cannot be reached now. Progress is committed here and goes out with the next sync.")
    case .needsLogin(let remote):
      say(
        "\(remote): 로그인이 필요해요. 기록은 여기 담아 두었어요. ssh 키나 git credential helper를 준비한 뒤 다시 해 주세요.",
        "\(remote): asks for a login; progress is committed here. Set up an ssh key or a git credential helper, then sync again."
      )
    case .nothingThere(let remote):
      say(
        "\(remote): 그런 저장소가 없어요. 기록은 여기 담아 두었어요. 저장소를 만든 뒤 다시 해 주세요 (git init --bare).",
        "\(remote): no repository there; progress is committed here. Make one (git init --bare), then sync again.")
    case .conflict(let files):
      say(
        "노트가 양쪽에서 다르게 바뀌어 합치지 못했어요: \(list(files)). 아무것도 바꾸지 않았고 기록은 안전해요. git pull --rebase 로 합친 뒤 다시 해 주세요.",
        "These notes changed here and elsewhere: \(list(files)). Nothing was touched and progress is safe. Join them with git pull --rebase, then sync again."
      )
    case .inTheWay(let files):
      say(
        "커밋하지 않은 변경이 있는 파일이 다른 곳에서도 바뀌었어요: \(list(files)). 그대로 두었고 기록은 안전해요. 커밋한 뒤 다시 해 주세요.",
        "These files have uncommitted changes here and changed elsewhere: \(list(files)). They were left as they are and progress is safe. Commit them, then sync again."
      )
    case .outrun:
      say(
        "다른 기기가 계속 먼저 보내고 있어요. 기록은 여기 담아 두었어요. 잠시 뒤 다시 해 주세요.",
        "Other machines keep sending first. Progress is committed here; sync again in a moment.")
    case .cancelled:
      say("동기화를 멈췄어요. 기록은 여기 담아 두었어요.", "Sync was stopped. Progress is committed here.")
    }
  }

  /// What to do where git knows of progress only.
  var notesStayHere: String {
    say(
      "노트는 git에 담지 않았어요. 노트도 함께 보내려면 노트가 있는 기기에서 git add . && git commit -m notes 를 한 뒤 dasi sync (다른 방법으로 나누고 있다면 그대로 두세요).",
      "The notes themselves are not in git. To let them travel, too, where they are: git add . && git commit -m notes, then dasi sync. If you share them another way, leave it so."
    )
  }

  private func synced(_ outcome: SyncOutcome) -> String {
    if outcome.received + outcome.sent == 0 {
      return say("모두 같아요. 주고받을 것이 없어요.", "All the same; nothing to send or receive.")
    }
    let changes = outcome.received == 1 ? "change" : "changes"
    return say(
      "동기화했어요: 변경 받음 \(outcome.received), 보냄 \(outcome.sent)",
      "Synced: \(outcome.received) \(changes) received, \(outcome.sent) sent")
  }

  private func list(_ files: [String]) -> String {
    files.prefix(5).joined(separator: ", ")
      + (files.count > 5 ? say(" 외 \(files.count - 5)개", " and \(files.count - 5) more") : "")
  }

  func text(of fault: SyncFault) -> String {
    switch fault {
    case .noGit:
      say("git이 없어요. git을 설치해 주세요 (apt install git).", "git is not installed. Install it (apt install git).")
    case .noRepository(let path):
      say(
        "\(path): git 저장소가 아니에요. dasi sync --init 으로 시작해 주세요.",
        "\(path): not in a git repository. Begin with dasi sync --init.")
    case .notSetUp(let path):
      say(
        "\(path): 아직 동기화를 준비하지 않았어요. dasi sync --init 으로 시작해 주세요.",
        "\(path): not set up for sync. Begin with dasi sync --init.")
    case .unfinished:
      say(
        "git에서 끝내지 않은 merge나 rebase가 있어요. 먼저 마치거나 그만둬 주세요 (git status).",
        "A merge or rebase was begun and not finished. Finish or abort it first (git status).")
    case .noBranch:
      say("git에 선택된 브랜치가 없어요. git switch 브랜치 를 해 주세요.", "No branch is checked out. Do git switch BRANCH first.")
    case .untrusted(let setting):
      say(
        "저장소 설정의 \(setting)은 명령을 실행하거나 노트 밖을 건드릴 수 있어 동기화하지 않았어요. 필요하면 ~/.gitconfig로 옮기고 저장소에서 지워 주세요 (git config --unset \(setting)).",
        "The repository's setting \(setting) can run commands or lead out of the notes, so nothing was done. If you need it, move it to your ~/.gitconfig (git config --unset \(setting))."
      )
    case .remoteInside(let url):
      say(
        "\(url): 노트 폴더 안의 저장소에는 보내지 않아요. 밖에 두어 주세요.",
        "\(url): lies in the notes' own repository; nothing is sent there. Move it out.")
    case .otherRemote(let url):
      say(
        "origin이 이미 있어요: \(url). 바꾸려면 git remote set-url origin 주소",
        "There is an origin already: \(url). To change it: git remote set-url origin ADDRESS.")
    case .badRemote(let url):
      say("\(url): 쓸 수 없는 주소예요.", "\(url): not an address that can be used.")
    case .git(let command, let says):
      say("git \(command): \(says)", "git \(command): \(says)")
    case .storage(let error): text(of: error)
    }
  }
}
