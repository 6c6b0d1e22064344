import Cards
import Scheduling

/// A member that does not hold what it should.
struct FieldFault: Error {
  let field: String
}

extension CardProgress {
  /// Reads the object of one card.
  init(_ json: JSON) throws(FieldFault) {
    self.init(
      schedule: try Schedule(json), isSuspended: json["suspended"]?.bool ?? false,
      isFlagged: json["flagged"]?.bool ?? false, isDismissed: json["dismissed"]?.bool ?? false)
    guard let buried = json["buriedOn"] else { return }
    guard let date = buried.string.flatMap({ CivilDate(iso: $0) }) else { throw FieldFault(field: "buriedOn") }
    buriedOn = Day(date)
  }
}

extension Schedule {
  fileprivate init(_ json: JSON) throws(FieldFault) {
    func count(_ field: String) throws(FieldFault) -> Int {
      guard let value = json[field]?.integer, value >= 0 else { throw FieldFault(field: field) }
      return value
    }
    self.init(
      phase: try Phase(json), memory: try Memory?(of: json), interval: try count("interval"), due: try Due(json),
      step: json["step"]?.integer ?? 0, reviews: try count("reviews"), lapses: try count("lapses"))
    guard let last = json["lastReview"] else { return }
    guard let time = last.string.flatMap({ Timestamp(iso: $0) }) else { throw FieldFault(field: "lastReview") }
    lastReview = time
  }
}

extension Phase {
  /// Its word in `progress.json`.
  fileprivate var name: String {
    switch self {
    case .new: "new"
    case .learning: "learning"
    case .review: "review"
    case .relearning: "relearning"
    }
  }

  fileprivate var stepsLeft: Int? {
    switch self {
    case .learning(let stepsLeft), .relearning(let stepsLeft): stepsLeft
    case .new, .review: nil
    }
  }

  fileprivate init(_ json: JSON) throws(FieldFault) {
    let stepsLeft = json["stepsLeft"]?.integer
    switch (json["phase"]?.string, stepsLeft) {
    case ("new", nil): self = .new
    case ("review", nil): self = .review
    case ("learning", let stepsLeft?): self = .learning(stepsLeft: stepsLeft)
    case ("relearning", let stepsLeft?): self = .relearning(stepsLeft: stepsLeft)
    default: throw FieldFault(field: "phase")
    }
  }
}

extension Memory? {
  fileprivate init(of json: JSON) throws(FieldFault) {
    guard let stability = json["stability"] else {
      self = nil
      return
    }
    guard let stability = stability.double else { throw FieldFault(field: "stability") }
    guard let difficulty = json["difficulty"]?.double else { throw FieldFault(field: "difficulty") }
    self = Memory(
      stability: stability, difficulty: difficulty, fastStability: json["fastStability"]?.double ?? 0)
  }
}

extension Due {
  fileprivate init(_ json: JSON) throws(FieldFault) {
    guard let due = json["due"] else {
      self = .whenNew
      return
    }
    if let date = due.string.flatMap({ CivilDate(iso: $0) }) {
      self = .on(Day(date))
    } else if let time = due.string.flatMap({ Timestamp(iso: $0) }) {
      self = .at(time)
    } else {
      throw FieldFault(field: "due")
    }
  }
}

extension CardProgress {
  /// Appends the members of the object of one card.
  func write(of card: CardID, to bytes: inout [UInt8]) {
    var id = ""
    id.append(quoted: card.rawValue)
    bytes.append("\"card\":" + id)
    schedule.write(to: &bytes)
    if isSuspended { bytes.append(",\"suspended\":true") }
    if isFlagged { bytes.append(",\"flagged\":true") }
    if isDismissed { bytes.append(",\"dismissed\":true") }
    if let buriedOn { bytes.append(",\"buriedOn\":\"\(buriedOn.date.iso)\"") }
  }
}

extension Schedule {
  fileprivate func write(to bytes: inout [UInt8]) {
    bytes.append(",\"phase\":\"\(phase.name)\"")
    if let stepsLeft = phase.stepsLeft { bytes.append(",\"stepsLeft\":\(stepsLeft),\"step\":\(step)") }
    switch due {
    case .whenNew: break
    case .at(let time): bytes.append(",\"due\":", time)
    case .on(let day): bytes.append(",\"due\":\"\(day.date.iso)\"")
    }
    bytes.append(",\"interval\":\(interval)")
    if let memory { bytes.append(",\"stability\":\(memory.stability),\"difficulty\":\(memory.difficulty)") }
    if let fast = memory?.fastStability, fast > 0 { bytes.append(",\"fastStability\":\(fast)") }
    if let lastReview { bytes.append(",\"lastReview\":", lastReview) }
    bytes.append(",\"reviews\":\(reviews),\"lapses\":\(lapses)")
  }
}

extension [UInt8] {
  mutating func append(_ text: String) { append(contentsOf: text.utf8) }

  /// Appends a name and a quoted time.
  fileprivate mutating func append(_ name: String, _ time: Timestamp) {
    append(name + "\"")
    time.appendISO(to: &self)
    append("\"")
  }
}
