import Foundation
import Hummingbird
import Measure

/// Streams the files of a form to disk, within the limits, after the form has shown its secret.
struct UploadReceiver: Sendable {
    let parentFolder: String
    let limits: UploadLimits
    let secret: FormSecret
    /// The form's file fields; a file of any other name is passed over.
    var fileFields: Set<String> = [UploadReceiver.fieldName]

    static let fieldName = "files"
    /// For all that a form says besides its files.
    static let longestFields = 16 * 1024

    /// Receives a whole upload, or leaves nothing behind and throws a `WebError`.
    func receive(_ request: Request) async throws -> Upload {
        guard let type = request.headers[.contentType],
            var parser = MultipartParser(contentType: type)
        else { throw WebError.malformedUpload(reason: "It is not a form with files.") }
        let announced = request.headers[.contentLength].flatMap { Int($0) } ?? 0
        // The form's own words around the files are allowed for.
        guard announced <= limits.totalBytes + 1 << 20 else { throw tooMuch }
        var generator = SystemRandomNumberGenerator()
        let upload: Upload
        do {
            upload = try Upload(in: parentFolder, using: &generator)
        } catch {
            throw WebError.uploadNotStored
        }
        var writer = Writer(upload: upload, receiver: self)
        do {
            for try await chunk in request.body {
                parser.append(chunk.readableBytesView)
                while let event = try parser.next() { try writer.take(event) }
            }
            guard parser.isComplete else {
                throw WebError.malformedUpload(reason: "It broke off before its end.")
            }
            return try writer.finish()
        } catch {
            writer.abandon()
            throw Self.webError(for: error)
        }
    }

    private var tooMuch: WebError {
        .tooLarge(limit: "\(UploadLimits.text(bytes: limits.totalBytes)) at once")
    }

    private static func webError(for error: any Error) -> WebError {
        switch error {
        case let error as WebError: error
        case let error as MultipartParser.Malformed: .malformedUpload(reason: error.reason)
        case is CocoaError: .uploadNotStored
        default: .malformedUpload(reason: "It broke off before its end.")
        }
    }
}

/// Writes the parts of one upload and keeps count.
private struct Writer {
    var upload: Upload
    let receiver: UploadReceiver
    private var part = Part.none
    private var hasShownSecret = false
    private var totalBytes = 0
    private var fieldBytes = 0

    private var limits: UploadLimits { receiver.limits }

    init(upload: Upload, receiver: UploadReceiver) {
        self.upload = upload
        self.receiver = receiver
    }

    private enum Part {
        case none
        case secret([UInt8])
        case field(String, [UInt8])
        case file(FileHandle, bytes: Int, isNamed: Bool)
    }

    mutating func take(_ event: MultipartParser.Event) throws {
        switch event {
        case .partBegins(let name, let filename): try begin(name: name, filename: filename)
        case .bytes(let bytes): try write(bytes)
        case .partEnds: try end()
        }
    }

    mutating func finish() throws -> Upload {
        guard hasShownSecret else { throw WebError.forgedForm }
        try upload.seal()
        return upload
    }

    func abandon() {
        if case .file(let handle, _, _) = part { try? handle.close() }
        upload.remove()
    }

    private mutating func begin(name: String, filename: String?) throws {
        if name == FormSecret.fieldName {
            part = .secret([])
        } else if let filename, receiver.fileFields.contains(name) {
            guard hasShownSecret else { throw WebError.forgedForm }
            guard upload.files.count < limits.files else {
                throw WebError.tooLarge(limit: "\(limits.files.grouped) files at once")
            }
            part = .file(
                try upload.open(label: filename, field: name),
                bytes: 0,
                isNamed: !filename.isEmpty
            )
        } else if filename == nil {
            part = .field(name, [])
        } else {
            part = .none
        }
    }

    private mutating func write(_ bytes: [UInt8]) throws {
        totalBytes += bytes.count
        guard totalBytes <= limits.totalBytes else {
            throw WebError.tooLarge(limit: "\(UploadLimits.text(bytes: limits.totalBytes)) at once")
        }
        switch part {
        case .none:
            return
        case .secret(let earlier):
            guard earlier.count + bytes.count <= 1024 else { throw WebError.forgedForm }
            part = .secret(earlier + bytes)
        case .field(let name, let earlier):
            fieldBytes += bytes.count
            guard fieldBytes <= UploadReceiver.longestFields else {
                throw WebError.tooLarge(limit: "16 KB for the form around the files")
            }
            part = .field(name, earlier + bytes)
        case .file(let handle, let earlier, let isNamed):
            guard earlier + bytes.count <= limits.fileBytes else {
                throw WebError.tooLarge(
                    limit: "\(UploadLimits.text(bytes: limits.fileBytes)) for one file"
                )
            }
            try handle.write(contentsOf: bytes)
            part = .file(handle, bytes: earlier + bytes.count, isNamed: isNamed)
        }
    }

    private mutating func end() throws {
        switch part {
        case .none:
            return
        case .secret(let bytes):
            guard receiver.secret.matches(String(decoding: bytes, as: UTF8.self)) else {
                throw WebError.forgedForm
            }
            hasShownSecret = true
        case .field(let name, let bytes):
            upload.fields.append(name, String(decoding: bytes, as: UTF8.self))
        case .file(let handle, let bytes, let isNamed):
            try handle.close()
            // A file field that was left empty sends a part without name and content.
            if !isNamed, bytes == 0 { upload.dropLast() }
        }
        part = .none
    }
}
