import TextUI

/// Makes keys, pastes and mouse reports of the bytes a terminal sends.
///
/// However the bytes are cut, the same events come out. What is not understood is left out as a whole: nothing inside an
/// unknown sequence or a paste ever becomes a key, also where its bytes come late. It has no clock; the owner calls `flush`
/// when nothing more has come for a while.
package struct KeyDecoder: Sendable {
  /// What has begun and not ended.
  package enum Pending: Hashable, Sendable {
    /// An Escape that is either the key, known after some 50 ms, or the beginning of a sequence.
    case escape
    /// A part of a character, a sequence or a paste, given up after some seconds.
    case part
  }

  private enum State: Hashable {
    case ground
    /// After ESC, or after ESC ESC.
    case escape(twice: Bool)
    /// After an Escape that was taken for the key, as nothing followed for a while.
    case lateEscape
    /// After `ESC [` or `ESC O`.
    case sequence(Introducer, isAlt: Bool)
    /// In a sequence after `ESC [` whose rest is late.
    case stalled
    /// After `ESC [ [`, how the Linux console begins F1…F5.
    case console
    /// After `ESC [ M`, how an old terminal begins three bytes of mouse report.
    case oldMouse
    /// In such a report whose rest is late.
    case lateMouse
    /// Inside an answer to a question that some program before us asked, up to BEL or `ESC \`.
    case answer(introducer: UInt8)
    /// In such an answer whose rest is late; `isMoving` when something of it has come since.
    case lateAnswer(isMoving: Bool)
    /// After an ESC inside such an answer.
    case answerEnd
    /// Inside a character of several bytes.
    case character(isAlt: Bool)
    /// Inside a paste; `matched` bytes of its end have come; `isStalled` after a long pause.
    case paste(matched: Int, isStalled: Bool)
  }

  enum Introducer: Hashable {
    case bracket, letterO
  }

  private var state = State.ground
  /// Bytes of the open sequence, character or paste.
  private var bytes: [UInt8] = []

  private static let longestSequence = 64
  private static let longestPaste = 1 << 20
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  package init() {}

  package var pending: Pending? {
    switch state {
    case .ground, .lateEscape, .stalled, .lateMouse, .lateAnswer(isMoving: false): nil
    case .escape, .answerEnd: .escape
    case .paste(matched: 1, isStalled: true) where bytes.isEmpty: .escape
    case .paste(_, isStalled: true) where bytes.isEmpty: nil
    default: .part
    }
  }

  /// Takes the next bytes and returns what they complete.
  package mutating func feed(_ input: some Sequence<UInt8>) -> [Input] {
    var events: [Input] = []
    for byte in input { take(byte, &events) }
    return events
  }

  /// Ends what is pending, because nothing followed, and returns what it was.
  ///
  /// A paste that stalls is handed over so far, and what comes later is still paste until its end, Ctrl-C or a lone Escape.
  /// What comes of a sequence after this is still no key: over a slow line it may be how a paste begins.
  package mutating func flush() -> [Input] {
    switch state {
    case .stalled, .lateMouse: return []
    case .sequence(.bracket, _) where !bytes.isEmpty:
      state = .stalled
      return []
    case .oldMouse:
      state = .lateMouse
      return []
    default: return ended()
    }
  }

  /// Gives up what is pending; of an answer that was cut in half, the next that comes is still its rest.
  private mutating func ended() -> [Input] {
    defer { bytes.removeAll() }
    switch state {
    case .paste(let matched, let wasStalled):
      let isLeft = wasStalled && matched == 1 && bytes.isEmpty
      state = isLeft ? .ground : .paste(matched: matched, isStalled: true)
      return isLeft ? [.key(Key(.escape))] : bytes.isEmpty ? [] : [.paste(pastedText(bytes))]
    case .escape(let twice):
      state = .lateEscape
      return Array(repeating: .key(Key(.escape)), count: twice ? 2 : 1)
    case .answerEnd:
      state = .lateEscape
      return [.key(Key(.escape))]
    case .sequence(let introducer, isAlt: false) where bytes.isEmpty:
      state = introducer == .bracket ? .stalled : .ground
      return [.key(Key(.character(introducer == .bracket ? "[" : "O"), .alt))]
    case .sequence(.bracket, isAlt: true):
      state = .stalled
      return []
    case .lateEscape, .lateAnswer(isMoving: false): return []
    case .answer(let introducer):
      state = .lateAnswer(isMoving: false)
      return bytes.isEmpty ? [.key(Key(.character(Unicode.Scalar(introducer)), .alt))] : []
    case .character:
      state = .ground
      return bytes.map { _ in .key(Key(.character("\u{FFFD}"))) }
    default:
      state = .ground
      return []
    }
  }

  private mutating func take(_ byte: UInt8, _ events: inout [Input]) {
    switch state {
    case .ground: begin(byte, isAlt: false, &events)
    case .escape(let twice): takeAfterEscape(byte, twice: twice, &events)
    case .lateEscape where byte == UInt8(ascii: "["): state = .stalled
    case .lateEscape: begin(byte, isAlt: false, &events)
    case .stalled: takeLate(byte, &events)
    case .sequence(let introducer, let isAlt): takeInSequence(byte, introducer, isAlt: isAlt, &events)
    case .character(let isAlt): takeInCharacter(byte, isAlt: isAlt, &events)
    case .paste(let matched, let isStalled): takeInPaste(byte, matched, isStalled: isStalled, &events)
    case .answer: takeInAnswer(byte, &events)
    case .lateAnswer(let isMoving): takeLateInAnswer(byte, isMoving: isMoving, &events)
    case .answerEnd where byte == UInt8(ascii: "\\"): finish()
    case .answerEnd: takeAfterEscape(byte, twice: false, &events)
    case .lateMouse where byte < 0x20:
      finish()
      begin(byte, isAlt: false, &events)
    case .oldMouse, .lateMouse:
      bytes.append(byte)
      guard bytes.count == 3 else { return }
      if let mouse = oldMouse(bytes) { events.append(.mouse(mouse)) }
      finish()
    case .console:
      if (0x41...0x45).contains(byte) { events.append(.key(Key(.function(Int(byte) - 0x40)))) }
      finish()
    }
  }

  private mutating func finish() {
    state = .ground
    bytes.removeAll(keepingCapacity: true)
  }

  /// Takes the first byte of a key.
  private mutating func begin(_ byte: UInt8, isAlt: Bool, _ events: inout [Input]) {
    if byte == 0x1B {
      state = .escape(twice: false)
    } else if byte < 0x80 {
      state = .ground
      events.append(.key(Key(ofASCII: byte).with(isAlt ? .alt : [])))
    } else if UTF8Shape(lead: byte) != nil {
      state = .character(isAlt: isAlt)
      bytes = [byte]
    } else if byte == 0x9B || byte == 0x8F {
      // `ESC [` and `ESC O` in one byte, as terminals of 8 bits send them; no character begins so.
      state = .sequence(byte == 0x9B ? .bracket : .letterO, isAlt: isAlt)
    } else {
      state = .ground
      events.append(.key(Key(.character("\u{FFFD}"))))
    }
  }

  private mutating func takeAfterEscape(_ byte: UInt8, twice: Bool, _ events: inout [Input]) {
    switch byte {
    case UInt8(ascii: "["): state = .sequence(.bracket, isAlt: twice)
    case UInt8(ascii: "O"): state = .sequence(.letterO, isAlt: twice)
    case 0x1B:
      if twice { events.append(.key(Key(.escape))) }
      state = .escape(twice: true)
    default:
      if twice { events.append(.key(Key(.escape))) }
      if [UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^")].contains(byte) {
        state = .answer(introducer: byte)
      } else {
        begin(byte, isAlt: true, &events)
      }
    }
  }

  private mutating func takeInSequence(
    _ byte: UInt8, _ introducer: Introducer, isAlt: Bool, _ events: inout [Input]
  ) {
    switch byte {
    case UInt8(ascii: "[") where introducer == .bracket && bytes.isEmpty: state = .console
    case UInt8(ascii: "M") where introducer == .bracket && bytes.isEmpty: state = .oldMouse
    case 0x20...0x3F:
      if bytes.count <= Self.longestSequence { bytes.append(byte) }
    case 0x40...0x7E:
      let parameters = bytes
      finish()
      guard parameters.count <= Self.longestSequence else { return }
      switch Meaning(introducer, parameters, final: byte) {
      case .key(let key): events.append(.key(key.with(isAlt ? .alt : [])))
      case .mouse(let mouse): events.append(.mouse(mouse))
      case .pasteStart: state = .paste(matched: 0, isStalled: false)
      case .unknown: break
      }
    default:
      finish()
      begin(byte, isAlt: false, &events)
    }
  }

  /// Takes what may be the rest of a sequence; what cannot be is a key.
  private mutating func takeLate(_ byte: UInt8, _ events: inout [Input]) {
    switch byte {
    case 0x30...0x3F: if bytes.count <= Self.longestSequence { bytes.append(byte) }
    case 0x40...0x7E where !bytes.isEmpty || letterKeys[byte] != nil:
      takeInSequence(byte, .bracket, isAlt: false, &events)
    default:
      finish()
      begin(byte, isAlt: false, &events)
    }
  }

  private mutating func takeInCharacter(_ byte: UInt8, isAlt: Bool, _ events: inout [Input]) {
    guard let shape = UTF8Shape(lead: bytes[0]), shape.accepts(byte, at: bytes.count) else {
      events += bytes.map { _ in .key(Key(.character("\u{FFFD}"))) }
      finish()
      return begin(byte, isAlt: false, &events)
    }
    bytes.append(byte)
    guard bytes.count == shape.count else { return }
    // The C1 controls U+0080…9F are as little a character as ESC is.
    let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
    events.append(.key(Key(.character(scalar.value < 0xA0 ? "\u{FFFD}" : scalar), isAlt ? .alt : [])))
    finish()
  }

  private mutating func takeInPaste(
    _ byte: UInt8, _ matched: Int, isStalled: Bool, _ events: inout [Input]
  ) {
    if isStalled, byte == 0x03 {
      finish()
      return begin(byte, isAlt: false, &events)
    }
    if byte == Self.pasteEnd[matched] {
      state = .paste(matched: matched + 1, isStalled: isStalled)
      guard matched + 1 == Self.pasteEnd.count else { return }
      events.append(.paste(pastedText(bytes)))
      return finish()
    }
    bytes += Self.pasteEnd[..<matched]
    state = .paste(matched: byte == 0x1B ? 1 : 0, isStalled: isStalled)
    if byte != 0x1B { bytes.append(byte) }
    if bytes.count > Self.longestPaste { bytes.removeLast(bytes.count - Self.longestPaste) }
  }

  /// An answer may be long and is not kept; one byte is, to tell it from Alt and a key.
  private mutating func takeInAnswer(_ byte: UInt8, _ events: inout [Input]) {
    switch byte {
    case 0x07: finish()
    case 0x1B:
      finish()
      state = .answerEnd
    case 0x03:
      finish()
      begin(byte, isAlt: false, &events)
    default: bytes = [byte]
    }
  }

  /// Takes what may be the rest of an answer: no control of it is a key, but any other is.
  private mutating func takeLateInAnswer(_ byte: UInt8, isMoving: Bool, _ events: inout [Input]) {
    switch byte {
    case 0x07, 0x1B: takeInAnswer(byte, &events)
    case 0x20...0x7E: state = .lateAnswer(isMoving: true)
    default:
      finish()
      begin(byte, isAlt: false, &events)
    }
  }
}

/// The text of a paste, its line ends as LF.
private func pastedText(_ bytes: [UInt8]) -> String {
  var lines: [UInt8] = []
  lines.reserveCapacity(bytes.count)
  for (index, byte) in bytes.enumerated() {
    if byte == 0x0A, index > 0, bytes[index - 1] == 0x0D { continue }
    lines.append(byte == 0x0D ? 0x0A : byte)
  }
  return String(decoding: lines, as: UTF8.self)
}
