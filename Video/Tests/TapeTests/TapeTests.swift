import Testing

@testable import Tape

@Suite struct TapeTests {}
