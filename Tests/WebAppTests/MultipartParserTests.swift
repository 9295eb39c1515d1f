import Testing

@testable import WebApp

@Suite struct MultipartParserTests {
    static let type = "multipart/form-data; boundary=XyZ"

    /// Reads `text` in pieces of `size` bytes, with the bytes of one part joined.
    private func events(_ text: String, size: Int) throws -> [MultipartParser.Event] {
        var parser = try #require(MultipartParser(contentType: Self.type))
        var events: [MultipartParser.Event] = []
        var rest = Array(text.utf8)[...]
        repeat {
            parser.append(rest.prefix(size))
            rest = rest.dropFirst(size)
            while let event = try parser.next() {
                if case .bytes(let more) = event, case .bytes(let earlier)? = events.last {
                    events[events.count - 1] = .bytes(earlier + more)
                } else {
                    events.append(event)
                }
            }
        } while !rest.isEmpty
        return events
    }

    static let body = [
        "--XyZ", "Content-Disposition: form-data; name=\"formSecret\"", "", "abc",
        "--XyZ", "content-disposition: form-data; name=\"files\"; filename=\"a \\\"b%22.fit\"",
        "Content-Type: application/octet-stream", "", "one\r\n--XyX\r\n--Xy\r\r\n-", "--XyZ",
        "Content-Disposition: form-data; name=\"files\"; filename=\"\"", "", "",
        "--XyZ--", "",
    ].joined(separator: "\r\n")

    @Test(arguments: [1, 2, 3, 5, 7, 64, 10_000])
    func `gives the same parts however the body is cut`(_ size: Int) throws {
        #expect(
            try events(Self.body, size: size) == [
                .partBegins(name: "formSecret", filename: nil),
                .bytes(Array("abc".utf8)),
                .partEnds,
                .partBegins(name: "files", filename: "a \"b\".fit"),
                .bytes(Array("one\r\n--XyX\r\n--Xy\r\r\n-".utf8)),
                .partEnds,
                .partBegins(name: "files", filename: ""),
                .partEnds,
            ]
        )
    }

    struct Name: Sendable {
        var parameters: String
        var filename: String?
    }

    static let names = [
        Name(parameters: #"; filename="my; run.fit""#, filename: "my; run.fit"),
        Name(parameters: #"; filename="a; name=b.fit"; x=y"#, filename: "a; name=b.fit"),
        Name(parameters: #"; filename="say \"hi\"; go.fit""#, filename: #"say "hi"; go.fit"#),
        Name(parameters: #"; filename="C:\runs\\1.fit""#, filename: #"C:\runs\1.fit"#),
        Name(parameters: #" ; FileName = "run.fit" "#, filename: "run.fit"),
        Name(parameters: "; filename=run.fit ; x", filename: "run.fit"),
        Name(parameters: #"; filename="unfinished; run"#, filename: "unfinished; run"),
        Name(parameters: #"; x="; filename=no.fit""#, filename: nil),
        Name(parameters: "; filename", filename: nil),
    ]

    @Test(arguments: names)
    func `reads a file's name as it is quoted`(_ example: Name) throws {
        let heading = "Content-Disposition: form-data; name=\"files\"\(example.parameters)"
        #expect(
            try events("--XyZ\r\n\(heading)\r\n\r\n--XyZ--", size: 4096).first
                == .partBegins(name: "files", filename: example.filename)
        )
    }

    @Test func `a body that breaks off is not complete`() throws {
        var parser = try #require(MultipartParser(contentType: Self.type))
        parser.append(Self.body.utf8.dropLast(6))
        while try parser.next() != nil {}
        #expect(!parser.isComplete)
    }

    static let broken = [
        String(repeating: "x", count: MultipartParser.longestHeader + 1),
        "--XyZ\r\nContent-Type: text/plain\r\n\r\nno name\r\n--XyZ--",
        "--XyZoom\r\n",
        "--XyZ\r\nX: " + String(repeating: "x", count: MultipartParser.longestHeader),
    ]

    @Test(arguments: broken)
    func `says what is broken instead of guessing`(_ body: String) {
        #expect(throws: MultipartParser.Malformed.self) { try events(body, size: 4096) }
    }

    @Test(arguments: ["text/plain", "multipart/form-data", "multipart/form-data; boundary="])
    func `needs a boundary`(_ type: String) {
        #expect(MultipartParser(contentType: type) == nil)
    }
}
