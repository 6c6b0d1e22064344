extension Words {
  /// Returns a whole number with a comma at every third digit.
  package func number(_ value: Int) -> String {
    let digits = [Character](String(value.magnitude))
    var result = value < 0 ? "-" : ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place).isMultiple(of: 3) { result += "," }
      result.append(digit)
    }
    return result
  }

  /// Returns a share of 1 in whole percent; a dash for none.
  package func percent(_ share: Double?) -> String {
    guard let share, share.isFinite else { return isSpoken ? self(.plainNone) : "–" }
    return "\(Int((min(max(share, 0), 1) * 100).rounded()))%"
  }

  /// Returns a number with one decimal, the decimal left out when it is nought.
  package func decimal(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return "–" }
    let tenths = Int((value * 10).rounded())
    let whole = number(tenths / 10)
    let sign = tenths < 0 && tenths > -10 ? "-" : ""
    return tenths % 10 == 0 ? sign + whole : "\(sign)\(whole).\(abs(tenths % 10))"
  }

  /// Returns a number of minutes a day; some, however few, are not called none.
  package func minutes(_ value: Double) -> String { decimal(value > 0 ? max(0.1, value) : value) }

  /// Returns a number of seconds always with its tenths, for a running clock.
  package func tenths(milliseconds: Int) -> String {
    let tenths = max(0, milliseconds) / 100
    return "\(number(tenths / 10)).\(tenths % 10)"
  }

  /// Returns a length of time in its largest unit: 45초, 1분, 6시간, 2일, 3개월, 1.5년.
  ///
  /// Minutes and hours are rounded, days shown as they are up to 30, months and years with one decimal.
  package func duration(seconds: Int) -> String {
    let seconds = max(0, seconds)
    if seconds < 60 { return unit(.seconds, seconds) }
    let minutes = (seconds + 30) / 60
    if minutes < 60 { return unit(.minutes, minutes) }
    if minutes < 24 * 60 { return unit(.hours, decimal(Double(minutes) / 60)) }
    return duration(days: (minutes + 720) / 1440)
  }

  /// Returns a number of days as days, months or years.
  package func duration(days: Int) -> String {
    if days < 31 { return unit(.days, max(0, days)) }
    if days < 365 { return unit(.months, decimal(Double(days) / 30.4375)) }
    return unit(.years, decimal(Double(days) / 365.25))
  }

  /// Returns the time a quiz has, exactly: 90초, 5분.
  package func quizLength(seconds: Int) -> String {
    seconds >= 60 && seconds % 60 == 0 ? unit(.minutes, seconds / 60) : unit(.seconds, seconds)
  }

  /// Returns the time a sitting takes, in whole minutes, at least one.
  package func sitting(seconds: Int) -> String {
    let minutes = max(1, (seconds + 59) / 60)
    return minutes < 120 ? unit(.minutes, minutes) : duration(seconds: minutes * 60)
  }

  /// Returns a number with its unit, which is spelled out where it is for the ear.
  private func unit(_ word: Word, _ value: any CustomStringConvertible) -> String {
    let full: [Word: Word] = [
      .seconds: .fullSeconds, .minutes: .fullMinutes, .hours: .fullHours, .days: .fullDays, .months: .fullMonths,
      .years: .fullYears,
    ]
    return self(isSpoken ? full[word] ?? word : word, value)
  }
}
