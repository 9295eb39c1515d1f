import Foundation

@testable import Frames

/// A folder of one test, removed when the test lets go of it.
final class TemporaryFolder: Sendable {
    let root: URL

    init() throws {
        root = FileManager.default.temporaryDirectory.appending(path: "frames-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    func path(_ name: String) -> String { root.appending(path: name).path(percentEncoded: false) }

    /// Copies files to the folder of artefacts, where there is one, to be looked at.
    func keep(_ names: String...) throws {
        guard let folder = ProcessInfo.processInfo.environment["HIPWISE_ARTEFACTS"] else { return }
        for name in names {
            let target = URL(filePath: folder).appending(path: "frames-\(name)")
            try? FileManager.default.removeItem(at: target)
            try FileManager.default.copyItem(at: root.appending(path: name), to: target)
        }
    }
}

/// Two pictures against each other.
enum Comparison {
    /// Infinite for different sizes.
    static func meanDifference(_ a: Picture, _ b: Picture) -> Double {
        guard a.width == b.width, a.height == b.height, !a.pixels.isEmpty else { return .infinity }
        var sum = 0
        // Every 31st: tests are not optimised, and that sees every column, row and colour.
        let places = stride(from: 0, to: a.pixels.count, by: 31)
        for index in places { sum += abs(Int(a.pixels[index]) - Int(b.pixels[index])) }
        return Double(sum) / Double((a.pixels.count + 30) / 31)
    }

    /// Peak signal to noise, in decibels.
    static func psnr(_ a: Picture, _ b: Picture) -> Double {
        guard a.width == b.width, a.height == b.height, !a.pixels.isEmpty else { return 0 }
        var sum = 0
        for index in a.pixels.indices {
            let difference = Int(a.pixels[index]) - Int(b.pixels[index])
            sum += difference * difference
        }
        return 10 * log10(255 * 255 * Double(a.pixels.count) / Double(max(sum, 1)))
    }
}
