import Study

/// What a setting is called and what it means, in both languages.
struct SettingText: Sendable {
  /// The setting's key in the settings file.
  let key: String
  let name: [Language: String]
  let meaning: [Language: String]

  private init(_ key: String, _ korean: (String, String), _ english: (String, String)) {
    self.key = key
    name = [.korean: korean.0, .english: english.0]
    meaning = [.korean: korean.1, .english: english.1]
  }

  /// In the order in which they are shown: what people change most comes first.
  static let all = [
    SettingText(
      "desiredRetention", ("목표 기억률", "다시 물을 때 떠올릴 확률이에요. 높이면 더 자주 물어요."),
      ("Desired retention", "How likely you are to recall a card on its day. Higher means more reviews.")),
    SettingText(
      "newCardsPerDay", ("하루 새 카드", "하루에 처음 만나는 카드 수예요. 덱이 여럿이면 고루 나눠요."),
      ("New cards a day", "How many cards you meet for the first time each day, shared among decks.")),
    SettingText(
      "reviewsPerDay", ("하루 복습", "하루에 다시 보는 카드의 한도예요. 넘친 카드는 다음 날로 가요."),
      ("Reviews a day", "The most reviews of one day. What is left goes on to the next.")),
    SettingText(
      "examDate", ("시험 날짜", "이날까지 외워요. 마지막에 모두 한 번 더 물어요."),
      ("Exam date", "Learned for this day: at last every card is asked once more.")),
    SettingText(
      "language", ("언어", "화면과 안내에 쓰는 말이에요."), ("Language", "The language of screens and messages.")),
    SettingText(
      "theme", ("색", "터미널의 색을 그대로 쓰거나, 어두운·밝은 바탕에 맞추거나, 색 없이 또렷하게 해요."),
      ("Theme", "The terminal's own colours, some for dark or light backgrounds, or none but clear ones.")),
    SettingText(
      "gradeButtons", ("매기는 단추", "four는 네 가지, two는 다시와 알맞음만 써요."),
      ("Grades", "Four of them, or Again and Good only.")),
    SettingText(
      "typing", ("답 쓰기", "짧은 답은 써서 맞춰 봐요."), ("Typing", "Short answers are written and compared.")),
    SettingText(
      "timer", ("시계", "카드마다 지난 시간을 보여요."), ("Timer", "Shows the seconds of each card.")),
    SettingText(
      "dayStart", ("하루의 시작", "공부하는 하루가 바뀌는 시각이에요."), ("Day start", "The time at which a new study day begins.")),
    SettingText(
      "learningSteps", ("학습 단계", "새 카드를 그날 안에 다시 물을 때까지의 시간이에요."),
      ("Learning steps", "Waits before a new card leaves the day.")),
    SettingText(
      "relearningSteps", ("재학습 단계", "잊은 카드를 그날 안에 다시 물을 때까지의 시간이에요."),
      ("Relearning steps", "Waits before a forgotten card leaves the day.")),
    SettingText(
      "maximumInterval", ("가장 긴 간격", "아무리 잘 알아도 이 날수 안에는 다시 물어요."),
      ("Longest interval", "Days after which even the best known card is asked again.")),
    SettingText(
      "quizQuestions", ("퀴즈 문제 수", "퀴즈 한 번에 묻는 문제 수예요."), ("Quiz questions", "How many questions one quiz asks.")),
    SettingText(
      "quizSeconds", ("퀴즈 시간", "퀴즈 한 번에 쓰는 초예요."), ("Quiz seconds", "How many seconds one quiz has.")),
    SettingText(
      "leastConfidence", ("받아들이는 기준", "이보다 덜 확실한 카드는 받아들일 때까지 기다려요."),
      ("Least confidence", "Cards the reader is less sure of wait until you accept them.")),
    SettingText(
      "fuzz", ("날짜 흩뜨리기", "같이 배운 카드가 한날에 몰리지 않게 조금 흩뜨려요."),
      ("Spread days", "Spreads days a little, so that cards learned together part.")),
    SettingText(
      "loadBalancing", ("고르게 나누기", "카드가 많은 날에는 덜 보내요."),
      ("Balance days", "Days that hold many cards are given fewer more.")),
    SettingText(
      "easyDays", ("쉬엄쉬엄 하는 요일", "이런 요일에는 덜 물어요: saturday=reduced sunday=minimum"),
      ("Easy days", "Days on which less is to come: saturday=reduced sunday=minimum")),
    SettingText(
      "buttons", ("단추 규칙", "안키의 단추 규칙을 따를지, FSRS 그대로 할지 정해요."),
      ("Button rules", "Anki's rules for the four buttons, or plain FSRS.")),
    SettingText(
      "shortTermWithSteps", ("단계 뒤 짧은 간격", "학습 단계가 끝난 뒤에도 하루보다 짧게 물을 수 있어요."),
      ("Short waits after steps", "Lets the model set waits below a day after the steps.")),
    SettingText(
      "model", ("기억 모형", "FSRS-7은 아직 실험이에요."), ("Memory model", "FSRS-7 is experimental.")),
    SettingText(
      "weights", ("가중치", "직접 정한 가중치예요. 비우면 맞춘 것이나 공개된 값을 써요."),
      ("Weights", "Weights of your own; when empty, fitted or published ones are used.")),
    SettingText(
      "keys", ("내 키", "명령에 다른 키를 줘요: undo=z hint=y. 이름은 README에 있어요."),
      ("Keys", "Gives commands other keys: undo=z hint=y. The README names them.")),
    SettingText(
      "mouse", ("마우스", "끄면 터미널에서 글을 끌어 고를 수 있어요."),
      ("Mouse", "When off, text is selected as in any terminal.")),
    SettingText(
      "ambiguousWidth", ("애매한 글자 너비", "터미널이 “ … ─ 를 두 칸으로 그리면 wide로 해요."),
      ("Ambiguous width", "Wide where the terminal draws “ … ─ two columns wide.")),
    SettingText(
      "rules", ("카드 규칙", "끄고 켤 규칙이에요: -F11 +F2. 이름은 dasi cards --rules에 나와요."),
      ("Card rules", "Rules to switch off and on: -F11 +F2. dasi cards --rules names them.")),
    SettingText(
      "decks", ("덱마다", "덱이나 묶음에만 따로 정한 것이에요."), ("For decks", "What is set for some decks and groups only.")),
  ]

  private static let byKey = Dictionary(all.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
  private static let places = Dictionary(
    all.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })

  /// What a choice of a setting is called, where its name in the file says it in one language only.
  static func choice(_ text: String, of key: String) -> [Language: String]? { choices[key]?[text] }

  /// What a choice is called in the file, by its name in either language; the text itself where it names none.
  static func written(_ text: String, of key: String) -> String {
    let name = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return choices[key]?.first { $0.value.values.contains(name) }?.key ?? text
  }

  private static let choices: [String: [String: [Language: String]]] = [
    "theme": [
      "terminal": [.korean: "터미널 색", .english: "terminal"], "dark": [.korean: "어두움", .english: "dark"],
      "light": [.korean: "밝음", .english: "light"], "contrast": [.korean: "또렷함", .english: "contrast"],
    ],
    "gradeButtons": ["four": [.korean: "네 가지", .english: "four"], "two": [.korean: "두 가지", .english: "two"]],
    "buttons": [
      "anki": [.korean: "안키처럼", .english: "anki"], "plain": [.korean: "FSRS 그대로", .english: "plain"],
    ],
    "ambiguousWidth": ["narrow": [.korean: "한 칸", .english: "narrow"], "wide": [.korean: "두 칸", .english: "wide"]],
  ]

  static func of(_ key: String) -> SettingText? { byKey[key] }

  /// The settings in the order in which they are shown.
  static func inOrder(_ fields: [SettingField]) -> [SettingField] {
    fields.enumerated().sorted {
      (places[$0.element.key] ?? all.count, $0.offset) < (places[$1.element.key] ?? all.count, $1.offset)
    }.map(\.element)
  }
}

extension Words {
  /// What a setting is called.
  package func name(ofSetting key: String) -> String { SettingText.of(key)?.name[language] ?? key }

  /// What a setting means, in one sentence.
  package func meaning(ofSetting key: String) -> String { SettingText.of(key)?.meaning[language] ?? "" }

  /// A value as it is shown: what is on and off in words, languages by their names, a dash for nothing.
  package func value(_ text: String, of form: SettingForm, key: String) -> String {
    switch (text, form) {
    case ("", _) where key == "language": self(.settingAutomatic)
    case ("", _): isSpoken ? self(.plainUnset) : "–"
    case ("on", .yesOrNo): self(.settingOn)
    case ("off", .yesOrNo): self(.settingOff)
    case ("ko", _) where key == "language": "한국어"
    case ("en", _) where key == "language": "English"
    case (_, .number): Double(text).map { decimal($0 * 100) + "%" } ?? text
    case (_, .wholeNumber): Int(text).map { counted($0, key) } ?? text
    case (_, .durations) where language == .korean: Self.koreanDurations(text)
    default: SettingText.choice(text, of: key)?[language] ?? text
    }
  }

  /// A whole number with what it counts.
  private func counted(_ value: Int, _ key: String) -> String {
    switch key {
    case "newCardsPerDay": self(.settingCards, number(value))
    case "reviewsPerDay": self(.settingReviews, number(value))
    case "maximumInterval": self(.daysWord, number(value))
    case "quizQuestions": self(.settingQuestions, number(value))
    case "quizSeconds": quizLength(seconds: value)
    default: number(value)
    }
  }

  /// `1m 10m` as 1분 10분.
  private static func koreanDurations(_ text: String) -> String {
    let units: [Character: String] = ["s": "초", "m": "분", "h": "시간", "d": "일"]
    return text.split(separator: " ").map { part in
      part.last.flatMap { units[$0] }.map { part.dropLast() + $0 } ?? String(part)
    }.joined(separator: " ")
  }

  /// What a setting may be; for programs a share as it stands in the file.
  package func range(of form: SettingForm, isForPrograms: Bool = false) -> String {
    let and = isSpoken ? ", " : " · "
    return switch form {
    case .number(let range) where isForPrograms: "\(range.lowerBound)–\(range.upperBound)"
    case .number(let range): "\(decimal(range.lowerBound * 100))–\(decimal(range.upperBound * 100))%"
    case .wholeNumber(let range): number(range.lowerBound) + "–" + number(range.upperBound)
    case .yesOrNo: self(.settingOn) + and + self(.settingOff)
    case .timeOfDay: "00:00–23:59"
    case .date: "2026-12-18"
    case .durations: "30s 10m 1h 2d"
    case .oneOf(let choices): choices.joined(separator: and)
    case .easyDays: "monday…sunday = reduced\(and)minimum"
    case .weights: self(.settingWeights)
    case .weight(let index, let bounds): self(.settingWeight, "w\(index)", "\(bounds.lowerBound)–\(bounds.upperBound)")
    case .decks, .ruleSwitches: "-F11 +F2"
    case .theme(let names): names.joined(separator: and)
    case .keys: "undo=z hint=y"
    case .rules(let unknown, let known):
      self(.settingUnknownRules, unknown.joined(separator: " "), known.joined(separator: " "))
    }
  }
}
