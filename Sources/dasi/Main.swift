import ArgumentParser
import Curses
import Glibc

/// The entry point: parses, runs, and turns every way to fail into words on stderr and an exit code.
@main
enum Main {
  static func main() {
    prepareSignals()
    do {
      var command = try Dasi.parseAsRoot()
      try command.run()
    } catch let error as Failure {
      complain(Report(language: Surroundings.language).text(of: error))
      exit(error.exitCode)
    } catch {
      leave(with: error)
    }
  }

  /// Ends as ArgumentParser would, but with 2 for misuse as documented (it says 64).
  private static func leave(with error: any Error) -> Never {
    let code = Dasi.exitCode(for: error)
    let text = Dasi.fullMessage(for: error)
    if !text.isEmpty {
      if code == .success { print(text) } else { complain(text) }
    }
    exit(code == .validationFailure ? 2 : code.rawValue)
  }
}
