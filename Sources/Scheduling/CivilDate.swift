/// A day of the week; raw values as in ISO 8601.
package enum Weekday: Int, CaseIterable, Hashable, Sendable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday
}

/// A date of the proleptic Gregorian calendar: today's leap years before 1582 too, and a year 0 before the year 1.
package struct CivilDate: Hashable, Comparable, Sendable {
  package let year: Int
  /// 1…12.
  package let month: Int
  /// Day of the month, 1…31.
  package let day: Int

  /// The date of that name; nil when the calendar has none, or for years past ±999,999,999.
  package init?(year: Int, month: Int, day: Int) {
    guard (-999_999_999...999_999_999).contains(year), (1...12).contains(month),
      (1...Self.daysIn(month: month, year: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The date so many days after 1970-01-01.
  ///
  /// Years are taken to begin in March, so that the leap day ends one; 146,097 days make 400 years, and from March on the
  /// first day of month m is day (153 m + 2) / 5 of the year.
  package init(dayNumber: Int) {
    let sinceMarch0 = dayNumber.adding(held: 719_468)
    let era = sinceMarch0.dividedDown(by: 146_097)
    let dayOfEra = sinceMarch0.remainderAbove(146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
  }

  /// Days since 1970-01-01; negative before.
  package var dayNumber: Int {
    let marchYear = month <= 2 ? year - 1 : year
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let yearOfEra = marchYear.remainderAbove(400)
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return marchYear.dividedDown(by: 400).multiplied(held: 146_097).adding(held: dayOfEra - 719_468)
  }

  package var weekday: Weekday {
    // 1970-01-01 was a Thursday; the remainder is 0…6, so there always is such a weekday.
    Weekday(rawValue: (dayNumber.remainderAbove(7) + 3) % 7 + 1) ?? .monday
  }

  package static func < (left: CivilDate, right: CivilDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// Returns the length of the month, 28…31; `month` is 1…12.
  package static func daysIn(month: Int, year: Int) -> Int {
    switch month {
    case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
