/// How much is to come on a day of the week, as in Anki.
package enum EasyDay: String, CaseIterable, Hashable, Sendable {
  case normal
  /// About half of what other days have.
  case reduced
  /// As little as can be.
  case minimum
}

/// The days of the week on which less is to come.
package struct EasyDays: Hashable, Sendable {
  /// The days that are not normal.
  package private(set) var days: [Weekday: EasyDay] = [:]

  package init() {}

  package subscript(day: Weekday) -> EasyDay {
    get { days[day] ?? .normal }
    set { days[day] = newValue == .normal ? nil : newValue }
  }

  package var isEmpty: Bool { days.isEmpty }
}

extension EasyDays: CustomStringConvertible {
  /// All days in their order: the same for what is equal.
  package var description: String { Weekday.allCases.map { self[$0].rawValue }.joined(separator: " ") }
}
