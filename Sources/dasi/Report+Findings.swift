import Notes
import Study

/// Words for what is doubtful in notes: what it is, and what to do about it.
extension Report {
  func text(of finding: Finding) -> String {
    switch finding.kind {
    case .invalidText(let byte):
      say(
        "\(byte)번째 바이트부터 글자가 아니에요. 그 자리만 빼고 읽었어요. 파일을 UTF-8로 저장해 주세요.",
        "no text at byte \(byte); the rest was read. Save the file as UTF-8.")
    case .openBlock(let mark):
      say(
        "\(mark) 블록이 닫히지 않아서 글이 다시 이어지는 듯한 데까지만 그 안으로 읽었어요. 끝나는 줄에 \(end(of: mark))를 적어 주세요.",
        "this \(mark) block is never closed; it was read up to where the text seems to go on. Write \(end(of: mark)) where it ends."
      )
    case .emptySection(let title): text(ofEmpty: title)
    case .stub(let title):
      say(
        "'\(title)' 아래는 아직 쓰다 만 곳이에요. 내용을 채우면 카드가 돼요.", "\"\(title)\" is still to be written. Fill it in to get cards.")
    case .strayLabel, .emptyLabel, .contradiction, .wrongCount: text(ofList: finding.kind)
    case .mendedWord, .brokenWord, .slip, .spelling: text(ofWord: finding)
    case .unansweredQuestion(let question):
      say(
        "답이 없는 질문이에요: \(stopped(question)) 아래에 답을 적으면 카드가 돼요.",
        "a question without an answer: \(stopped(question)) Write it below to get a card.")
    case .otherDefinition, .repeatedFacts: text(ofFact: finding)
    case .unsureCard(_, let question):
      say(
        "받아들이기를 기다리는 카드예요: \(stopped(question)) 카드 목록에서 정하거나 노트를 더 또렷이 적어 주세요.",
        "a card that waits to be accepted: \(stopped(question)) Decide in the list of cards, or say it more plainly.")
    }
  }

  /// A card's question as a sentence of its own, whatever it ends in.
  private func stopped(_ question: String) -> String {
    question.last.map { ".?!。？！…".contains($0) } ?? true ? question : question + "."
  }

  private func text(ofEmpty title: String) -> String {
    say(
      "'\(title)' 제목 아래에 내용이 없어요. 채우거나 제목을 지워 주세요.",
      "nothing stands below \"\(title)\". Fill it in, or remove the heading.")
  }

  private func text(ofList kind: Finding.Kind) -> String {
    switch kind {
    case .strayLabel(let label):
      say(
        "'\(label)' 목록이 같은 깊이에 떨어져 있어서 그 아래 것으로 읽었어요. 항목을 한 칸 들여 써 주세요.",
        "the list of \"\(label)\" stands beside it and was read as its own. Indent the items.")
    case .emptyLabel(let label):
      say("'\(label)'의 목록이 없어요. 채우거나 지워 주세요.", "\"\(label)\" has no list. Fill it in, or remove it.")
    case .contradiction(let item, let label):
      say(
        "'\(label)' 아래에 반대되는 말이 있어요: \(item). 제자리인지 봐 주세요.",
        "among \"\(label)\" stands its opposite: \(item). See whether it belongs there.")
    case .wrongCount(let title, let announced, let found):
      say(
        "'\(title)'라고 했는데 아래에는 \(found)개예요. 빠진 것이 없는지 봐 주세요 (\(announced)개여야 해요).",
        "\"\(title)\" announces \(announced), but \(found) stand below. See what is missing or too much.")
    default: ""
    }
  }

  private func text(ofWord finding: Finding) -> String {
    switch finding.kind {
    case .mendedWord(let from, let to):
      say(
        "'\(from)' → '\(to)': 이어서 읽었어요. 맞으면 노트도 고쳐 주세요.",
        "\"\(from)\" was read as \"\(to)\". Mend it in the note if that is right.")
    case .brokenWord(let from, let to):
      say("'\(from)' → 혹시 '\(to)'인가요? 그대로 읽었어요.", "\"\(from)\": is it \"\(to)\"? It was read as it stands.")
    case .slip(let word, let meant, let count):
      say(
        "'\(word)' → 혹시 \(count)번 쓴 '\(meant)'인가요?",
        "\"\(word)\": is it \"\(meant)\", which is written \(count) times?")
    case .spelling(let word, let usual):
      say(
        "'\(word)' — 다른 곳에서는 '\(usual)'\(place(finding)). 하나로 맞추면 찾기 쉬워요.",
        "\"\(word)\" is spelt \"\(usual)\" elsewhere\(place(finding)). One spelling is easier to find.")
    default: ""
    }
  }

  private func text(ofFact finding: Finding) -> String {
    switch finding.kind {
    case .otherDefinition(let term):
      say(
        "\(term) 다른 뜻풀이가 또 있어요\(place(finding)). 같은 것이면 하나로 맞춰 주세요.",
        "\(term) It is defined in other words, too\(place(finding)). If they are one thing, make them agree.")
    case .repeatedFacts(let count, let first) where count == 1:
      say(
        "\(first) 같은 내용이 또 있어요\(place(finding)). 한 번만 물어요.",
        "\(first) The same stands elsewhere\(place(finding)). It is asked once.")
    case .repeatedFacts(let count, let first):
      say(
        "여기부터 \(count)가지가 다른 노트에도 있어요\(place(finding)): \(first) … 한 번만 물어요.",
        "from here on, \(count) facts stand in another note, too\(place(finding)): \(first) … They are asked once.")
    default: ""
    }
  }

  private func place(_ finding: Finding) -> String {
    finding.other.map { " (\($0.file):\($0.line))" } ?? ""
  }

  /// How many findings there are.
  func tally(wrong: Int, doubtful: Int, notes: Int) -> String {
    if wrong == 0, doubtful == 0 {
      return say("노트 \(notes)개: 이상한 곳이 없어요.", "\(notes) \(notes == 1 ? "note" : "notes"): nothing doubtful.")
    }
    return say(
      "노트 \(notes)개: 틀린 곳(✗) \(wrong), 살펴볼 곳(?) \(doubtful)",
      "\(notes) \(notes == 1 ? "note" : "notes"): \(wrong) wrong (✗), \(doubtful) worth a look (?)")
  }

  /// Says that some were left out, as they are right by the learner's word.
  func text(ofIgnored count: Int) -> String {
    say(
      "이대로 맞다고 하신 곳 \(count)개는 뺐어요. 모두 보려면 dasi check --all",
      "\(count) left out that you called right as \(count == 1 ? "it is" : "they are"); dasi check --all shows all")
  }

  /// Says that more of a kind was left out.
  func text(ofMore count: Int, in path: String) -> String {
    say(
      "\(path): 비슷한 곳이 \(count)개 더 있어요. 모두 보려면 dasi check '\(path)'",
      "\(path): \(count) more like this; dasi check '\(path)' shows them all")
  }

  /// What closes a block that `mark` opens.
  private func end(of mark: String) -> String {
    switch mark {
    case "<!--": "-->"
    case "\\[": "\\]"
    case let tag where tag.hasPrefix("<"): "</" + tag.dropFirst()
    case let word where word.lowercased().hasPrefix("#+begin"): "#+END" + word.dropFirst("#+begin".count)
    case let drawer where drawer.hasPrefix(":"): ":END:"
    default: mark
    }
  }
}
