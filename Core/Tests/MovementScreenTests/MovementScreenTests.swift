import Testing

@testable import MovementScreen

@Suite struct MovementScreenTests {}
