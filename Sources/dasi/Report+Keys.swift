import Screens

extension Report {
  /// What is wrong with a key in the settings; the usual key of the command stays.
  func text(of fault: KeyFault) -> String {
    switch fault {
    case .unknownCommand(let name, let known):
      say(
        "keys: \"\(name)\"은 없는 명령이에요. 있는 명령: \(known.joined(separator: ", ")).",
        "keys: there is no command \"\(name)\". There are: \(known.joined(separator: ", ")).")
    case .unknownKey(let key, let name):
      say(
        "keys.\(name): \"\(key)\"은 없는 키예요. z, Z, ctrl-z, alt-x, space, f5, pageup처럼 적어 주세요.",
        "keys.\(name): \"\(key)\" names no key. Write z, Z, ctrl-z, alt-x, space, f5, pageup.")
    case .fixed(let key, let name):
      say(
        "keys.\(name): \(key) 키는 어디서나 같은 일을 해서 바꿀 수 없어요. 다른 키를 골라 주세요.",
        "keys.\(name): \(key) means the same everywhere and cannot be given away. Choose another key.")
    case .taken(let key, let name, let other):
      say(
        "keys.\(name): 같은 화면에서 \(other)에 쓰는 키예요: \(key). 다른 키를 고르거나 \(other)에도 다른 키를 주세요.",
        "keys.\(name): \(key) is the key of \(other) on the same page. Choose another one, or give \(other) another key, too."
      )
    }
  }
}
