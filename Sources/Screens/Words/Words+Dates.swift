import Scheduling

extension Words {
  /// Returns a date with its weekday: 11월 22일 일요일, Sunday, November 22.
  package func date(_ date: CivilDate) -> String {
    let weekday = weekdayNames[date.weekday.rawValue - 1]
    return switch language {
    case .korean: "\(date.month)월 \(date.day)일 \(weekday)요일"
    case .english: "\(Self.englishDays[date.weekday.rawValue - 1]), \(Self.englishMonths[date.month - 1]) \(date.day)"
    }
  }

  /// Returns a date as short as it is clear: 11월 22일, Nov 22.
  package func shortDate(_ date: CivilDate) -> String {
    language == .korean ? "\(date.month)월 \(date.day)일" : "\(monthName(date.month)) \(date.day)"
  }

  /// Returns a month's short name: 11월, Nov.
  func monthName(_ month: Int) -> String {
    language == .korean ? "\(month)월" : String(Self.englishMonths[month - 1].prefix(3))
  }

  /// Short names of the days of the week, Monday first: 월, Mon.
  var weekdayNames: [String] {
    language == .korean ? ["월", "화", "수", "목", "금", "토", "일"] : Self.englishDays.map { String($0.prefix(3)) }
  }

  /// Returns how long after its last review a card comes back, as the buttons show it; nothing for one never asked.
  package func wait(of schedule: Schedule, dayStart: DayStart) -> String {
    schedule.lastReview.map { wait(until: schedule.due, from: $0, dayStart: dayStart) } ?? ""
  }

  /// Returns how long it is from a moment until a card is due.
  package func wait(until due: Due, from time: Timestamp, dayStart: DayStart) -> String {
    switch due {
    case .whenNew: ""
    case .at(let end): duration(seconds: Int((end.milliseconds - time.milliseconds + 500) / 1000))
    case .on(let day): duration(days: day - Day(containing: time, startingAt: dayStart))
    }
  }

  private static let englishDays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
