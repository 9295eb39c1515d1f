import Foundation

/// Reads a file of answers or of a case, whatever lies under its name.
enum SmallFile {
    enum Problem: Error {
        /// A folder, a pipe or a device.
        case notAFile
        case tooLarge
        /// Why, as the system says it.
        case unreadable(String)
    }

    /// What lies at `path`; a link is followed.
    static func contents(of path: String) throws(Problem) -> Data {
        let file = URL(filePath: path)
        // A pipe would wait for ever, and a device never ends. Why something is not there is told
        // by opening it.
        let attributes = try? FileManager.default.attributesOfItem(
            atPath: file.resolvingSymlinksInPath().path(percentEncoded: false)
        )
        if let type = attributes?[.type] as? FileAttributeType, type != .typeRegular {
            throw .notAFile
        }
        do {
            return try contents(of: FileHandle(forReadingFrom: file))
        } catch let problem as Problem {
            throw problem
        } catch {
            throw .unreadable(error.localizedDescription)
        }
    }

    static func contents(of file: FileHandle) throws(Problem) -> Data {
        let data: Data
        do {
            data = try file.read(upToCount: largest + 1) ?? Data()
        } catch {
            throw .unreadable(error.localizedDescription)
        }
        guard data.count <= largest else { throw .tooLarge }
        return data
    }

    /// No answer file and no case comes near this; anything larger is something else.
    private static let largest = 1 << 20
}
