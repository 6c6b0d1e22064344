import ArgumentParser
import Curses
import Glibc
import Study

/// The entry point: parses, runs, and turns every way to fail into words on stderr and an exit code.
@main
enum Main {
  static func main() {
    prepareSignals()
    do {
      if let stray = StrayWord.failure(in: CommandLine.arguments) { throw stray }
      var command = try Dasi.parseAsRoot()
      try command.run()
    } catch let error as Failure {
      complain(Report(language: spokenLanguage).text(of: error))
      exit(error.exitCode)
    } catch {
      leave(with: error)
    }
  }

  /// The language asked for in the call, whatever became of the call; else the locale's.
  static var spokenLanguage: Language {
    let words = CommandLine.arguments
    let named = words.firstIndex(of: "--language").flatMap { words.dropFirst($0 + 1).first }
    let joined = words.first { $0.hasPrefix("--language=") }.map { String($0.dropFirst(11)) }
    return (named ?? joined).flatMap(Language.init(rawValue:)) ?? Surroundings.language
  }

  /// Ends as ArgumentParser would, but with 2 for misuse as documented (it says 64).
  private static func leave(with error: any Error) -> Never {
    let code = Dasi.exitCode(for: error)
    let text = Dasi.fullMessage(for: error)
    if !text.isEmpty {
      if code == .success { Output.line(text) } else { complain(text) }
    }
    exit(code == .validationFailure ? 2 : code.rawValue)
  }
}
