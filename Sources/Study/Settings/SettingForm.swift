/// What a setting may be.
package enum SettingForm: Error, Hashable, Sendable {
  case number(ClosedRange<Double>)
  case wholeNumber(ClosedRange<Int>)
  case yesOrNo
  /// A time of day such as `04:00`.
  case timeOfDay
  /// A date such as `2026-12-18`.
  case date
  /// A list of durations such as `["1m","10m"]`, each within the range, in seconds.
  case durations(ClosedRange<Int>)
  case oneOf([String])
  /// An object of days of the week: `{"sunday": "minimum"}`.
  case easyDays
  /// A list of 21 weights of FSRS-6 (or 19, 17 of its forerunners, 34 of FSRS-7) within their bounds.
  case weights
  /// A list of weights, of which the one of that index must lie within these bounds.
  case weight(index: Int, bounds: ClosedRange<Double>)
  /// An object of decks: `{"korean": {"desiredRetention": 0.95, "examDate": "2026-12-18"}}`.
  case decks
  /// The name of a theme, one of these, or an object of one and colours: `{"base": "dark", "accent": "#7fb4ca"}`.
  case theme([String])
  /// An object of commands and their keys: `{"undo": "z", "again": ["j", "f1"]}`.
  case keys
  /// An object of rules that are off and on: `{"off": ["F11"], "in": {"folder/": {"on": ["F11"]}}}`.
  case ruleSwitches
  /// Ids of rules among the known ones; these are none.
  case rules(unknown: [String], known: [String])
}
