import ArgumentParser
import History
import Scheduling
import Storage
import Study

/// A log of reviews, and how its times become days.
struct LogOptions: ParsableArguments {
  @Argument(help: "The log: CSV with card_id, review_time_ms and rating.", completion: .file(extensions: ["csv"]))
  var log: String
  @Option(help: ArgumentHelp("When a day begins, such as 04:00.", valueName: "time")) var dayStart = ClockTime(
    minutes: 240)
  @Option(help: ArgumentHelp("UTC, or how far local time is ahead of it, such as +09:00.", valueName: "zone"))
  var timeZone = ZoneOffset(seconds: 0)
  @Option(help: ArgumentHelp("The language of messages: ko or en (default: the locale's).", valueName: "ko|en"))
  var language: Language?
  @Flag(help: "Print JSON; these commands print nothing else anyway.") var json = false

  var report: Report { Report(language: language ?? Surroundings.language) }

  /// Reads the log and says on stderr what was doubtful in it, also that nothing can be predicted where that is wanted.
  func read(predicting isPredicting: Bool = false) throws -> ReviewLog {
    let bytes = try storage { () throws(StorageError) in try ReviewFile.contents(of: log) }
    do throws(ReviewTable.Fault) {
      let table = try ReviewTable(csv: bytes)
      report.notices(of: table, path: log).forEach(complain)
      let reviews = ReviewLog(
        table.rows, dayStart: DayStart(minutes: dayStart.minutes), offsetSeconds: timeZone.seconds)
      if isPredicting, reviews.predictable == 0 { complain(report.text(ofNothingToPredictIn: log)) }
      return reviews
    } catch {
      throw Failure.reviewTable(path: log, error)
    }
  }
}

/// Weights given on the command line.
struct WeightOptions: ParsableArguments {
  // A first weight below 0 is refused as such, not taken for an option.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The 21 weights, or 17 or 19 of older models, separated by commas (default: the published ones).",
      valueName: "w0,…,w20"))
  var weights: String?

  /// The weights; fails when a number is none or out of its bounds.
  func weights(_ report: Report) throws -> Weights {
    guard let weights else { return .standard }
    let words = weights.split(separator: ",", omittingEmptySubsequences: false)
    let values = try words.map { word in
      guard let value = Double(word.filter { $0 != " " }) else { throw Failure.weightNoNumber(String(word)) }
      return value
    }
    do throws(Weights.Fault) { return try Weights(reading: values) } catch { throw Failure.weights(error) }
  }
}

/// A time of day such as `04:00`.
struct ClockTime: ExpressibleByArgument {
  let minutes: Int

  init(minutes: Int) { self.minutes = minutes }

  init?(argument: String) {
    let parts = argument.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let hour = parts[0], let minute = parts[1], (0..<24).contains(hour),
      (0..<60).contains(minute)
    else { return nil }
    minutes = hour * 60 + minute
  }

  var defaultValueDescription: String { "\(minutes / 600)\(minutes / 60 % 10):\(minutes / 10 % 6)\(minutes % 10)" }
}

/// An offset from UTC: `UTC`, `Z`, `+09:00`, `-03:30`.
struct ZoneOffset: ExpressibleByArgument {
  let seconds: Int

  init(seconds: Int) { self.seconds = seconds }

  init?(argument: String) {
    if ["UTC", "Z"].contains(argument.uppercased()) { self.init(seconds: 0); return }
    guard let sign = argument.first, sign == "+" || sign == "-",
      let time = ClockTime(argument: String(argument.dropFirst()))
    else { return nil }
    self.init(seconds: (sign == "-" ? -60 : 60) * time.minutes)
  }

  var defaultValueDescription: String { "UTC" }
}

extension Evaluation {
  var json: JSON {
    .object([
      .init("items", .number(items)), .init("logLoss", items > 0 ? .number(logLoss) : .null),
      .init("rmseBins", items > 0 ? .number(rmseBins) : .null),
      .init("auc", auc.map(JSON.number) ?? .null),
    ])
  }
}

/// One line of `dasi fsrs memory`.
extension ReviewLog.Step {
  var json: JSON {
    .object([
      .init("card", .number(card)), .init("review", .number(review)), .init("s", .number(memory.stability)),
      .init("d", .number(memory.difficulty)), .init("r", recall.map(JSON.number) ?? .null),
    ])
  }
}
