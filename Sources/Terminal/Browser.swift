import Foundation

/// Opens a page in the runner's browser, where there is a desktop to show one.
public enum Browser {
    public static func open(_ address: String) {
        #if os(macOS)
        let opener = "/usr/bin/open"
        #else
        guard
            ProcessInfo.processInfo.environment["DISPLAY"] != nil
                || ProcessInfo.processInfo.environment["WAYLAND_DISPLAY"] != nil
        else { return }
        let opener = "/usr/bin/xdg-open"
        #endif
        guard FileManager.default.isExecutableFile(atPath: opener) else { return }
        let process = Process()
        process.executableURL = URL(filePath: opener)
        process.arguments = [address]
        process.standardError = FileHandle.nullDevice
        // No browser is no error: the address is on the screen.
        try? process.run()
    }
}
