import Testing

@testable import Gait

@Suite struct GaitTests {}
