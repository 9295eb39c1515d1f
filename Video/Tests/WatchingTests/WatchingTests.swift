import Testing

@testable import Watching

@Suite struct WatchingTests {}
