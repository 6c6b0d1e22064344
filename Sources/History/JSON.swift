/// A JSON value, with numbers as they were written and members in their order.
package enum JSON: Hashable, Sendable {
  case null
  case bool(Bool)
  /// The literal, such as `1e999`; `integer` and `double` read it.
  case number(String)
  case string(String)
  case array([JSON])
  case object([Member])

  /// A name and its value in an object.
  package struct Member: Hashable, Sendable {
    package var name: String
    package var value: JSON

    package init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  package static func number(_ value: some BinaryInteger) -> JSON { .number(String(value)) }

  /// The shortest literal that reads back as the same number; null for what JSON cannot say.
  package static func number(_ value: Double) -> JSON { value.isFinite ? .number("\(value)") : .null }
}

extension JSON {
  /// The value of the member of that name; nil when this is no object or has none.
  package subscript(name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  package var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  package var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  package var array: [JSON]? {
    if case .array(let items) = self { items } else { nil }
  }

  package var members: [Member]? {
    if case .object(let members) = self { members } else { nil }
  }

  /// The number when it is a whole one within 64 bits, written without fraction or exponent; `-0` is none.
  package var integer: Int? {
    guard case .number(let literal) = self, literal != "-0" else { return nil }
    return Int(literal)
  }

  /// The number when it is finite as a double.
  package var double: Double? {
    guard case .number(let literal) = self, let value = Double(literal), value.isFinite else { return nil }
    return value
  }

  /// Sets, replaces in place or, with nil, removes the member of that name; what is no object becomes one.
  package mutating func set(_ name: String, to value: JSON?) {
    var members = self.members ?? []
    if let index = members.firstIndex(where: { $0.name == name }) {
      if let value { members[index].value = value } else { members.remove(at: index) }
    } else if let value {
      members.append(Member(name, value))
    }
    self = .object(members)
  }
}
