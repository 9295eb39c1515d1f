import Foundation
import HTTPTypes
import Hummingbird

/// A clip on disk, sent whole or in the parts a browser asks for: seeking needs them.
struct VideoFile {
    let path: String

    func response(to request: Request, context: WebContext) async throws -> Response {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        guard let size = attributes?[.size] as? Int, size > 0 else { throw WebError.notFound }
        var headers: HTTPFields = [.contentType: "video/webm", .acceptRanges: "bytes"]
        switch ByteRange.asked(request.headers[.range], of: size) {
        case .whole:
            let body = try await FileIO().loadFile(path: path, context: context)
            return Response(status: .ok, headers: headers, body: body)
        case .part(let range):
            headers[.contentRange] = "bytes \(range.lowerBound)-\(range.upperBound)/\(size)"
            let body = try await FileIO().loadFile(path: path, range: range, context: context)
            return Response(status: .partialContent, headers: headers, body: body)
        case .outside:
            headers[.contentRange] = "bytes */\(size)"
            return Response(status: .rangeNotSatisfiable, headers: headers)
        }
    }
}

/// What a `Range` header asks for; several ranges at once are answered with the whole.
enum ByteRange: Hashable, Sendable {
    case whole
    /// First and last byte.
    case part(ClosedRange<Int>)
    case outside

    static func asked(_ header: String?, of size: Int) -> ByteRange {
        guard let header, header.hasPrefix("bytes=") else { return .whole }
        let ends = header.dropFirst("bytes=".count).split(
            separator: "-",
            omittingEmptySubsequences: false
        ).map(\.trimmed)
        guard ends.count == 2, ends.allSatisfy({ $0.allSatisfy { ("0"..."9").contains($0) } })
        else {
            return .whole
        }
        switch (Int(ends[0]), Int(ends[1])) {
        case (nil, nil): return .whole
        case (nil, let last?):
            return last > 0 ? .part(max(0, size - last)...(size - 1)) : .outside
        case (let first?, let last):
            guard first < size else { return .outside }
            let end = min(size - 1, last ?? size - 1)
            return first <= end ? .part(first...end) : .whole
        }
    }
}
