import Scheduling

/// Words for what is wrong or doubtful in a log of reviews, or in weights.
extension Report {
  func text(of fault: ReviewTable.Fault, path: String) -> String {
    switch fault {
    case .noColumn(let name):
      say(
        "\(path):1: \(name) 열이 없어요. 첫 줄에 card_id,review_time_ms,rating을 적어 주세요.",
        "\(path):1: there is no column \(name). The first line must name card_id,review_time_ms,rating.")
    case .columnTwice(let name):
      say(
        "\(path):1: \(name) 열이 두 번 있어요. 하나만 남겨 주세요.",
        "\(path):1: there are two columns \(name). Leave one of them.")
    case .looseQuote(let line):
      say(
        "\(path):\(line): 따옴표(\")의 짝이 맞지 않아요. 칸을 따옴표로 열었으면 쉼표 앞에서 닫아 주세요.",
        "\(path):\(line): quotation marks that do not pair. A field that begins with one must end with one.")
    case .tooManyFields(let line, let columns):
      say(
        "\(path):\(line): 열은 \(columns)개인데 칸이 더 있어요. 쉼표가 든 칸은 따옴표로 묶어 주세요.",
        "\(path):\(line): more fields than the \(columns) columns. Put a field that holds commas in quotation marks.")
    case .noReviews:
      say("\(path): 복습이 한 줄도 없어요.", "\(path): holds no review. Each review is a line below the names of the columns.")
    case .noNumber(let line, let column):
      say(
        "\(path):\(line): \(column) 칸에는 정수가 와야 해요.",
        "\(path):\(line): \(column) must be a whole number.")
    case .ratingOutOfRange(let line, let rating):
      say(
        "\(path):\(line): rating \(rating)은 없어요. 1(다시)–4(쉬움)로 적거나 그 줄을 지워 주세요.",
        "\(path):\(line): there is no rating \(rating). Use 1 (Again) to 4 (Easy), or remove the line.")
    case .timeOutOfRange(let line, let time): text(ofTime: time, at: "\(path):\(line)")
    }
  }

  private func text(ofTime time: Int64, at place: String) -> String {
    if (1_000_000_000..<4_000_000_000).contains(time) {
      return say(
        "\(place): \(time)은 초 같아요. review_time_ms는 밀리초예요: 1000을 곱해 주세요.",
        "\(place): \(time) looks like seconds. review_time_ms takes milliseconds: multiply by 1000.")
    }
    return say(
      "\(place): \(time)은 2001–2096년의 밀리초가 아니에요. review_time_ms는 1970년부터 센 밀리초예요.",
      "\(place): \(time) is no time of 2001 to 2096. review_time_ms counts milliseconds since 1970.")
  }

  /// What was read, though not as it should be.
  func notices(of table: ReviewTable, path: String) -> [String] {
    var notices: [String] = []
    if !table.unknownColumns.isEmpty {
      let names = table.unknownColumns.joined(separator: ", ")
      notices.append(say("\(path): 읽지 않은 열: \(names)", "\(path): columns that were not read: \(names)"))
    }
    if let line = table.firstUnsorted {
      notices.append(
        say(
          "\(path):\(line): 여기부터 시간 순서가 아니어서 정렬했어요.",
          "\(path):\(line): from here on not in the order of time; the reviews were sorted."))
    }
    if let line = table.firstRepeated {
      let counted =
        table.repeated == 1 ? "it counts once." : "there are \(table.repeated) such lines, each counts once."
      notices.append(
        say(
          "\(path):\(line): 앞에서 한 말을 되풀이한 줄이에요. 모두 \(table.repeated)줄, 한 번씩만 셌어요.",
          "\(path):\(line): says again what a line before it said; \(counted)"))
    }
    return notices
  }

  func text(ofNothingToPredictIn path: String) -> String {
    say(
      "\(path): 다음 날 이후에 다시 본 카드가 없어서, 예측하고 배울 것이 없어요.",
      "\(path): no card was asked on a later day, so there is nothing to predict and to learn from.")
  }

  func text(of fault: Weights.Fault) -> String {
    switch fault {
    case .count(let count):
      return say(
        "가중치가 \(count)개예요. 21개(FSRS-6), 또는 예전의 17개나 19개를 적어 주세요.",
        "There are \(count) weights. Give 21 (FSRS-6), or 17 or 19 of older models.")
    case .outOfBounds(let index, let value):
      let bounds = Weights.bounds[index]
      return say(
        "w\(index) = \(value): \(bounds.lowerBound)–\(bounds.upperBound) 사이여야 해요.",
        "w\(index) = \(value): must lie between \(bounds.lowerBound) and \(bounds.upperBound).")
    }
  }

  func text(ofNoWeight word: String) -> String {
    say(
      "\"\(word)\": 숫자가 아니에요. 가중치는 쉼표로 나눈 숫자예요.", "\"\(word)\" is no number. Weights are numbers with commas between.")
  }
}
