import ArgumentParser
import Glibc
import Study

/// A first word of a call that is neither a command nor a folder or file: `dasi revew notes`.
enum StrayWord {
  /// Most letters a command may be away from what was typed.
  private static let farthest = 2

  /// The failure to tell; nil where the first word is known, or stands alone, where it is told as notes that are missing.
  static func failure(in arguments: [String]) -> Failure? {
    guard arguments.count > 2, case let word = arguments[1], !word.hasPrefix("-"), !word.isEmpty,
      !names.contains(word), word != "help", access(word, F_OK) != 0
    else { return nil }
    let near = names.compactMap { name in distance(word, name).map { (name, $0) } }
    return .noCommand(word, nearest: near.min { $0.1 < $1.1 }?.0)
  }

  private static let names: [String] = Dasi.configuration.subcommands.compactMap { $0.configuration.commandName }

  private static func distance(_ one: String, _ other: String) -> Int? {
    LetterDistance.between(one.unicodeScalars.map(\.value), other.unicodeScalars.map(\.value), limit: farthest)
  }
}
