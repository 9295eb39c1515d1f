public import ArgumentParser
public import Foundation
public import Measure

/// The flags that every verb takes.
public struct CommonOptions: ParsableArguments {
    @Flag(help: "Print one JSON document and nothing else.")
    public var json = false

    @Option(
        help: ArgumentHelp(
            "Where your data lives. Default: $HIPWISE_DATA, else this system's data folder.",
            valueName: "folder"
        )
    )
    public var data: String?

    public init() {}

    /// Whether the runner chose the folder, rather than the platform's custom.
    public var namesDataFolder: Bool {
        data != nil || ProcessInfo.processInfo.environment["HIPWISE_DATA"]?.isEmpty == false
    }

    /// The folder named on the command line, by the environment or by the platform's custom.
    public var dataFolder: URL { DataFolder.resolve(option: data) }
}

/// Finds the folder that holds the runner's file.
public enum DataFolder {
    public static func resolve(
        option: String?,
        environment: [String: String] = ProcessInfo.processInfo.environment,
        home: URL = FileManager.default.homeDirectoryForCurrentUser
    ) -> URL {
        for named in [option, environment["HIPWISE_DATA"]] {
            if let named, !named.isEmpty {
                return URL(filePath: named, directoryHint: .isDirectory)
            }
        }
        #if os(macOS)
        return home.appending(path: "Library/Application Support/Hipwise")
        #else
        if let shared = environment["XDG_DATA_HOME"], shared.hasPrefix("/") {
            return URL(filePath: shared).appending(path: "hipwise")
        }
        return home.appending(path: ".local/share/hipwise")
        #endif
    }
}

extension CalendarDay: @retroactive ExpressibleByArgument {
    public init?(argument: String) { self.init(iso8601: argument) }
}
