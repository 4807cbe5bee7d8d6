import Testing

@testable import Renderers

/// What is said of a value, whole, in both languages.
struct Said<Value: Sendable>: Sendable {
  let value: Value
  let english: String
  let ukrainian: String

  init(_ value: Value, _ english: String, _ ukrainian: String) {
    self.value = value
    self.english = english
    self.ukrainian = ukrainian
  }
}

func expect<Value>(
  _ table: [Said<Value>], sourceLocation: SourceLocation = #_sourceLocation,
  _ say: (any Wording, Value) -> String
) {
  for said in table {
    #expect(say(English(), said.value) == said.english, sourceLocation: sourceLocation)
    #expect(say(Ukrainian(), said.value) == said.ukrainian, sourceLocation: sourceLocation)
  }
}

/// What a renderer has written.
func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
